internal import ScriptLanguage

/// A regular expression as instructions for a matcher that tries, and goes back.
struct RegexProgram: HostValue {
  enum Instruction {
    case character(Character)
    /// One of the texts that a character has in the cases.
    case caseless(String)
    case any(matchesNewlines: Bool)
    case set(RegexSet, ignoresCase: Bool)
    /// Goes to the first place, and to the second if that fails.
    case split(Int, Int)
    case jump(Int)
    /// Keeps the place in a register: two of each group, then one of each loop.
    case save(Int)
    /// Fails if a loop has consumed nothing since the register was set.
    case progress(Int)
    case anchor(RegexNode.Anchor)
    case backreference(Int, ignoresCase: Bool)
    /// Runs the instructions behind it up to their `match` on their own; `end` is what follows them.
    case look(isAhead: Bool, isNegated: Bool, end: Int)
    case atomic(end: Int)
    case match
  }

  let instructions: [Instruction]
  let captures: [RegexParser.Capture]
  let registerCount: Int

  var scriptMemoryFootprint: Int { instructions.count * 64 }

  init(_ pattern: String, options: RegexOptions) throws {
    let parsed = try RegexParser.parse(pattern, options: options)
    var compiler = RegexCompiler(firstLoop: 2 * (parsed.captures.count + 1))
    try compiler.compile(parsed.node)
    instructions = compiler.instructions + [.match]
    captures = parsed.captures
    registerCount = compiler.registerCount
  }
}

private struct RegexCompiler {
  private(set) var instructions: [RegexProgram.Instruction] = []
  private(set) var registerCount: Int

  /// Repetitions repeat their code; more than this is a mistake.
  private static let largestProgram = 20_000

  init(firstLoop: Int) { registerCount = firstLoop }

  private mutating func emit(_ instruction: RegexProgram.Instruction) throws {
    guard instructions.count < Self.largestProgram else { throw RegexSyntaxError(message: "the regular expression is too large") }
    instructions.append(instruction)
  }

  mutating func compile(_ node: RegexNode) throws {
    switch node {
    case .empty: break
    case .character(let character, let ignoresCase):
      let folded = character.lowercased()
      let isCased = ignoresCase && (folded != String(character) || character.uppercased() != folded)
      try emit(isCased ? .caseless(folded) : .character(character))
    case .any(let matchesNewlines): try emit(.any(matchesNewlines: matchesNewlines))
    case .set(let set, let ignoresCase): try emit(.set(set, ignoresCase: ignoresCase))
    case .sequence(let parts): for part in parts { try compile(part) }
    case .alternation(let alternatives): try compile(alternatives[...])
    case .capture(let inner, let number):
      try emit(.save(2 * number))
      try compile(inner)
      try emit(.save(2 * number + 1))
    case .repetition(let inner, let range, let greed):
      greed == .possessive
        ? try enclosed(.atomic(end: 0)) { try $0.repeating(inner, range, .greedy) } : try repeating(inner, range, greed)
    case .anchor(let anchor): try emit(.anchor(anchor))
    case .backreference(let number, let ignoresCase): try emit(.backreference(number, ignoresCase: ignoresCase))
    case .look(let inner, let isAhead, let isNegated):
      try enclosed(.look(isAhead: isAhead, isNegated: isNegated, end: 0)) { try $0.compile(inner) }
    case .atomic(let inner): try enclosed(.atomic(end: 0)) { try $0.compile(inner) }
    }
  }

  private mutating func enclosed(_ head: RegexProgram.Instruction, _ body: (inout RegexCompiler) throws -> Void) throws {
    let start = instructions.count
    try emit(head)
    try body(&self)
    try emit(.match)
    let end = instructions.count
    if case .look(let isAhead, let isNegated, _) = head {
      instructions[start] = .look(isAhead: isAhead, isNegated: isNegated, end: end)
    } else {
      instructions[start] = .atomic(end: end)
    }
  }

  private mutating func compile(_ alternatives: ArraySlice<RegexNode>) throws {
    var exits: [Int] = []
    for (index, alternative) in alternatives.enumerated() {
      guard index < alternatives.count - 1 else {
        try compile(alternative)
        break
      }
      let branch = instructions.count
      try emit(.jump(0))
      try compile(alternative)
      exits.append(instructions.count)
      try emit(.jump(0))
      instructions[branch] = .split(branch + 1, instructions.count)
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  private mutating func repeating(_ inner: RegexNode, _ range: ClosedRange<Int>, _ greed: RegexNode.Greed) throws {
    for _ in 0..<range.lowerBound { try compile(inner) }
    guard range.upperBound != Int.max else { return try loop(inner, greed) }
    var branches: [Int] = []
    for _ in range.lowerBound..<range.upperBound {
      branches.append(instructions.count)
      try emit(.jump(0))
      try compile(inner)
    }
    for branch in branches { instructions[branch] = split(branch + 1, instructions.count, greed) }
  }

  private mutating func loop(_ inner: RegexNode, _ greed: RegexNode.Greed) throws {
    let register = registerCount
    registerCount += 1
    let head = instructions.count
    try emit(.jump(0))
    try emit(.save(register))
    try compile(inner)
    try emit(.progress(register))
    try emit(.jump(head))
    instructions[head] = split(head + 1, instructions.count, greed)
  }

  private func split(_ inside: Int, _ outside: Int, _ greed: RegexNode.Greed) -> RegexProgram.Instruction {
    greed == .lazy ? .split(outside, inside) : .split(inside, outside)
  }
}
