/// A command that stands for other TeX.
struct TeXMacro: Sendable, Hashable {
  /// What it is replaced by, with `#1` and so on for its arguments.
  var body: [TeXToken]
  /// How many arguments it takes.
  var parameterCount: Int

  init(body: [TeXToken], parameterCount: Int) {
    self.body = body
    self.parameterCount = parameterCount
  }

  /// A macro whose number of arguments is the highest that its body names.
  init(_ code: String) {
    body = TeXToken.tokens(of: Array(code.utf8))
    var count = 0
    for token in body {
      if case .parameter(let number) = token.kind { count = max(count, number) }
    }
    parameterCount = count
  }
}

extension FormulaParser {
  /// Replaces a macro by its body in the input.
  mutating func expand(_ macro: TeXMacro, _ name: String, _ range: Range<Int>) {
    guard expansionsLeft > 0 else {
      report("MacroTooLong", range, "'\\\(name)' expands without end")
      input.removeAll()
      return
    }
    var arguments: [[TeXToken]] = []
    for _ in 0..<macro.parameterCount { arguments.append(takeArgumentTokens(name, range)) }
    var result: [TeXToken] = []
    for token in macro.body {
      if case .parameter(let number) = token.kind, number <= arguments.count {
        result += arguments[number - 1]
      } else {
        // Mistakes in the body are shown where the macro is used.
        result.append(TeXToken(kind: token.kind, range: range))
      }
    }
    expansionsLeft -= 1 + result.count / 8
    input += result.reversed()
  }

  /// Takes the tokens of a group without its braces, or one token.
  mutating func takeArgumentTokens(_ name: String, _ range: Range<Int>) -> [TeXToken] {
    let first = take()
    guard first.kind == .beginGroup else {
      if first.kind == .end { report("MissingArgument", range, "'\\\(name)' lacks an argument") }
      return first.kind == .end ? [] : [first]
    }
    var tokens: [TeXToken] = []
    var level = 1
    while let token = input.popLast() {
      if token.kind == .beginGroup { level += 1 }
      if token.kind == .endGroup { level -= 1 }
      if level == 0 { return tokens }
      tokens.append(token)
    }
    report("UnclosedBrace", first.range, "'{' has no closing '}'")
    return tokens
  }

  /// Reads `\newcommand{\name}[n]{body}` or `\def\name#1{body}`.
  mutating func parseDefinition(_ command: String, _ range: Range<Int>) {
    var nameTokens = takeArgumentTokens(command, range)
    guard let first = nameTokens.popLast(), case .command(let name) = first.kind else {
      report("InvalidMacro", range, "'\\\(command)' must name a command: '\\\(command){\\name}{…}'")
      return
    }
    var count = 0
    if command != "def", take(.character("[")) {
      if case .character(let digit) = take().kind, let value = Int(String(digit)) { count = value }
      _ = take(.character("]"))
    }
    while case .parameter(let number) = next.kind {
      take()
      count = number
    }
    macros[name] = TeXMacro(body: takeArgumentTokens(command, range), parameterCount: count)
  }
}
