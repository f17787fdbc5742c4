extension Lesson {
  /// The title: the front matter's, else the first heading's text, else the file's name without number prefix and extension.
  package var title: String {
    if let title = frontMatter.title, !title.isEmpty { return title }
    if let heading = headings.first(where: { $0.level == 1 }) ?? headings.first { return heading.content.plainText }
    return page.name
  }

  /// Whether the body brings its own heading of level 1, so that the page needs none made from the title.
  package var hasTitleHeading: Bool { headings.contains { $0.level == 1 } }

  /// One sentence on the lesson: the front matter's, else the first paragraph's text.
  package var summary: String {
    if let description = frontMatter.description { return description }
    for block in blocks {
      if case .paragraph(let content) = block.content { return content.plainText }
    }
    return ""
  }

  /// The headings in the order of the text, at any depth.
  package var headings: [Heading] {
    allBlocks.compactMap { block in
      if case .heading(let heading) = block.content { heading } else { nil }
    }
  }

  /// Every block of the body in the order of the text, parents before children.
  package var allBlocks: [Block] {
    var found: [Block] = []
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      found.append(block)
      waiting.append(contentsOf: block.children.reversed())
    }
    return found
  }

  /// What a run goes through, in the order of the text: the cells of the session, and exercises at their place.
  package var steps: [Step] {
    var steps: [Step] = []
    var waiting = Array(blocks.reversed())
    while let block = waiting.popLast() {
      switch block.content {
      case .codeCell(let cell): steps.append(.cell(cell))
      case .exercise(let exercise): steps.append(.exercise(exercise))
      default: waiting.append(contentsOf: block.children.reversed())
      }
    }
    return steps
  }

  /// A step of a run through a lesson.
  package enum Step: Sendable {
    /// A cell of the lesson's session.
    case cell(CodeCell)
    /// An exercise, whose cells run in a fork of the session that is thrown away.
    case exercise(Exercise)
  }
}
