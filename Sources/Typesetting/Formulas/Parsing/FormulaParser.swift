import SourceDiagnostics
import WebMarkup

/// Reads a formula in TeX.
///
/// The grammar is that of TeX's math mode with LaTeX's, amsmath's and KaTeX's commands; what can't be read is reported, shown as written,
/// and the rest is read on.
struct FormulaParser {
  let source: EmbeddedSource
  /// What is still to be read, the next token last.
  var input: [TeXToken]
  /// Whether the formula, or the part being read, is displayed with large operators and limits.
  var isDisplayed: Bool
  /// The style of letters.
  var alphabet: MathAlphabet?
  var depth = 0
  var macros: [String: TeXMacro]
  var expansionsLeft = 2_000
  private(set) var diagnostics: [Diagnostic] = []
  private let end: Int

  static let depthLimit = 120

  init(_ source: EmbeddedSource, isDisplayed: Bool, macros: [String: TeXMacro] = [:]) {
    self.source = source
    self.isDisplayed = isDisplayed
    self.macros = macros
    let bytes = Array(source.code.utf8)
    end = bytes.count
    input = TeXToken.tokens(of: bytes).reversed()
  }

  // MARK: - Tokens

  /// The next token that is no space.
  var next: TeXToken {
    for token in input.reversed() where token.kind != .space { return token }
    return TeXToken(kind: .end, range: end..<end)
  }

  mutating func skipSpaces() {
    while input.last?.kind == .space { input.removeLast() }
  }

  @discardableResult
  mutating func take() -> TeXToken {
    skipSpaces()
    return input.popLast() ?? TeXToken(kind: .end, range: end..<end)
  }

  /// Takes the next token if it is of a kind.
  mutating func take(_ kind: TeXToken.Kind) -> Bool {
    guard next.kind == kind else { return false }
    take()
    return true
  }

  mutating func report(
    _ identifier: String, _ range: Range<Int>, _ summary: String, explanation: String? = nil, fixIts: [Diagnostic.FixIt] = [],
    severity: Diagnostic.Severity = .error
  ) {
    // What follows a limit that is reached is a consequence of it.
    guard diagnostics.count < 10, !diagnostics.contains(where: { $0.identifier == "FormulaTooDeep" }) else { return }
    diagnostics.append(
      Diagnostic(severity, identifier, at: source.range(range), summary, explanation: explanation, fixIts: fixIts))
  }

  // MARK: - Rows

  /// Reads the whole formula.
  mutating func parseFormula() -> [MathAtom] {
    var atoms: [MathAtom] = []
    while true {
      atoms += parseRow()
      let token = next
      switch token.kind {
      case .end: return atoms
      case .endGroup: report("UnexpectedBrace", token.range, "'}' closes no group")
      case .alignment: report("UnexpectedAlignment", token.range, "'&' stands outside a matrix or an alignment")
      case .command("right"): report("UnexpectedRight", token.range, "'\\right' has no '\\left'")
      case .command("middle"): report("UnexpectedMiddle", token.range, "'\\middle' stands outside '\\left … \\right'")
      case .command("end"): report("UnexpectedEnd", token.range, "'\\end' has no '\\begin'")
      default: break
      }
      take()
      if token.kind == .command("\\") { atoms.append(MathAtom(.element("mspace", [.named("linebreak", "newline")]), .space)) }
      if token.kind == .command("right") || token.kind == .command("middle") { _ = takeDelimiter() }
      if token.kind == .command("end") { _ = takeName() }
    }
  }

  /// Reads atoms up to the end of a group, a cell, a row or a fence.
  mutating func parseRow(until stop: TeXToken.Kind? = nil) -> [MathAtom] {
    guard enter(next.range) else { return [] }
    let (savedAlphabet, savedDisplay) = (alphabet, isDisplayed)
    defer {
      (alphabet, isDisplayed) = (savedAlphabet, savedDisplay)
      depth -= 1
    }
    var atoms: [MathAtom] = []
    while true {
      let token = next
      if let stop, token.kind == stop { return atoms }
      switch token.kind {
      case .end, .endGroup, .alignment: return atoms
      case .command(let name) where Self.rowEnds.contains(name): return atoms
      case .command(let name) where Self.infixCommands.contains(name):
        take()
        return [parseInfix(name, atoms, until: stop)]
      case .command(let name) where Self.switches.contains(name):
        take()
        if let rest = parseSwitch(name, token.range, until: stop) { return atoms + rest }
      default: atoms.append(contentsOf: parseScripted())
      }
    }
  }

  static let rowEnds: Set<String> = ["\\", "cr", "right", "middle", "end", "hline", "hdashline"]
  static let infixCommands: Set<String> = ["over", "choose", "atop", "brace", "brack"]
  static let switches: Set<String> = [
    "displaystyle", "textstyle", "scriptstyle", "scriptscriptstyle", "rm", "bf", "it", "sf", "tt", "cal", "frak", "color", "boldmath",
  ]

  /// Reads one argument: a group, or the next token alone.
  mutating func parseArgument(of command: String, _ range: Range<Int>) -> [MathAtom] {
    let token = next
    switch token.kind {
    case .beginGroup: return parseGroup()
    case .end, .endGroup, .alignment:
      report("MissingArgument", range, "'\(command)' lacks an argument")
      return []
    default:
      guard enter(token.range) else { return [] }
      defer { depth -= 1 }
      return parseBase()
    }
  }

  /// An argument as one element.
  mutating func parseArgumentGroup(of command: String, _ range: Range<Int>) -> Markup {
    MathRow.group(parseArgument(of: command, range))
  }

  /// Reads `{…}`.
  mutating func parseGroup() -> [MathAtom] {
    let open = take()
    guard enter(open.range) else {
      skipGroup()
      return []
    }
    defer { depth -= 1 }
    var atoms: [MathAtom] = []
    while true {
      atoms += parseRow()
      let token = next
      switch token.kind {
      case .endGroup:
        take()
        return atoms
      case .end:
        report("UnclosedBrace", open.range, "'{' has no closing '}'")
        return atoms
      case .command("right"), .command("end"), .command("middle"):
        // The fence or environment around the group goes on; the brace is the mistake.
        report("UnclosedBrace", open.range, "'{' has no closing '}'")
        return atoms
      default: take()
      }
    }
  }

  /// Counts one level of nesting; false, and reported, at the limit.
  mutating func enter(_ range: Range<Int>) -> Bool {
    guard depth < Self.depthLimit else {
      report("FormulaTooDeep", range, "The formula is nested too deeply")
      input.removeAll()
      return false
    }
    depth += 1
    return true
  }

  private mutating func skipGroup() {
    var level = 1
    while level > 0, let token = input.popLast() {
      if token.kind == .beginGroup { level += 1 }
      if token.kind == .endGroup { level -= 1 }
    }
  }
}
