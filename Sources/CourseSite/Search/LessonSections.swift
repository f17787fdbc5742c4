import CourseModel
import SourceDiagnostics

/// A lesson cut at its headings into texts without markup, for search and for whatever else reads a lesson as plain text.
struct LessonSection: Sendable, Equatable {
  /// The anchor of the heading; nil for what stands before the first.
  var anchor: String?

  /// The text of the heading.
  var heading: String

  /// The text up to the next heading, code included, blanks joined.
  var text: String

  /// The sections of a lesson in the order of the text.
  static func sections(of lesson: Lesson) -> [LessonSection] {
    var sections = [LessonSection(anchor: nil, heading: lesson.title, text: "")]
    var waiting = Array((lesson.blocks + lesson.footnotes.flatMap(\.blocks)).reversed())
    while let block = waiting.popLast() {
      switch block.content {
      case .heading(let heading) where heading.level == 1 && sections.count == 1:
        sections[0].heading = heading.content.plainText
      case .heading(let heading):
        sections.append(LessonSection(anchor: heading.id, heading: heading.content.plainText, text: ""))
      case .exercise(let exercise):
        if let title = exercise.title { sections.append(LessonSection(anchor: exercise.id, heading: title.plainText, text: "")) }
      default: sections[sections.count - 1].append(Self.words(of: block))
      }
      waiting += block.children.reversed()
    }
    return sections
  }

  private mutating func append(_ words: [String]) {
    for word in words {
      for part in word.split(whereSeparator: \.isWhitespace) { text += text.isEmpty ? String(part) : " " + part }
    }
  }

  /// The words directly in a block.
  private static func words(of block: Block) -> [String] {
    switch block.content {
    case .codeCell(let cell):
      cell.role == .check || !cell.attributes.isIncluded || !cell.attributes.showsCode ? [] : cell.lines.map(\.text)
    case .codeExample(let example): example.lines.map(\.text)
    case .math(let source): [source.code]
    case .diagram(let diagram): diagram.caption.map { [$0] } ?? []
    case .table(let table): (table.header + table.rows.flatMap { $0 }).map(\.content.plainText)
    case .admonition(let admonition): admonition.title.map { [$0.plainText] } ?? []
    case .disclosure(let disclosure): disclosure.summary.map { [$0.plainText] } ?? []
    case .quiz(let quiz): (quiz.title.map { [$0.plainText] } ?? []) + quiz.choices.map(\.answer.plainText)
    case .tabs(let tabs): tabs.tabs.map(\.label.plainText)
    default: [block.inlines.plainText]
    }
  }
}
