import SourceDiagnostics
import WebMarkup

extension FormulaParser {
  /// How a token is written.
  func spelling(of token: TeXToken) -> String {
    switch token.kind {
    case .command(let name): "\\" + name
    case .character(let scalar): String(scalar)
    case .beginGroup: "{"
    case .endGroup: "}"
    case .superscript: "^"
    case .subscript: "_"
    case .alignment: "&"
    case .space: " "
    case .parameter(let number): "#\(number)"
    case .end: ""
    }
  }

  /// Takes a delimiter behind `\left`, `\right` or `\big`; nil, and nothing taken, if none stands there.
  mutating func takeDelimiter() -> String? {
    guard let text = MathSymbol.delimiters[spelling(of: next)] else { return nil }
    take()
    return text
  }

  private mutating func takeDelimiter(of command: String, _ range: Range<Int>) -> String {
    if let text = takeDelimiter() { return text }
    let token = next
    report(
      "MissingDelimiter", range,
      token.kind == .end ? "'\(command)' has no delimiter behind it" : "'\(spelling(of: token))' is not a delimiter",
      explanation: "A delimiter is a bracket, '|', '\\|', '\\langle' and the like, or '.' for none.")
    return ""
  }

  /// Reads `\left( … \middle| … \right)`.
  mutating func parseFence(_ range: Range<Int>) -> MathAtom {
    guard enter(range) else { return MathAtom(MathML.group([])) }
    defer { depth -= 1 }
    var parts = MathML.fence(takeDelimiter(of: "\\left", range), form: "prefix")
    while true {
      parts += MathRow.markup(parseRow())
      let token = next
      switch token.kind {
      case .command("middle"):
        take()
        parts += MathML.fence(takeDelimiter(of: "\\middle", token.range), form: "infix")
      case .command("right"):
        take()
        parts += MathML.fence(takeDelimiter(of: "\\right", token.range), form: "postfix")
        return MathAtom(.element("mrow", [], parts), .inner)
      default:
        report("UnclosedLeft", range, "'\\left' has no '\\right'", explanation: "An invisible delimiter is written '\\right.'.")
        return MathAtom(.element("mrow", [], parts), .inner)
      }
    }
  }

  /// Reads `\big(`, `\Bigr\}` and the like.
  mutating func parseSizedDelimiter(_ name: String, _ range: Range<Int>) -> MathAtom {
    let kinds: [Character: AtomKind] = ["l": .opening, "r": .closing, "m": .relation]
    let kind = kinds[name.last ?? " "] ?? .ordinary
    let size = name.hasPrefix("bigg") ? "2.4em" : name.hasPrefix("Bigg") ? "3em" : name.hasPrefix("Big") ? "1.8em" : "1.2em"
    let text = takeDelimiter(of: "\\" + name, range)
    guard !text.isEmpty else { return MathAtom(MathML.group([]), kind) }
    let form = kind == .opening ? "prefix" : kind == .closing ? "postfix" : "infix"
    return MathAtom(
      MathML.operator(
        text,
        [
          .named("form", form), .named("fence", "true"), .named("stretchy", "true"), .named("minsize", size), .named("maxsize", size),
        ]), kind)
  }
}
