import CourseModel

/// The places in a lesson that links can lead to.
struct LessonAnchors: Sendable {
  /// The anchors in the order of the text.
  let names: [String]

  /// The anchors, for looking up.
  let set: Set<String>

  /// Collects the anchors of a lesson: headings, exercises, quizzes, admonitions, labelled blocks, and elements with an `id`.
  init(_ lesson: Lesson) {
    var names: [String] = []
    for block in lesson.allBlocks {
      switch block.content {
      case .heading(let heading): names.append(heading.id)
      case .exercise(let exercise): names.append(exercise.id)
      case .quiz(let quiz): names.append(quiz.id)
      case .admonition(let admonition): names += admonition.id.map { [$0] } ?? []
      case .codeCell(let cell): names += cell.label.map { [$0] } ?? []
      case .codeExample(let example): names += example.label.map { [$0] } ?? []
      case .diagram(let diagram): names += diagram.label.map { [$0] } ?? []
      case .element(let element): names += Self.ids(element.attributes)
      default: break
      }
      for inline in block.inlines { Self.collect(inline, into: &names) }
    }
    self.names = names
    set = Set(names)
  }

  private static func collect(_ inline: Inline, into names: inout [String]) {
    if case .element(let element) = inline.content { names += ids(element.attributes) }
    for child in inline.children { collect(child, into: &names) }
  }

  private static func ids<Node>(_ attributes: [HTMLElement<Node>.Attribute]) -> [String] {
    attributes.filter { $0.name == "id" }.compactMap(\.value)
  }
}

extension Block {
  /// The running text directly in the block.
  var inlines: [Inline] {
    switch content {
    case .paragraph(let content), .plain(let content): content
    case .heading(let heading): heading.content
    case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap(\.content)
    default: []
    }
  }
}
