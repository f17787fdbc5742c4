import CourseModel
import NumericArrays
@_spi(Lessons) import Plotting
import ScriptInterpreter

/// Collects what a cell gives out while it runs, in order.
final class CellRecorder: SessionHost {
  /// What came so far; consecutive pieces of printed text are one output.
  private(set) var outputs: [CellOutput] = []

  private let language: DescriptionLanguage
  private var attributes = CodeAttributes()
  private var printed = ""
  private var figureCount = 0
  private var figureBytes = 0

  /// How many figures a cell may show.
  private static let figureLimit = 100

  /// How many bytes the figures of a cell may have as SVG.
  private static let figureByteLimit = 16 << 20

  /// A recorder that describes figures in a language for readers who do not see them.
  init(language: DescriptionLanguage = .english) { self.language = language }

  /// Forgets everything and waits for a cell with these attributes.
  func begin(_ attributes: CodeAttributes) {
    self.attributes = attributes
    outputs = []
    printed = ""
    figureCount = 0
    figureBytes = 0
  }

  /// What the cell gave out, the text that was printed last included.
  func finish() -> [CellOutput] {
    flush()
    return outputs
  }

  func write(_ text: String) { printed += text }

  /// The engine counts what its arrays do.
  var workCounter: UnsafePointer<Int>? { WorkCount.current }

  func display(_ value: Any) throws(NativeError) {
    flush()
    switch value {
    case let figure as Figure: try add(figure)
    default: outputs.append(.value(text: String(describing: value), typeName: String(describing: type(of: value))))
    }
  }

  /// Adds the value of the cell's last expression.
  func add(_ value: BlockValue) {
    flush()
    if let figure = value.object as? Figure {
      outputs.append(.figure(picture(of: figure)))
    } else {
      outputs.append(.value(text: value.text, typeName: value.typeName))
    }
  }

  /// Adds a figure that the cell shows; a loop could show them without end.
  private func add(_ figure: Figure) throws(NativeError) {
    figureCount += 1
    guard figureCount <= Self.figureLimit else {
      throw NativeError("the block shows more than \(Self.figureLimit) figures", identifier: "OutputLimitReached")
    }
    let picture = picture(of: figure)
    figureBytes += picture.svg.utf8.count
    guard figureBytes <= Self.figureByteLimit else {
      throw NativeError("the block shows figures of more than \(Self.figureByteLimit >> 20) MB", identifier: "OutputLimitReached")
    }
    outputs.append(.figure(picture))
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
    CellOutput.Figure(svg: figure.svg(in: language), alternative: attributes.figureAlternative, caption: attributes.figureCaption)
  }
}
