import SourceDiagnostics
import WebMarkup

extension FormulaParser {
  /// Reads what belongs to a command whose name has been taken.
  mutating func parseCommand(_ name: String, _ range: Range<Int>) -> [MathAtom] {
    if let macro = macros[name] {
      expand(macro, name, range)
      return next.kind == .end || next.kind == .endGroup ? [] : parseBase()
    }
    if let symbol = MathSymbol.commands[name] { return [symbolAtom(symbol)] }
    if let width = Self.spaces[name] { return [MathAtom(MathML.space(width), .space)] }
    if MathSymbol.functions.contains(name) { return [function(name, limits: .beside)] }
    if MathSymbol.limitFunctions.contains(name) { return [function(Self.spelled[name] ?? name, limits: .displayed)] }
    if let alphabet = Self.alphabets[name] { return parseStyled(alphabet, name, range) }
    if let accent = Self.accents[name] { return [parseAccent(accent, name, range)] }
    if let kind = Self.classCommands[name] { return [parseClass(kind, name, range)] }
    return parseStructure(name, range)
  }

  private mutating func parseStructure(_ name: String, _ range: Range<Int>) -> [MathAtom] {
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac", "binom", "dbinom", "tbinom", "genfrac": return [parseFraction(name, range)]
    case "sqrt": return [parseRoot(range)]
    case "left": return [parseFence(range)]
    case "begin": return parseEnvironment(range)
    case "text", "textrm", "textbf", "textit", "textsf", "texttt", "textnormal", "mbox", "hbox", "textup", "textmd", "emph":
      return parseText(name, range)
    case "operatorname", "operatorname*", "operatornamewithlimits": return [parseOperatorName(name, range)]
    case "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr", "biggr", "Biggr", "bigm", "Bigm", "biggm", "Biggm":
      return [parseSizedDelimiter(name, range)]
    case "newcommand", "renewcommand", "providecommand", "def", "gdef":
      parseDefinition(name, range)
      return []
    case "DeclareMathOperator":
      let definition = takeArgumentTokens(name, range)
      let body = takeArgumentTokens(name, range)
      if case .command(let new)? = definition.first?.kind {
        let start = [TeXToken(kind: .command("operatorname"), range: range), TeXToken(kind: .beginGroup, range: range)]
        macros[new] = TeXMacro(body: start + body + [TeXToken(kind: .endGroup, range: range)], parameterCount: 0)
      }
      return []
    case "not": return parseNegation(range)
    default: return parseDecoration(name, range)
    }
  }

  private mutating func parseDecoration(_ name: String, _ range: Range<Int>) -> [MathAtom] {
    switch name {
    case "overset", "stackrel": return [parseStacked(range, isAbove: true)]
    case "underset": return [parseStacked(range, isAbove: false)]
    case "overbrace", "underbrace", "overbracket", "underbracket": return [parseBrace(name, range)]
    case "xrightarrow", "xleftarrow", "xleftrightarrow", "xRightarrow", "xLeftarrow", "xmapsto", "xlongequal":
      return [parseLabeledArrow(name, range)]
    case "substack": return [parseSubstack(range)]
    case "phantom", "hphantom", "vphantom", "smash", "mathstrut": return [parsePhantom(name, range)]
    case "boxed", "fbox", "cancel", "bcancel", "xcancel", "sout", "overline", "underline", "underbar": return [parseEnclosure(name, range)]
    case "textcolor", "colorbox": return [parseColored(name, range)]
    case "pmod", "bmod", "mod", "pod": return parseModulus(name, range)
    case "hspace", "hspace*", "kern", "mkern", "mskip", "hskip": return [parseSpace(name, range)]
    case "tag", "tag*":
      let text = takeArgumentTokens(name, range)
      return [MathAtom(MathML.space("2"), .space), MathAtom(MathML.text("(" + plainText(text) + ")"))]
    case "label":
      _ = takeArgumentTokens(name, range)
      return []
    case "nonumber", "notag", "limits", "nolimits", "allowbreak", "nobreak", "relax", "displaylimits", "mathstrut ", "hfill", "unicode",
      "normalsize", "small", "large", "Large", "scriptsize", "footnotesize", "tiny", "huge", "Huge":
      return []
    case "ref", "eqref", "cite", "href", "url", "includegraphics":
      let argument = takeArgumentTokens(name, range)
      report("UnsupportedMathCommand", range, "'\\\(name)' has no effect in a formula", severity: .warning)
      return [MathAtom(MathML.text(plainText(argument)))]
    default: return [parseUnknown(name, range)]
    }
  }

  private mutating func parseUnknown(_ name: String, _ range: Range<Int>) -> MathAtom {
    // Small letters first: 'sigmaa' is rather 'sigma' than 'Sigma'.
    let known =
      MathSymbol.commands.keys.sorted(by: >) + MathSymbol.functions.sorted() + MathSymbol.limitFunctions.sorted() + Self.commandNames
    let near = nearestNames(to: name, among: known.filter { $0.utf8.count > 1 }, limit: 1)
    report(
      "UnknownMathCommand", range, "'\\\(name)' is not a command of formulas",
      fixIts: near.map { .init("Replace it with '\\\($0)'", replacing: source.range(range), with: "\\" + $0) })
    return MathAtom(MathML.error("\\" + name))
  }

  // MARK: - Functions, styles, accents

  /// Reads `\mathrel{…}` and the like; a relation or an operator is spaced on both sides.
  private mutating func parseClass(_ kind: AtomKind, _ name: String, _ range: Range<Int>) -> MathAtom {
    let content = parseArgumentGroup(of: "\\" + name, range)
    guard let width = [AtomKind.relation: "0.2778", .binary: "0.2222"][kind] else { return MathAtom(content, kind) }
    return MathAtom(.element("mrow", [], [MathML.space(width), content, MathML.space(width)]), kind)
  }

  func function(_ name: String, limits: MathAtom.Limits) -> MathAtom {
    var atom = MathAtom(MathML.identifier(name, isUpright: true), .largeOperator)
    atom.limits = limits
    atom.isFunction = true
    return atom
  }

  private mutating func parseOperatorName(_ name: String, _ range: Range<Int>) -> MathAtom {
    let isStarred = name.hasSuffix("*") || name.hasSuffix("limits") || take(.character("*"))
    let text = plainText(takeArgumentTokens(name, range))
    return function(text, limits: isStarred ? .displayed : .beside)
  }

  private mutating func parseStyled(_ new: MathAlphabet, _ name: String, _ range: Range<Int>) -> [MathAtom] {
    let saved = alphabet
    // A bold letter in bold italics and the like keep what is bold.
    alphabet = new
    defer { alphabet = saved }
    let atoms = parseArgument(of: "\\" + name, range)
    return atoms
  }

  private mutating func parseAccent(_ accent: (mark: String, isStretchy: Bool, isBelow: Bool), _ name: String, _ range: Range<Int>)
    -> MathAtom
  {
    let base = parseArgumentGroup(of: "\\" + name, range)
    let mark = MathML.operator(accent.mark, [.named("stretchy", accent.isStretchy ? "true" : "false")])
    return MathAtom(
      accent.isBelow
        ? .element("munder", [.named("accentunder", "true")], [base, mark])
        : .element("mover", [.named("accent", "true")], [base, mark]))
  }

  /// Strikes the next relation through.
  private mutating func parseNegation(_ range: Range<Int>) -> [MathAtom] {
    let atoms = parseArgument(of: "\\not", range)
    guard let first = atoms.first else { return [] }
    let composed = ["=": "≠", "∈": "∉", "≡": "≢", "<": "≮", ">": "≯", "∼": "≁", "⊂": "⊄", "⊆": "⊈", "≤": "≰", "≥": "≱", "∃": "∄", "≈": "≉"]
    if case .symbol(let text) = first.body {
      return [MathAtom(symbol: composed[text] ?? text + "\u{338}", first.kind)] + atoms.dropFirst()
    }
    return [MathAtom(.element("mrow", [], [MathML.operator("̸", []), MathRow.group([first])]), first.kind)] + atoms.dropFirst()
  }

  // MARK: - Tables of commands

  static let spaces: [String: String] = [
    ",": "0.1667", "thinspace": "0.1667", ":": "0.2222", ">": "0.2222", "medspace": "0.2222", ";": "0.2778", "thickspace": "0.2778",
    "!": "-0.1667", "negthinspace": "-0.1667", "negmedspace": "-0.2222", "negthickspace": "-0.2778", " ": "0.25", "\n": "0.25",
    "quad": "1", "qquad": "2", "enspace": "0.5", "enskip": "0.5", "space": "0.25", "nobreakspace": "0.25", "/": "0",
  ]

  static let spelled = [
    "argmax": "arg\u{2009}max", "argmin": "arg\u{2009}min", "liminf": "lim\u{2009}inf", "limsup": "lim\u{2009}sup",
    "injlim": "inj\u{2009}lim", "projlim": "proj\u{2009}lim",
  ]

  static let alphabets: [String: MathAlphabet] = [
    "mathrm": .upright, "mathup": .upright, "mathnormal": .italic, "mathit": .italic, "mathbf": .bold, "bold": .bold, "mathbfup": .bold,
    "boldsymbol": .boldItalic, "bm": .boldItalic, "pmb": .boldItalic, "mathbfit": .boldItalic, "mathbb": .doubleStruck,
    "Bbb": .doubleStruck,
    "mathds": .doubleStruck, "mathbbm": .doubleStruck, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur, "frak": .fraktur,
    "mathsf": .sansSerif, "mathtt": .monospace, "mathbfsf": .boldSansSerif,
  ]

  static let accents: [String: (mark: String, isStretchy: Bool, isBelow: Bool)] = [
    "hat": ("^", false, false), "widehat": ("^", true, false), "tilde": ("~", false, false), "widetilde": ("~", true, false),
    "bar": ("¯", false, false), "vec": ("→", false, false), "dot": ("˙", false, false),
    "ddot": ("¨", false, false), "dddot": ("⃛", false, false), "ddddot": ("⃜", false, false), "check": ("ˇ", false, false),
    "widecheck": ("ˇ", true, false), "breve": ("˘", false, false), "acute": ("´", false, false), "grave": ("`", false, false),
    "mathring": ("˚", false, false),
    "overrightarrow": ("→", true, false), "overleftarrow": ("←", true, false), "overleftrightarrow": ("↔", true, false),
    "underrightarrow": ("→", true, true), "underleftarrow": ("←", true, true), "overgroup": ("⏠", true, false),
    "undergroup": ("⏡", true, true), "utilde": ("~", true, true), "overparen": ("⏜", true, false), "underparen": ("⏝", true, true),
  ]

  static let classCommands: [String: AtomKind] = [
    "mathord": .ordinary, "mathop": .largeOperator, "mathbin": .binary, "mathrel": .relation, "mathopen": .opening, "mathclose": .closing,
    "mathpunct": .punctuation, "mathinner": .inner,
  ]

  /// Names that a mistyped command may have meant.
  static let commandNames: [String] =
    alphabets.keys.sorted() + accents.keys.sorted() + [
      "frac", "dfrac", "tfrac", "cfrac", "binom", "sqrt", "left", "right", "begin", "end", "text", "textbf", "textit", "operatorname",
      "overset", "underset", "stackrel", "overbrace", "underbrace", "xrightarrow", "substack", "phantom", "boxed", "cancel", "overline",
      "underline", "textcolor",
      "pmod", "quad", "qquad", "displaystyle", "limits", "bigl", "bigr", "middle", "tag",
    ]
}
