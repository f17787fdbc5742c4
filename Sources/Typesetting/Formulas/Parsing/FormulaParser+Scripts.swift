import WebMarkup

extension FormulaParser {
  /// Reads an atom with its scripts: `x`, `x_i^2`, `f'`.
  mutating func parseScripted() -> [MathAtom] {
    var atoms: [MathAtom] = []
    switch next.kind {
    case .superscript, .subscript, .character("'"): atoms = [MathAtom(.element("mrow"))]
    default: atoms = parseBase()
    }
    var (lower, upper): (Markup?, Markup?)
    var primes = ""
    var limits: MathAtom.Limits?
    while true {
      let token = next
      switch token.kind {
      case .superscript:
        take()
        if upper != nil { report("DoubleScript", token.range, "Two superscripts stand at the same place; put the first into braces") }
        upper = parseScript(token.range)
      case .subscript:
        take()
        if lower != nil { report("DoubleScript", token.range, "Two subscripts stand at the same place; put the first into braces") }
        lower = parseScript(token.range)
      case .character("'"), .character("’"):
        take()
        primes += "′"
      case .command("limits"):
        take()
        limits = .always
      case .command("nolimits"):
        take()
        limits = .beside
      case .command("displaylimits"): take()
      default:
        guard let base = atoms.popLast() else { return atoms }
        if !primes.isEmpty { upper = withPrimes(primes, upper) }
        return atoms + [attach(lower, upper, to: base, limits)]
      }
    }
  }

  private func withPrimes(_ primes: String, _ upper: Markup?) -> Markup {
    let mark = MathML.operator(Self.primeMarks[primes.unicodeScalars.count] ?? primes)
    guard let upper else { return mark }
    return .element("mrow", [], [mark, upper])
  }

  private static let primeMarks = [2: "″", 3: "‴"]

  private mutating func parseScript(_ range: Range<Int>) -> Markup {
    let saved = isDisplayed
    isDisplayed = false
    defer { isDisplayed = saved }
    return parseArgumentGroup(of: "^ or _", range)
  }

  private func attach(_ lower: Markup?, _ upper: Markup?, to base: MathAtom, _ override: MathAtom.Limits?) -> MathAtom {
    guard lower != nil || upper != nil else { return base }
    var result = base
    var element = MathRow.group([unadorned(base)])
    let limits = override ?? base.limits
    let areStacked = limits == .always || (limits == .displayed && isDisplayed)
    if override == .always, !isDisplayed, case .symbol(let text) = base.body {
      element = MathML.operator(text, [.named("movablelimits", "false")])
    }
    result.body = .markup(areStacked ? MathML.limits(element, lower, upper) : MathML.scripts(element, lower, upper))
    return result
  }

  /// The base alone, without the space a function keeps from its argument.
  private func unadorned(_ atom: MathAtom) -> MathAtom {
    var atom = atom
    atom.isFunction = false
    return atom
  }

  // MARK: - Characters

  /// Reads a base: a character, a group or a command with its arguments.
  mutating func parseBase() -> [MathAtom] {
    let token = next
    switch token.kind {
    case .beginGroup:
      let saved = (alphabet, isDisplayed)
      defer { (alphabet, isDisplayed) = saved }
      let atoms = parseGroup()
      // A group is ordinary as a whole, so "{=}" is not spaced and "{a}_b" carries its script.
      return atoms.count == 1 && atoms[0].kind == .ordinary ? atoms : [MathAtom(MathRow.group(atoms))]
    case .character(let scalar):
      take()
      return character(scalar, token.range)
    case .command(let name):
      take()
      return parseCommand(name, token.range)
    case .parameter:
      take()
      report("UnexpectedParameter", token.range, "'#' stands outside the body of a macro")
      return []
    default:
      take()
      return []
    }
  }

  mutating func character(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> [MathAtom] {
    if ("0"..."9").contains(scalar) { return [digit(scalar)] }
    if scalar == "~" { return [MathAtom(MathML.text("\u{A0}"), .space)] }
    if scalar == "$" {
      report("UnexpectedDollar", range, "'$' can't stand inside a formula", explanation: "Write '\\$' for the sign.")
      return []
    }
    if let symbol = MathSymbol.key(scalar) { return [symbolAtom(symbol)] }
    if scalar.properties.isAlphabetic, scalar.value < 0x2E80 { return [letter(scalar)] }
    return [MathAtom(MathML.text(String(scalar)))]
  }

  func digit(_ scalar: Unicode.Scalar) -> MathAtom {
    MathAtom(body: .number(String(alphabet?.letter(scalar) ?? scalar)))
  }

  /// A letter in the current style.
  func letter(_ scalar: Unicode.Scalar) -> MathAtom {
    let isCapitalGreek = (0x391...0x3A9).contains(scalar.value)
    switch alphabet {
    case nil, .italic: return MathAtom(MathML.identifier(String(scalar), isUpright: isCapitalGreek && alphabet == nil))
    case .upright: return MathAtom(body: .word(String(scalar)))
    case .sansSerif, .boldSansSerif, .monospace, .bold:
      return MathAtom(body: .word(String(alphabet?.letter(scalar) ?? scalar)))
    default: return MathAtom(MathML.identifier(String(alphabet?.letter(scalar) ?? scalar)))
    }
  }

  /// A symbol as an atom: letters follow the style, signs that are no operators are set as identifiers.
  func symbolAtom(_ symbol: MathSymbol) -> MathAtom {
    if symbol.isLetter, let scalar = symbol.text.unicodeScalars.first { return letter(scalar) }
    switch symbol.kind {
    case .ordinary:
      if symbol.text == "." { return MathAtom(symbol: ".", .ordinary) }
      if let scalar = symbol.text.unicodeScalars.first, let styled = alphabet?.letter(scalar) {
        return MathAtom(MathML.identifier(String(styled)))
      }
      return MathAtom(ordinary(symbol.text))
    case .largeOperator:
      var atom = MathAtom(symbol: symbol.text, .largeOperator)
      atom.limits = Self.integrals.contains(symbol.text) ? .beside : .displayed
      return atom
    default: return MathAtom(symbol: symbol.text, symbol.kind)
    }
  }

  private func ordinary(_ text: String) -> Markup {
    switch text {
    case "|", "‖": MathML.operator(text, [.named("stretchy", "false"), .named("lspace", "0"), .named("rspace", "0")])
    case "…", "⋯", "⋮", "⋱", "′", "‵", "¬", "√": MathML.operator(text)
    default: MathML.identifier(text, isUpright: true)
    }
  }

  private static let integrals: Set<String> = ["∫", "∬", "∭", "∮", "∯", "∰"]
}
