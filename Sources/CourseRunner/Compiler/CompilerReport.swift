import CourseModel
import ScriptLanguage
import SourceDiagnostics

/// What the compiler says of a program, in the lesson's own places.
struct CompilerReport {
  /// A diagnostic, and the index of the cell that it is about; nil where it is about none.
  typealias Remark = (cell: Int?, diagnostic: Diagnostic)

  /// What it says, in its order.
  private(set) var remarks: [Remark] = []

  /// The cells whose last expression has a value that nothing uses, so that the page displays it.
  private(set) var cellsWithValues: Set<Int> = []

  /// Reads the compiler's output.
  init(_ output: String, of program: LessonProgram) {
    let lastExpressions = Dictionary(
      program.cells.map { ($0.index, BlockOutline(of: $0.source.code).lastExpression.map($0.source.range)) }, uniquingKeysWith: { $1 })
    var takesNotes = false
    for message in CompilerMessage.all(in: output) {
      let place = program.range(inFile: message.file, line: message.line, column: message.column)
      switch message.severity {
      case "note":
        if takesNotes { remarks[remarks.count - 1].diagnostic.notes.append(.init(message.text, at: place?.range)) }
      case "warning":
        takesNotes = false
        guard let place else { continue }
        if message.isOfUnusedValue, let last = lastExpressions[place.cell.index] ?? nil,
          last.offsets.contains(place.range.offsets.lowerBound)
        {
          cellsWithValues.insert(place.cell.index)
        } else {
          append(.warning, message, place)
          takesNotes = true
        }
      default:
        append(.error, message, place)
        takesNotes = true
      }
    }
  }

  private mutating func append(_ severity: Diagnostic.Severity, _ message: CompilerMessage, _ place: (cell: CodeCell, range: SourceRange)?)
  {
    remarks.append((place?.cell.index, Diagnostic(severity, "SwiftCompiler", at: place?.range, message.text)))
  }
}
