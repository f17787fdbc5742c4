/// A node as cmark gives it, copied into Swift values: places are lines and byte columns of the text that cmark read.
struct CommonMarkNode {
  /// What the node is.
  var kind: Kind

  /// Where cmark says that the node stands.
  var span = Span()

  /// How far behind its start a block's text begins, for headings and table cells.
  var internalOffset = 0

  /// The nodes inside.
  var children: [CommonMarkNode] = []

  /// The kinds of node; those with places of their own come as records.
  enum Kind {
    case markdown(MarkdownNode.Kind)
    case code(Code)
    case directive(Directive)
    case math(MathBlock)
  }

  /// Lines and byte columns, from 1, the last included; 0 where cmark doesn't know.
  struct Span {
    var startLine = 0
    var startColumn = 0
    var endLine = 0
    var endColumn = 0
  }

  /// A code block.
  struct Code {
    /// The code, every line with its line break.
    var literal: String
    /// The fence; nil for an indented block.
    var fence: Fence?
  }

  /// The backticks or tildes that open a code block.
  struct Fence {
    var character: UInt8
    var length: Int
  }

  /// A block between colons; the opening's ranges are offsets in its line.
  struct Directive {
    var colons: Int
    var opening: DirectiveOpening
    /// The colons that close it.
    var closing: Span?
  }

  /// A block between lines of dollars.
  struct MathBlock {
    var dollars: Int
    var lines: [Span] = []
    var isClosed = false
  }
}
