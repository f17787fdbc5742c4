/// A node of Markdown as cmark sees it, in Swift values, with offsets in the lesson's file.
struct MarkdownNode {
  /// What the node is.
  var kind: Kind

  /// The part of the file, in UTF-8 offsets.
  var offsets: Range<Int>

  /// The nodes inside.
  var children: [MarkdownNode] = []

  /// The kinds of node.
  enum Kind {
    // MARK: Blocks
    case document
    case paragraph
    case heading(level: Int)
    case list(start: Int?, isTight: Bool)
    case item(isChecked: Bool?)
    case quote
    case table([Table.Alignment])
    case tableRow(isHeader: Bool)
    case tableCell
    case rule
    case code(CodeBlock)
    case html(String)
    case directive(DirectiveBlock)
    /// The title of a directive; its first child if there is one.
    case directiveTitle
    case math(CodeBlock)
    case footnoteDefinition(label: String)
    // MARK: Inlines
    case text(String)
    case emphasis
    case strong
    case strikethrough
    case inlineCode(String)
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case softBreak
    case hardBreak
    case inlineHTML(String)
    case inlineMath(String, isDisplay: Bool)
    case footnoteReference(label: String)
  }

  /// A block whose lines are kept as they are.
  struct CodeBlock {
    /// The lines of the code.
    var lines: [Line]
    /// The text behind the opening fence; nil for an indented block.
    var infoString: Range<Int>?
    /// What stands before the opening fence on its line.
    var prefix: Range<Int>
    /// Whether the closing fence is there (or none is needed).
    var isClosed: Bool
    /// The lines between the fences, from the start of the first to the start of the closing fence's line.
    var body: Range<Int>

    /// A line of code.
    struct Line {
      /// The text.
      var text: String
      /// The offset in the file at which the text ends; it is a suffix of its line, but for blanks that a tab was divided into.
      var end: Int

      /// Where the text stands in the file.
      var offsets: Range<Int> { max(0, end - text.utf8.count)..<end }
    }
  }

  /// A block between colons.
  struct DirectiveBlock {
    /// The number of colons.
    var colons: Int
    /// What stands behind them.
    var opening: DirectiveOpening
    /// Whether the closing colons are there.
    var isClosed: Bool
  }
}
