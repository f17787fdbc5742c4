package import SourceDiagnostics

/// A block of a lesson: what it is and where it stands.
package struct Block: Sendable {
  /// What the block is.
  package var content: Content

  /// Where the block stands in the lesson's file.
  package var range: SourceRange

  /// The kinds of block.
  package indirect enum Content: Sendable {
    /// Running text.
    case paragraph([Inline])
    /// A heading with its anchor.
    case heading(Heading)
    /// A bulleted, numbered or task list.
    case list(List)
    /// A block quote.
    case quote([Block])
    /// A table.
    case table(Table)
    /// A thematic break (`---`).
    case rule
    /// Swift code that the build runs.
    case codeCell(CodeCell)
    /// Code that is shown but not run.
    case codeExample(CodeExample)
    /// A diagram written in a notation of its own.
    case diagram(Diagram)
    /// A formula in TeX, set on lines of its own; the text excludes the `$$`.
    case math(EmbeddedSource)
    /// A note, tip, warning and so on.
    case admonition(Admonition)
    /// An exercise with its hints, solutions and checks.
    case exercise(Exercise)
    /// A question with choices.
    case quiz(Quiz)
    /// Panels of which one is seen at a time.
    case tabs(Tabs)
    /// A part that the reader can unfold (`<details>`, a hint, a solution).
    case disclosure(Disclosure)
    /// An element of the safe part of HTML.
    case element(HTMLElement<Block>)
    /// Inline content that stands without a paragraph, such as the text inside a raw `<div>`.
    case plain([Inline])
  }

  /// A block at a place.
  init(_ content: Content, _ range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The blocks directly inside this one, in order; list items, tabs and choices count as transparent.
  package var children: [Block] {
    switch content {
    case .paragraph, .heading, .table, .rule, .codeCell, .codeExample, .diagram, .math, .plain: []
    case .list(let list): list.items.flatMap(\.blocks)
    case .quote(let blocks): blocks
    case .admonition(let admonition): admonition.blocks
    case .exercise(let exercise): exercise.blocks
    case .quiz(let quiz): quiz.question + quiz.choices.flatMap(\.blocks)
    case .tabs(let tabs): tabs.tabs.flatMap(\.blocks)
    case .disclosure(let disclosure): disclosure.blocks
    case .element(let element): element.content
    }
  }
}
