import SourceDiagnostics
import WebMarkup

extension FormulaParser {
  /// Reads `\overset{a}{=}` or `\underset{x}{\arg}`.
  mutating func parseStacked(_ range: Range<Int>, isAbove: Bool) -> MathAtom {
    let saved = isDisplayed
    isDisplayed = false
    let script = parseArgumentGroup(of: isAbove ? "\\overset" : "\\underset", range)
    isDisplayed = saved
    let base = parseArgument(of: isAbove ? "\\overset" : "\\underset", range)
    let element = MathRow.group(base)
    var atom = MathAtom(isAbove ? MathML.limits(element, nil, script) : MathML.limits(element, script, nil))
    atom.kind = base.count == 1 ? base[0].kind : .ordinary
    return atom
  }

  /// Reads `\underbrace{…}`, whose script names what is braced.
  mutating func parseBrace(_ name: String, _ range: Range<Int>) -> MathAtom {
    let base = parseArgumentGroup(of: "\\" + name, range)
    let isAbove = name.hasPrefix("over")
    let marks = ["overbrace": "⏞", "underbrace": "⏟", "overbracket": "⎴", "underbracket": "⎵"]
    let mark = MathML.operator(marks[name] ?? "⏟", [.named("stretchy", "true")])
    var atom = MathAtom(isAbove ? MathML.limits(base, nil, mark) : MathML.limits(base, mark, nil))
    atom.limits = .always
    return atom
  }

  /// Reads `\xrightarrow[below]{above}`.
  mutating func parseLabeledArrow(_ name: String, _ range: Range<Int>) -> MathAtom {
    let saved = isDisplayed
    isDisplayed = false
    defer { isDisplayed = saved }
    var below: Markup?
    if take(.character("[")) {
      below = padded(MathRow.group(parseRow(until: .character("]"))))
      if !take(.character("]")) { report("UnclosedBracket", range, "The text below the arrow has no closing ']'") }
    }
    let above = padded(parseArgumentGroup(of: "\\" + name, range))
    let arrows = [
      "xrightarrow": "→", "xleftarrow": "←", "xleftrightarrow": "↔", "xRightarrow": "⇒", "xLeftarrow": "⇐", "xmapsto": "↦",
      "xlongequal": "=",
    ]
    let arrow = MathML.operator(arrows[name] ?? "→", [.named("stretchy", "true"), .named("minsize", "1.75em")])
    return MathAtom(MathML.limits(arrow, below, above), .relation)
  }

  private func padded(_ markup: Markup) -> Markup {
    .element("mpadded", [.named("width", "+0.6em"), .named("lspace", "0.3em")], [markup])
  }

  /// Reads `\substack{a \\ b}`.
  mutating func parseSubstack(_ range: Range<Int>) -> MathAtom {
    guard take(.beginGroup) else {
      report("MissingArgument", range, "'\\substack' lacks an argument")
      return MathAtom(MathML.group([]))
    }
    guard enter(range) else { return MathAtom(MathML.group([])) }
    defer { depth -= 1 }
    var rows: [Markup] = []
    while true {
      let cell = MathRow.markup(parseRow())
      rows.append(.element("mtr", [], [.element("mtd", [], cell)]))
      guard take(.command("\\")) || take(.command("cr")) else { break }
    }
    if !take(.endGroup) { report("UnclosedBrace", range, "'\\substack' has no closing '}'") }
    return MathAtom(.element("mtable", [.class("mstack")], rows))
  }

  mutating func parsePhantom(_ name: String, _ range: Range<Int>) -> MathAtom {
    if name == "mathstrut" {
      return MathAtom(
        .element("mpadded", [.named("width", "0")], [.element("mphantom", [], [MathML.operator("(", [.named("stretchy", "false")])])]))
    }
    let content = MathRow.markup(parseArgument(of: "\\" + name, range))
    switch name {
    case "hphantom":
      return MathAtom(.element("mpadded", [.named("height", "0"), .named("depth", "0")], [.element("mphantom", [], content)]))
    case "vphantom": return MathAtom(.element("mpadded", [.named("width", "0")], [.element("mphantom", [], content)]))
    case "smash": return MathAtom(.element("mpadded", [.named("height", "0"), .named("depth", "0")], content))
    default: return MathAtom(.element("mphantom", [], content))
    }
  }

