import WebMarkup

extension FormulaParser {
  /// Reads `\frac{a}{b}`, `\binom{n}{k}` and the like.
  mutating func parseFraction(_ name: String, _ range: Range<Int>) -> MathAtom {
    var (open, close, line) = ("", "", "")
    if name == "genfrac" {
      open = delimiterText(takeArgumentTokens(name, range))
      close = delimiterText(takeArgumentTokens(name, range))
      line = plainText(takeArgumentTokens(name, range))
      _ = takeArgumentTokens(name, range)
    } else if name.hasSuffix("binom") {
      (open, close, line) = ("(", ")", "0")
    }
    let saved = isDisplayed
    isDisplayed = name == "cfrac"
    let top = parseArgumentGroup(of: "\\" + name, range)
    let bottom = parseArgumentGroup(of: "\\" + name, range)
    isDisplayed = saved
    let fraction = makeFraction(top, bottom, open: open, close: close, hasLine: line.isEmpty)
    switch name {
    case "dfrac", "dbinom", "cfrac": return MathAtom(style(fraction, isDisplayed: true), .inner)
    case "tfrac", "tbinom": return MathAtom(style(fraction, isDisplayed: false), .inner)
    default: return MathAtom(fraction, open.isEmpty ? .inner : .ordinary)
    }
  }

  private func style(_ markup: Markup, isDisplayed: Bool) -> Markup {
    .element("mstyle", [.named("displaystyle", isDisplayed ? "true" : "false"), .named("scriptlevel", "0")], [markup])
  }

  private func makeFraction(_ top: Markup, _ bottom: Markup, open: String, close: String, hasLine: Bool) -> Markup {
    let fraction = Markup.element("mfrac", hasLine ? [] : [.named("linethickness", "0")], [top, bottom])
    guard !open.isEmpty || !close.isEmpty else { return fraction }
    return .element("mrow", [], MathML.fence(open, form: "prefix") + [fraction] + MathML.fence(close, form: "postfix"))
  }

  private func delimiterText(_ tokens: [TeXToken]) -> String {
    guard let token = tokens.first else { return "" }
    return MathSymbol.delimiters[spelling(of: token)] ?? ""
  }

  /// Reads the denominator of `a \over b`, which is the rest of the group.
  mutating func parseInfix(_ name: String, _ top: [MathAtom], until stop: TeXToken.Kind?) -> MathAtom {
    let bottom = parseRow(until: stop)
    let (open, close) = ["choose": ("(", ")"), "brace": ("{", "}"), "brack": ("[", "]")][name] ?? ("", "")
    return MathAtom(makeFraction(MathRow.group(top), MathRow.group(bottom), open: open, close: close, hasLine: name == "over"), .inner)
  }

  /// Reads `\sqrt{x}` or `\sqrt[n]{x}`.
  mutating func parseRoot(_ range: Range<Int>) -> MathAtom {
    var index: Markup?
    if take(.character("[")) {
      let saved = isDisplayed
      isDisplayed = false
      index = MathRow.group(parseRow(until: .character("]")))
      isDisplayed = saved
      if !take(.character("]")) { report("UnclosedBracket", range, "The index of the root has no closing ']'") }
    }
    let argument = parseArgument(of: "\\sqrt", range)
    if let index { return MathAtom(.element("mroot", [], [MathRow.group(argument), index])) }
    return MathAtom(.element("msqrt", [], MathRow.markup(argument)))
  }

  /// Reads what a switch such as `\displaystyle` or `\bf` changes, the rest of the group.
  ///
  /// Nil if there is nothing to put in an element of its own.
  mutating func parseSwitch(_ name: String, _ range: Range<Int>, until stop: TeXToken.Kind?) -> [MathAtom]? {
    switch name {
    case "rm": alphabet = .upright
    case "bf", "boldmath": alphabet = .bold
    case "it": alphabet = .italic
    case "sf": alphabet = .sansSerif
    case "tt": alphabet = .monospace
    case "cal": alphabet = .script
    case "frak": alphabet = .fraktur
    case "color":
      let color = takeColor(name, range)
      let rest = MathRow.markup(parseRow(until: stop))
      guard let color else { return [MathAtom(MathML.group(rest))] }
      return [MathAtom(.element("mstyle", [.named("mathcolor", color.css)], rest))]
    default:
      isDisplayed = name == "displaystyle"
      let level = ["scriptstyle": "1", "scriptscriptstyle": "2"][name] ?? "0"
      let rest = MathRow.markup(parseRow(until: stop))
      let attributes: [Markup.Attribute] = [.named("displaystyle", isDisplayed ? "true" : "false"), .named("scriptlevel", level)]
      return [MathAtom(.element("mstyle", attributes, rest))]
    }
    return nil
  }

  /// Reads a colour in braces; nil, and reported, if it is none.
  mutating func takeColor(_ name: String, _ range: Range<Int>) -> DiagramColor? {
    let tokens = takeArgumentTokens(name, range)
    let text = plainText(tokens)
    if let color = DiagramColor(text) { return color }
    let place = tokens.first.map { $0.range.lowerBound..<max($0.range.upperBound, tokens.last?.range.upperBound ?? 0) } ?? range
    report("InvalidColor", place, "'\(shortened(text))' is not a colour")
    return nil
  }
}
