import CourseModel
import SourceDiagnostics

/// What came of a cell.
struct CellOutcome {
  var outputs: [CellOutput]
  var diagnostics: [Diagnostic]
  /// Whether later cells may build on this one.
  var isAccepted: Bool

  /// Whether the cell was refused before it ran.
  var isRefused = false

  /// The outcome of a cell that must be refused, from what the check of it found.
  ///
  /// - Parameter errors: the errors, in order.
  init(ofRefusing cell: CodeCell, errors: [Diagnostic]) {
    if let first = errors.first {
      self.init(outputs: [.error(message: first.summary)], diagnostics: [], isAccepted: true)
    } else {
      self.init(outputs: [], diagnostics: [.compilesUnexpectedly(cell)], isAccepted: false)
    }
  }

  /// The outcome of a cell that ran, or was refused before it ran.
  ///
  /// - Parameters:
  ///   - remarks: what its check found; with an error among it the cell didn't run.
  ///   - failure: what ended the run.
  init(of cell: CodeCell, outputs: [CellOutput], remarks: [Diagnostic], failure: Diagnostic?) {
    let isChecked = !remarks.containsErrors
    let (diagnostics, isAccepted) = Self.verdict(on: cell, remarks: remarks, failure: failure)
    self.init(outputs: outputs, diagnostics: diagnostics, isAccepted: isAccepted)
    isRefused = !isChecked
  }

  private static func verdict(on cell: CodeCell, remarks: [Diagnostic], failure: Diagnostic?) -> ([Diagnostic], isAccepted: Bool) {
    let isChecked = !remarks.containsErrors
    guard let expected = ExpectedFailure(of: cell) else {
      return (remarks + (failure.map { [$0] } ?? []), isChecked && failure == nil)
    }
    // A block that is refused before it runs never fails the way its author means to show.
    guard let failure, isChecked else { return (isChecked ? [.succeedsUnexpectedly(cell)] : remarks, false) }
    if let text = expected.text, !failure.summary.contains(text) { return ([failure, .failsDifferently(cell, expected: text)], false) }
    return (remarks, true)
  }

  init(outputs: [CellOutput], diagnostics: [Diagnostic], isAccepted: Bool) {
    self.outputs = outputs
    self.diagnostics = diagnostics
    self.isAccepted = isAccepted
  }
}

extension Diagnostic {
  fileprivate static func compilesUnexpectedly(_ cell: CodeCell) -> Diagnostic {
    Diagnostic(
      .error, "CompilesUnexpectedly", at: cell.range, "the block is marked 'compile_fail', but it compiles",
      fixIts: [.init("Remove 'compile_fail', or restore the mistake that the block is to show")])
  }

  fileprivate static func succeedsUnexpectedly(_ cell: CodeCell) -> Diagnostic {
    Diagnostic(
      .error, "SucceedsUnexpectedly", at: cell.range, "the block is expected to fail, but it runs to its end",
      fixIts: [.init("Remove 'should_panic', 'error=' or the 'error' fence, or restore the failure that the block is to show")])
  }

  fileprivate static func failsDifferently(_ cell: CodeCell, expected: String) -> Diagnostic {
    Diagnostic(.error, "FailsDifferently", at: cell.range, "the block is expected to fail with a message that contains \"\(expected)\"")
  }
}
