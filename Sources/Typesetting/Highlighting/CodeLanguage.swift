/// A language that can be coloured, with the names that fences use for it.
package struct CodeLanguage: Sendable {
  /// The name to show above a block, for example `JavaScript`.
  package let displayName: String

  /// How it is coloured.
  let grammar: Grammar

  /// The ways of colouring.
  enum Grammar: Sendable {
    case swift
    case code(CodeGrammar)
    case shell(isSession: Bool)
    case markup, styleSheet
    case settings(SettingsTokenizer.Style)
    case diff, markdown, tex, plain
  }

  /// The language that fences call so, in any case.
  ///
  /// - Returns: nil for a name that is not known.
  package init?(named name: String) {
    guard let index = Self.indices[name.lowercased()] else { return nil }
    (displayName, grammar) = (Self.all[index].displayName, Self.all[index].grammar)
  }

  private static let indices: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, language) in all.enumerated() {
      for name in language.names.split(separator: " ") { indices[String(name)] = index }
    }
    return indices
  }()

  private static let all: [(names: String, displayName: String, grammar: Grammar)] = [
    ("swift", "Swift", .swift),
    ("python py python3 ipython", "Python", .code(.python)),
    ("pycon", "Python", .code(.python)),
    ("bash sh shell zsh ksh", "Shell", .shell(isSession: false)),
    ("console shell-session shellsession terminal", "Console", .shell(isSession: true)),
    ("json json5 jsonc webmanifest", "JSON", .code(.json)),
    ("jsonl ndjson", "JSON Lines", .code(.json)),
    ("yaml yml", "YAML", .settings(.yaml)),
    ("toml", "TOML", .settings(.toml)),
    ("ini cfg conf properties dotenv editorconfig", "INI", .settings(.ini)),
    ("html htm xhtml vue svelte", "HTML", .markup),
    ("xml svg xsl rss plist mathml", "XML", .markup),
    ("css scss less", "CSS", .styleSheet),
    ("javascript js mjs cjs jsx node", "JavaScript", .code(.javaScript)),
    ("typescript ts tsx mts cts", "TypeScript", .code(.typeScript)),
    ("c h", "C", .code(.c)),
    ("cpp c++ cc cxx hpp cuda cu", "C++", .code(.cPlusPlus)),
    ("objective-c objc", "Objective-C", .code(.c)),
    ("csharp cs c#", "C#", .code(.cSharp)),
    ("rust rs", "Rust", .code(.rust)),
    ("go golang", "Go", .code(.go)),
    ("java", "Java", .code(.java)),
    ("kotlin kt kts", "Kotlin", .code(.kotlin)),
    ("r rscript", "R", .code(.r)),
    ("julia jl", "Julia", .code(.julia)),
    ("ruby rb", "Ruby", .code(.ruby)),
    ("lua", "Lua", .code(.lua)),
    ("sql mysql postgresql sqlite", "SQL", .code(.sql)),
    ("makefile make", "Makefile", .code(.make)),
    ("dockerfile docker", "Dockerfile", .code(.docker)),
    ("mermaid", "Mermaid", .code(.mermaid)),
    ("diff patch udiff", "Diff", .diff),
    ("markdown md mdx", "Markdown", .markdown),
    ("tex latex", "LaTeX", .tex),
    ("plaintext text txt plain output none", "Text", .plain),
  ]
}
