/// What tells the tokens of a programming language apart.
struct CodeGrammar: Sendable, Hashable {
  /// A kind of string.
  struct StringRule: Sendable, Hashable {
    var open: [UInt8]
    var close: [UInt8]
    /// Whether a backslash hides the next character.
    var hasEscapes = true
    /// Whether it may go on over a line break; if not, an unclosed one ends with its line.
    var isMultiline = false

    init(_ open: String, _ close: String? = nil, hasEscapes: Bool = true, isMultiline: Bool = false) {
      self.open = Array(open.utf8)
      self.close = Array((close ?? open).utf8)
      self.hasEscapes = hasEscapes
      self.isMultiline = isMultiline
    }
  }

  var keywords: Set<String> = []
  /// Names of values: `true`, `None`.
  var constants: Set<String> = []
  /// Names of built-in types.
  var types: Set<String> = []
  /// What starts a comment that ends with its line.
  var lineComments: [[UInt8]] = []
  var blockComment: (open: [UInt8], close: [UInt8])? {
    get { blockCommentDelimiters.count == 2 ? (blockCommentDelimiters[0], blockCommentDelimiters[1]) : nil }
    set { blockCommentDelimiters = newValue.map { [$0.open, $0.close] } ?? [] }
  }
  private var blockCommentDelimiters: [[UInt8]] = []
  var nestsComments = false
  /// The kinds of strings, longer openings first.
  var strings: [StringRule] = []
  /// Words that may stand directly before a string and belong to it: `r`, `f`.
  var stringPrefixes: Set<String> = []
  /// Bytes besides letters, digits and `_` that names may hold.
  var nameBytes: Set<UInt8> = []
  /// Whether a name that starts with a capital letter is a type.
  var capitalsAreTypes = false
  /// Whether keywords are the same in capitals.
  var ignoresCase = false
  /// Whether `@name` is an attribute.
  var hasAtAttributes = false
  /// Whether `#name` at the start of a line is a directive of a preprocessor.
  var hasDirectives = false
  /// Whether `#[…]` is an attribute and `'a` a lifetime, as in Rust.
  var isRust = false
  /// Whether `/…/` may be a regular expression.
  var hasRegularExpressions = false
  /// Whether `$name` is a variable that is coloured.
  var hasDollarNames = false
  /// Whether a string before a colon is a key.
  var hasStringKeys = false

  /// A language of the C family.
  static func cLike(_ keywords: String, constants: String = "", types: String = "") -> CodeGrammar {
    var grammar = CodeGrammar()
    grammar.keywords = words(keywords)
    grammar.constants = words(constants)
    grammar.types = words(types)
    grammar.lineComments = [Array("//".utf8)]
    grammar.blockComment = (Array("/*".utf8), Array("*/".utf8))
    grammar.strings = [StringRule("\""), StringRule("'")]
    grammar.capitalsAreTypes = true
    return grammar
  }

  /// A language with comments from `#` to the end of the line.
  static func hashCommented(_ keywords: String, constants: String = "", types: String = "") -> CodeGrammar {
    var grammar = CodeGrammar()
    grammar.keywords = words(keywords)
    grammar.constants = words(constants)
    grammar.types = words(types)
    grammar.lineComments = [Array("#".utf8)]
    grammar.strings = [StringRule("\""), StringRule("'")]
    return grammar
  }

  /// The words of a text.
  static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  /// The same grammar with some parts set.
  func with(_ change: (inout CodeGrammar) -> Void) -> CodeGrammar {
    var copy = self
    change(&copy)
    return copy
  }
}
