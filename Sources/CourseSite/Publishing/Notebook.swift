package import CourseModel
import SourceDiagnostics
import WebMarkup

/// A lesson as a Jupyter notebook: the text as Markdown cells, the code as code cells with what came out of it (nbformat 4.4).
package struct Notebook: Sendable {
  /// The path of the notebook of a page.
  static func path(of page: String) -> String { String(page.dropLast(".html".count)) + ".ipynb" }

  /// The notebook as JSON.
  package let json: String

  /// The notebook of a lesson, with its links as the author wrote them.
  package init(_ lesson: Lesson, results: LessonResults) {
    self.init(lesson, results: results, edits: [])
  }

  /// The notebook of a lesson with changes to the author's text.
  init(_ lesson: Lesson, results: LessonResults, edits: [MarkdownTwin.Edit]) {
    var cells: [String] = []
    var offset = MarkdownTwin.bodyStart(of: lesson)
    let addText = { (end: Int, cells: inout [String]) in
      let text = MarkdownTwin.text(of: lesson, from: offset, to: end, edits: edits)
      if text.contains(where: { !$0.isWhitespace }) { cells.append(Self.markdownCell(Self.trimmed(text))) }
    }
    if !lesson.hasTitleHeading { cells.append(Self.markdownCell("# \(lesson.title)")) }
    // Cells inside lists, admonitions and exercises stay part of the text around them.
    for block in lesson.blocks {
      guard let cell = block.ownCell, cell.range.offsets.lowerBound >= offset else { continue }
      addText(cell.range.offsets.lowerBound, &cells)
      cells.append(Self.codeCell(cell, results[cell]))
      offset = ([cell.range] + cell.expectations.map(\.range)).map(\.offsets.upperBound).max() ?? cell.range.offsets.upperBound
    }
    addText(lesson.file.utf8.count, &cells)
    json =
      "{\"cells\": [\n" + cells.joined(separator: ",\n")
      + "\n],\n\"metadata\": {\"kernelspec\": {\"display_name\": \"Swift\", \"language\": \"swift\", \"name\": \"swift\"},"
      + " \"language_info\": {\"name\": \"swift\"}},\n\"nbformat\": 4,\n\"nbformat_minor\": 4}\n"
  }

  private static func markdownCell(_ text: String) -> String {
    "{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": \(lines(text))}"
  }

  private static func codeCell(_ cell: CodeCell, _ outputs: [CellOutput]) -> String {
    "{\"cell_type\": \"code\", \"execution_count\": null, \"metadata\": {}, \"outputs\": ["
      + outputs.map(output).joined(separator: ", ") + "], \"source\": \(lines(trimmed(cell.source.code)))}"
  }

  private static func output(_ output: CellOutput) -> String {
    switch output {
    case .stream(let text): "{\"name\": \"stdout\", \"output_type\": \"stream\", \"text\": \(lines(text))}"
    case .value(let text, _):
      "{\"data\": {\"text/plain\": \(lines(text))}, \"execution_count\": null, \"metadata\": {}, \"output_type\": \"execute_result\"}"
    case .figure(let figure):
      "{\"data\": {\"text/html\": \(lines(figure.svg))}, \"metadata\": {}, \"output_type\": \"display_data\"}"
    case .error(let message):
      "{\"ename\": \"Error\", \"evalue\": \(ScriptLiteral.string(message)), \"output_type\": \"error\", \"traceback\": \(lines(message))}"
    }
  }

  /// A text as a list of its lines, each with its line break, as notebooks hold texts.
  private static func lines(_ text: String) -> String {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = parts.enumerated().map { index, line in String(line) + (index < parts.count - 1 ? "\n" : "") }.filter { !$0.isEmpty }
    return "[" + lines.map(ScriptLiteral.string).joined(separator: ", ") + "]"
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop(while: \.isNewline)
    return String(head.dropLast(head.reversed().prefix(while: \.isWhitespace).count))
  }
}

extension Block {
  /// The cell that the block is, or begins with where it shows the same in another language too.
  fileprivate var ownCell: CodeCell? {
    switch content {
    case .codeCell(let cell): return cell
    case .tabs(let tabs):
      guard case .codeCell(let cell)? = tabs.tabs.first?.blocks.first?.content, cell.attributes.twin != nil else { return nil }
      return cell
    default: return nil
    }
  }
}
