/// What a piece of a formula is, as far as the space around it depends on it (The TeXbook, chapter 17).
enum AtomKind: Sendable, Hashable {
  /// A letter, a number, a fraction.
  case ordinary
  /// A sum, an integral, `log`.
  case largeOperator
  /// `+`, `×`.
  case binary
  /// `=`, `→`.
  case relation
  /// `(`
  case opening
  /// `)`
  case closing
  /// `,`
  case punctuation
  /// A fraction or what stands between `\left` and `\right`.
  case inner
  /// Space the author asked for.
  case space
}

/// A character that a command or a key stands for.
struct MathSymbol: Sendable, Hashable {
  /// What it looks like.
  var text: String
  /// How it is spaced.
  var kind: AtomKind
  /// Whether it is a letter, which `\mathbf` and the like change.
  var isLetter = false
}

extension MathSymbol {
  /// The symbols by the names of their commands.
  static let commands: [String: MathSymbol] = {
    var table: [String: MathSymbol] = [:]
    func add(_ kind: AtomKind, _ text: String, isLetter: Bool = false) {
      let words = text.split { $0 == " " || $0 == "\n" }
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        table[String(words[index])] = MathSymbol(text: String(words[index + 1]), kind: kind, isLetter: isLetter)
      }
    }
    add(.ordinary, letters, isLetter: true)
    add(.ordinary, ordinaries)
    add(.binary, binaries)
    add(.relation, relations)
    add(.relation, arrows)
    add(.largeOperator, largeOperators)
    add(.opening, openings)
    add(.closing, closings)
    add(.punctuation, "colon : ldotp . cdotp ·")
    return table
  }()

  /// The symbols of single keys that are no letters or digits.
  static func key(_ scalar: Unicode.Scalar) -> MathSymbol? {
    switch scalar {
    case "+": MathSymbol(text: "+", kind: .binary)
    case "-": MathSymbol(text: "−", kind: .binary)
    case "*": MathSymbol(text: "∗", kind: .binary)
    case "·", "×", "÷", "±", "∓", "∘", "⊙", "⊗", "⊕", "∪", "∩": MathSymbol(text: String(scalar), kind: .binary)
    case "=", "<", ">", ":", "≤", "≥", "≠", "≈", "≡", "∈", "∉", "⊂", "⊆", "→", "←", "↔", "⇒", "⇔", "↦", "∼", "∝", "≜", "≔":
      MathSymbol(text: String(scalar), kind: .relation)
    case "(", "[": MathSymbol(text: String(scalar), kind: .opening)
    case ")", "]", "!", "?": MathSymbol(text: String(scalar), kind: .closing)
    case ",", ";", "，", "；": MathSymbol(text: String(scalar), kind: .punctuation)
    case "∑", "∏", "∫", "⋃", "⋂": MathSymbol(text: String(scalar), kind: .largeOperator)
    case "/", "|", ".", "@", "\"", "`", "∇", "∂", "∞", "∀", "∃", "∅", "…", "⋯", "°", "‖": MathSymbol(text: String(scalar), kind: .ordinary)
    default: nil
    }
  }

  /// What `\left`, `\right`, `\big` and the like may be followed by, by name; an empty text is the invisible delimiter.
  static let delimiters: [String: String] = [
    "(": "(", ")": ")", "[": "[", "]": "]", "\\{": "{", "\\}": "}", "\\lbrace": "{", "\\rbrace": "}", "\\lbrack": "[", "\\rbrack": "]",
    "|": "|", "\\|": "‖", "\\vert": "|", "\\Vert": "‖", "\\lvert": "|", "\\rvert": "|", "\\lVert": "‖", "\\rVert": "‖",
    "<": "⟨", ">": "⟩", "\\langle": "⟨", "\\rangle": "⟩", "\\lfloor": "⌊", "\\rfloor": "⌋", "\\lceil": "⌈", "\\rceil": "⌉",
    "/": "/", "\\backslash": "\\", ".": "", "\\uparrow": "↑", "\\downarrow": "↓", "\\updownarrow": "↕", "\\Uparrow": "⇑",
    "\\Downarrow": "⇓", "\\Updownarrow": "⇕", "\\lgroup": "⟮", "\\rgroup": "⟯", "\\lmoustache": "⎰", "\\rmoustache": "⎱",
    "\\ulcorner": "⌜", "\\urcorner": "⌝", "\\llcorner": "⌞", "\\lrcorner": "⌟", "\\llbracket": "⟦", "\\rrbracket": "⟧", "∣": "|",
    "⟨": "⟨", "⟩": "⟩", "⌊": "⌊", "⌋": "⌋", "⌈": "⌈", "⌉": "⌉", "‖": "‖",
  ]

  /// The names of functions that are set upright; those in the second set take limits below them in displayed formulas.
  static let functions: Set<String> = words(
    """
    arccos arcsin arctan arctg arcctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp hom ker lg ln log sec sin sinh sh tan
    tanh tg th
    """)
  static let limitFunctions: Set<String> = words("det gcd inf lim max min Pr sup argmax argmin plim injlim projlim liminf limsup")

  private static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}
