internal import ScriptLanguage

/// One text in which a regular expression is looked for.
///
/// Going back is counted in steps like all work, so a pattern that explodes ends at the step limit.
struct RegexMatcher {
  private let program: RegexProgram
  private let text: [Character]
  private let context: NativeContext
  /// The places of the groups and loops; -1 where there is none.
  private var registers: [Int]
  private var pendingSteps = 0

  /// What to return to.
  private enum Choice {
    case branch(instruction: Int, place: Int)
    case register(Int, Int)
  }

  private static let deepestStack = 2_000_000

  init(_ program: RegexProgram, _ text: [Character], _ context: NativeContext) {
    self.program = program
    self.text = text
    self.context = context
    registers = []
  }

  /// The groups of the match that starts at a place: two places each, the whole match first.
  mutating func match(at start: Int, isWhole: Bool) throws -> [Int]? {
    registers = Array(repeating: -1, count: program.registerCount)
    guard let end = try run(from: 0, at: start, end: isWhole ? text.count : nil) else { return nil }
    registers[0] = start
    registers[1] = end
    return Array(registers.prefix(2 * (program.captures.count + 1)))
  }

  /// The first match at or after a place.
  mutating func firstMatch(from start: Int) throws -> [Int]? {
    var place = start
    while place <= text.count {
      if let found = try match(at: place, isWhole: false) { return found }
      place += 1
    }
    return nil
  }

  /// Runs instructions up to their `match`; the place where that is.
  private mutating func run(from first: Int, at start: Int, end wanted: Int?) throws -> Int? {
    var instruction = first
    var place = start
    var choices: [Choice] = []
    while true {
      try count()
      var isGood = true
      switch program.instructions[instruction] {
      case .match:
        if wanted == nil || wanted == place { return place }
        isGood = false
      case .character(let wanted): isGood = consume(&place) { $0 == wanted }
      case .caseless(let wanted): isGood = consume(&place) { $0.lowercased() == wanted }
      case .any(let matchesNewlines): isGood = consume(&place) { matchesNewlines || !$0.isNewline }
      case .set(let set, let ignoresCase): isGood = consume(&place) { set.contains($0, ignoresCase: ignoresCase) }
      case .split(let preferred, let other):
        guard choices.count < Self.deepestStack else {
          throw NativeError("matching this regular expression needs too much memory", identifier: "RegexTooComplex")
        }
        choices.append(.branch(instruction: other, place: place))
        instruction = preferred
        continue
      case .jump(let target):
        instruction = target
        continue
      case .save(let register):
        choices.append(.register(register, registers[register]))
        registers[register] = place
      case .progress(let register): isGood = registers[register] != place
      case .anchor(let anchor): isGood = holds(anchor, at: place)
      case .backreference(let number, let ignoresCase): isGood = try backreference(number, ignoresCase, &place)
      case .look(let isAhead, let isNegated, let end):
        isGood = try look(from: instruction + 1, at: place, isAhead, &choices) != isNegated
        if isGood { instruction = end - 1 }
      case .atomic(let end):
        if let found = try isolated(from: instruction + 1, at: place, end: nil, &choices) {
          place = found
          instruction = end - 1
        } else {
          isGood = false
        }
      }
      instruction += 1
      if isGood { continue }
      guard let (next, back) = goBack(&choices) else { return nil }
      (instruction, place) = (next, back)
    }
  }

  private mutating func goBack(_ choices: inout [Choice]) -> (Int, Int)? {
    while let choice = choices.popLast() {
      switch choice {
      case .branch(let instruction, let place): return (instruction, place)
      case .register(let register, let old): registers[register] = old
      }
    }
    return nil
  }

  /// Runs a part on its own; what it has set is undone when the choices go back.
  private mutating func isolated(from first: Int, at place: Int, end: Int?, _ choices: inout [Choice]) throws -> Int? {
    let saved = registers
    guard let found = try run(from: first, at: place, end: end) else {
      registers = saved
      return nil
    }
    for register in saved.indices where registers[register] != saved[register] {
      choices.append(.register(register, saved[register]))
    }
    return found
  }

