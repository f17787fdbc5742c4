import WebMarkup

extension FormulaParser {
  /// Reads `\text{…}`, in which spaces count and `$…$` is a formula.
  mutating func parseText(_ name: String, _ range: Range<Int>) -> [MathAtom] {
    let tokens = takeArgumentTokens(name, range)
    let styles: [String: MathAlphabet] = ["textbf": .bold, "textit": .italic, "emph": .italic, "textsf": .sansSerif, "texttt": .monospace]
    return textAtoms(tokens, style: styles[name])
  }

  private mutating func textAtoms(_ tokens: [TeXToken], style: MathAlphabet?) -> [MathAtom] {
    guard depth < Self.depthLimit else { return [] }
    depth += 1
    defer { depth -= 1 }
    var atoms: [MathAtom] = []
    var run: [TeXToken] = []
    var index = 0
    func flush() {
      if !run.isEmpty { atoms.append(MathAtom(MathML.text(styled(plainText(run), style)))) }
      run = []
    }
    while index < tokens.count {
      if tokens[index].kind == .character("$"), let end = tokens[(index + 1)...].firstIndex(where: { $0.kind == .character("$") }) {
        flush()
        atoms += formula(Array(tokens[(index + 1)..<end]))
        index = end
      } else {
        run.append(tokens[index])
      }
      index += 1
    }
    flush()
    return atoms.count == 1 ? atoms : [MathAtom(MathRow.group(atoms))]
  }

  /// Reads tokens as a formula of their own.
  private mutating func formula(_ tokens: [TeXToken]) -> [MathAtom] {
    let rest = input
    input = tokens.reversed()
    let saved = (isDisplayed, alphabet)
    (isDisplayed, alphabet) = (false, nil)
    let atoms = parseRow()
    (input, (isDisplayed, alphabet)) = (rest, saved)
    return atoms
  }

  private func styled(_ text: String, _ style: MathAlphabet?) -> String {
    guard let style else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { style.letter($0) ?? $0 }))
  }

  /// The characters of tokens, commands for characters replaced and other commands left out.
  func plainText(_ tokens: [TeXToken]) -> String {
    var text = ""
    for token in tokens {
      switch token.kind {
      case .character(let scalar): text.unicodeScalars.append(scalar == "~" ? "\u{A0}" : scalar == "-" ? "-" : scalar)
      case .space: text += " "
      case .superscript: text += "^"
      case .subscript: text += "_"
      case .alignment: text += "&"
      case .command(let name): text += characters(of: name)
      case .parameter(let number): text += "#\(number)"
      case .beginGroup, .endGroup, .end: break
      }
    }
    return text
  }

  private func characters(of command: String) -> String {
    switch command {
    case ",", "thinspace": "\u{2009}"
    case " ", "\n", ":", ";", "space", "quad": " "
    case "!": ""
    case "{", "}", "_", "#", "$", "%", "&": command
    case "\\": " "
    case "textbackslash": "\\"
    case "ldots", "dots", "textellipsis": "…"
    case "textbf", "textit", "textrm", "text", "mathrm", "mathit", "mathbf", "rm", "bf", "it", "operatorname": ""
    default: MathSymbol.commands[command]?.text ?? ""
    }
  }

  /// Takes a name in braces: `{matrix}`; nil if none stands there.
  mutating func takeName() -> (name: String, range: Range<Int>)? {
    guard next.kind == .beginGroup else { return nil }
    let start = next.range
    let tokens = takeArgumentTokens("begin", start)
    let end = tokens.last?.range.upperBound ?? start.upperBound
    return (plainText(tokens).filter { $0 != " " }, (tokens.first?.range.lowerBound ?? start.lowerBound)..<max(end, start.upperBound))
  }
}