  /// Reads `\overline{…}`, `\boxed{…}` or `\cancel{…}`; the style sheet draws the lines, since few fonts have bars that grow.
  mutating func parseEnclosure(_ name: String, _ range: Range<Int>) -> MathAtom {
    let content = MathRow.markup(parseArgument(of: "\\" + name, range))
    let classes = [
      "boxed": "mbox", "fbox": "mbox", "sout": "mstrike", "overline": "mtop", "underline": "mbottom", "underbar": "mbottom",
    ]
    return MathAtom(.element("mrow", [.class(classes[name] ?? "mcancel")], content))
  }

  mutating func parseColored(_ name: String, _ range: Range<Int>) -> MathAtom {
    let color = takeColor(name, range)
    let content = MathRow.markup(parseArgument(of: "\\" + name, range))
    guard let color else { return MathAtom(MathML.group(content)) }
    return MathAtom(.element("mstyle", [.named(name == "colorbox" ? "mathbackground" : "mathcolor", color.css)], content))
  }

  mutating func parseModulus(_ name: String, _ range: Range<Int>) -> [MathAtom] {
    let word = MathAtom(MathML.identifier("mod"))
    switch name {
    case "bmod": return [MathAtom(MathML.operator("mod", [.named("lspace", "0.2222em"), .named("rspace", "0.2222em")]), .binary)]
    case "mod":
      return [MathAtom(MathML.space("1"), .space), word, MathAtom(MathML.space("0.3333"), .space)]
        + parseArgument(of: "\\mod", range)
    default:
      let argument = parseArgument(of: "\\" + name, range)
      let inside = name == "pmod" ? [word, MathAtom(MathML.space("0.3333"), .space)] + argument : argument
      return [MathAtom(MathML.space("1"), .space), MathAtom(symbol: "(", .opening)] + inside + [MathAtom(symbol: ")", .closing)]
    }
  }

  /// Reads `\hspace{1em}` or `\kern 3mu`.
  mutating func parseSpace(_ name: String, _ range: Range<Int>) -> MathAtom {
    var text = ""
    if next.kind == .beginGroup || take(.character("*")) {
      text = plainText(takeArgumentTokens(name, range))
    } else {
      while case .character(let scalar) = next.kind, "+-.0123456789".unicodeScalars.contains(scalar) || text.contains(where: \.isNumber) {
        take()
        text.unicodeScalars.append(scalar)
        if text.hasSuffix("mu") || text.hasSuffix("em") || text.hasSuffix("ex") || text.hasSuffix("pt") { break }
      }
    }
    let trimmed = text.filter { $0 != " " }
    let units: [(String, Double)] = [
      ("mu", 1.0 / 18), ("em", 1), ("ex", 0.43), ("pt", 0.1), ("px", 0.0625), ("cm", 2.845), ("mm", 0.2845), ("in", 7.2),
    ]
    for (unit, scale) in units where trimmed.hasSuffix(unit) {
      guard let value = Double(trimmed.dropLast(unit.count)), abs(value * scale) <= 50 else { break }
      return MathAtom(MathML.space(hundredths(value * scale)), .space)
    }
    report("InvalidLength", range, "'\(shortened(text))' is not a length", explanation: "A length is a number and a unit, such as '1em'.")
    return MathAtom(MathML.group([]), .space)
  }

  private func hundredths(_ value: Double) -> String {
    let scaled = Int((abs(value) * 100).rounded())
    let digits = String(scaled % 100)
    return (value < 0 ? "-" : "") + "\(scaled / 100)." + (digits.count < 2 ? "0" : "") + digits
  }
}