  private mutating func look(from first: Int, at place: Int, _ isAhead: Bool, _ choices: inout [Choice]) throws -> Bool {
    if isAhead { return try isolated(from: first, at: place, end: nil, &choices) != nil }
    for start in (0...place).reversed() {
      if try isolated(from: first, at: start, end: place, &choices) != nil { return true }
    }
    return false
  }

  private func consume(_ place: inout Int, _ test: (Character) -> Bool) -> Bool {
    guard place < text.count, test(text[place]) else { return false }
    place += 1
    return true
  }

  private mutating func backreference(_ number: Int, _ ignoresCase: Bool, _ place: inout Int) throws -> Bool {
    let (start, end) = (registers[2 * number], registers[2 * number + 1])
    guard start >= 0, end >= start, place + end - start <= text.count else { return false }
    for offset in 0..<end - start {
      try count()
      let (one, other) = (text[start + offset], text[place + offset])
      guard one == other || (ignoresCase && one.lowercased() == other.lowercased()) else { return false }
    }
    place += end - start
    return true
  }

  private func holds(_ anchor: RegexNode.Anchor, at place: Int) -> Bool {
    switch anchor {
    case .textStart: place == 0
    case .textEnd: place == text.count
    case .textEndOrLastNewline: place == text.count || (place == text.count - 1 && text[place].isNewline)
    case .lineStart: place == 0 || text[place - 1].isNewline
    case .lineEnd: place == text.count || text[place].isNewline
    case .wordBoundary: isWordBoundary(place)
    case .noWordBoundary: !isWordBoundary(place)
    }
  }

  /// Where a word begins or ends; an apostrophe between letters and a point between digits belong to the word.
  private func isWordBoundary(_ place: Int) -> Bool {
    func isWord(_ index: Int) -> Bool { text.indices.contains(index) && RegexSet.word.contains(text[index]) }
    func isInside(_ index: Int) -> Bool {
      guard index > 0, index < text.count - 1 else { return false }
      let (before, after) = (text[index - 1], text[index + 1])
      if "'’.:·".contains(text[index]) {
        return before.isLetter && after.isLetter || (text[index] == "." && before.isNumber && after.isNumber)
      }
      return text[index] == "," && before.isNumber && after.isNumber
    }
    let before = isWord(place - 1) || isInside(place - 1), after = isWord(place) || isInside(place)
    return before != after
  }

  private mutating func count() throws {
    pendingSteps += 1
    guard pendingSteps == 64 else { return }
    pendingSteps = 0
    // One instruction takes a few steps' time.
    try context.charge(steps: 256)
  }
}

extension RegexSet {
  /// Whether a character belongs to the set.
  func contains(_ character: Character, ignoresCase: Bool) -> Bool {
    if contains(character) { return true }
    guard ignoresCase else { return false }
    let (low, high) = (character.lowercased(), character.uppercased())
    return (low.count == 1 && contains(Character(low))) || (high.count == 1 && contains(Character(high)))
  }

  func contains(_ character: Character) -> Bool {
    switch self {
    case .character(let wanted): return character == wanted
    case .range(let low, let high): return character >= low && character <= high
    case .digit: return character.unicodeScalars.first?.properties.numericType == .decimal
    case .word:
      guard let properties = character.unicodeScalars.first?.properties else { return false }
      return properties.isAlphabetic || properties.numericType == .decimal || properties.isJoinControl
        || [.connectorPunctuation, .nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
    case .whitespace: return character.isWhitespace
    case .horizontalWhitespace: return character.isWhitespace && !character.isNewline
    case .newline: return character.isNewline
    case .property(let name): return RegexProperty.holds(name, character)
    case .union(let members): return members.contains { $0.contains(character) }
    case .inverted(let inner): return !inner.contains(character)
    case .intersection(let one, let other): return one.contains(character) && other.contains(character)
    case .subtraction(let one, let other): return one.contains(character) && !other.contains(character)
    }
  }
}
