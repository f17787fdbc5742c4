package import WebMarkup

/// Code cut into lines of coloured tokens.
///
/// Nothing is lost or added: the texts of a line's tokens make the line, and the lines joined with `\n` make the code.
package struct HighlightedCode: Sendable, Hashable {
  /// The tokens of each line; an empty line has none.
  package let lines: [[CodeToken]]

  /// The code as it was given.
  package var text: String {
    lines.map { line in line.map(\.text).joined() }.joined(separator: "\n")
  }

  /// Each line as text and `<span class="…">` elements, without a line break.
  package var markupLines: [Markup] { lines.map(Self.markup) }

  private static func markup(of line: [CodeToken]) -> Markup {
    .fragment(
      line.map { token in
        token.kind == .plain ? .text(token.text) : .element("span", [.class(token.kind.rawValue)], text: token.text)
      })
  }
}

/// Colours code of a language named as in the info string of a fence (`swift`, `py`, `sh`, …).
///
/// An unknown language, or none, gives plain text. Any text is accepted: an unterminated string or comment ends with the code.
///
/// - Complexity: O(*n*) in the length of the code.
package func highlight(_ code: String, language: String?) -> HighlightedCode {
  let bytes = Array(code.utf8)
  var output = TokenLines(bytes)
  let language = language.flatMap { CodeLanguage(named: $0) }
  switch language?.grammar {
  case .swift: highlightSwift(code, &output)
  case .code(let grammar): CodeTokenizer(grammar, bytes).run(&output)
  case .shell(let isSession): ShellTokenizer(bytes, isSession: isSession).run(&output)
  case .markup: MarkupTokenizer(bytes).run(&output)
  case .styleSheet: StyleSheetTokenizer(bytes).run(&output)
  case .settings(let style): SettingsTokenizer(bytes, style: style).run(&output)
  case .diff: highlightDiff(bytes, &output)
  case .markdown: highlightMarkdown(bytes, &output)
  case .tex: highlightTeX(bytes, &output)
  case .plain, nil: break
  }
  return output.finish()
}
