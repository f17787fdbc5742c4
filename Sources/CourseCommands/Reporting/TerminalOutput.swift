import CourseModel

/// What a cell gave out, as a terminal shows it.
enum TerminalOutput {
  /// Printed text and values as they are, a figure as its description in brackets; errors are diagnostics and come on the other stream.
  static func text(of outputs: [CellOutput]) -> String {
    outputs.map { output in
      switch output {
      case .stream(let text): text
      case .value(let text, _): text + "\n"
      case .figure(let figure): "[figure\((figure.caption ?? figure.alternative).map { ": " + $0 } ?? "")]\n"
      case .error: ""
      }
    }.joined()
  }
}
