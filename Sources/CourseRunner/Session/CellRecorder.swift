import CourseModel
import Plotting
import ScriptInterpreter

/// Collects what a cell gives out while it runs, in order.
final class CellRecorder: SessionHost {
  /// What came so far; consecutive pieces of printed text are one output.
  private(set) var outputs: [CellOutput] = []

  private var attributes = CodeAttributes()
  private var printed = ""

  /// Forgets everything and waits for a cell with these attributes.
  func begin(_ attributes: CodeAttributes) {
    self.attributes = attributes
    outputs = []
    printed = ""
  }

  /// What the cell gave out, the text that was printed last included.
  func finish() -> [CellOutput] {
    flush()
    return outputs
  }

  func write(_ text: String) { printed += text }

  func display(_ value: Any) {
    flush()
    switch value {
    case let figure as Figure: outputs.append(.figure(picture(of: figure)))
    default: outputs.append(.value(text: String(describing: value), typeName: String(describing: type(of: value))))
    }
  }

  /// Adds the value of the cell's last expression.
  func add(_ value: BlockValue) {
    if let figure = value.object as? Figure {
      display(figure)
    } else {
      flush()
      outputs.append(.value(text: value.text, typeName: value.typeName))
    }
  }

  /// Adds the message that ended the cell.
  func add(error message: String) {
    flush()
    outputs.append(.error(message: message))
  }

  private func flush() {
    if !printed.isEmpty { outputs.append(.stream(printed)) }
    printed = ""
  }

  private func picture(of figure: Figure) -> CellOutput.Figure {
    CellOutput.Figure(svg: figure.svg, alternative: attributes.figureAlternative, caption: attributes.figureCaption)
  }
}
