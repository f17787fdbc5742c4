internal import ScriptLanguage

extension Natives {
  mutating func bindRegexes() {
    bind("regex.compile") { (pattern: String, options: Int) throws -> RegexProgram in
      do {
        return try RegexProgram(pattern, options: RegexOptions(rawValue: options))
      } catch let error as RegexSyntaxError {
        throw NativeError(error.message, identifier: "BadRegex")
      }
    }
    bind("regex.problem") { (pattern: String) -> String? in
      do {
        _ = try RegexProgram(pattern, options: [])
        return nil
      } catch {
        return (error as? RegexSyntaxError)?.message
      }
    }
    bind("regex.names") { (program: RegexProgram) -> [String] in program.captures.map { $0.name ?? "" } }
    // 0: the first match from a place on; 1: a match of the whole text; 2: a match at its start.
    bind("regex.match") { (context: NativeContext, program: RegexProgram, text: String, start: Int, mode: Int) throws -> [Int]? in
      let search = RegexSearch(text)
      try context.charge(steps: search.characters.count)
      var matcher = RegexMatcher(program, search.characters, context)
      let first = search.place(of: start)
      let found = mode == 0 ? try matcher.firstMatch(from: first) : try matcher.match(at: first, isWhole: mode == 1)
      return found.map(search.positions)
    }
    bind("regex.matches") { (context: NativeContext, program: RegexProgram, text: String, limit: Int) throws -> [Int] in
      try program.matches(in: RegexSearch(text), limit: limit, context)
    }
  }
}

/// A text by its characters, with the positions that lessons know.
struct RegexSearch {
  let characters: [Character]
  /// The position of each character and of the end.
  private let offsets: [Int]

  init(_ text: String) {
    var offsets = [0]
    var offset = 0
    characters = Array(text)
    offsets.reserveCapacity(characters.count + 1)
    for character in characters {
      offset += character.utf8.count
      offsets.append(offset << 2)
    }
    self.offsets = offsets
  }

  /// The number of the character at a position.
  func place(of position: Int) -> Int { offsets.firstIndex { $0 >= position } ?? characters.count }

  /// Positions in place of the numbers of characters.
  func positions(_ places: [Int]) -> [Int] { places.map { $0 < 0 ? -1 : offsets[$0] } }
}

extension RegexProgram {
  /// The groups of all matches, left to right, one after the other.
  func matches(in search: RegexSearch, limit: Int, _ context: NativeContext) throws -> [Int] {
    var matcher = RegexMatcher(self, search.characters, context)
    var result: [Int] = []
    var place = 0
    var count = 0
    try context.charge(steps: search.characters.count)
    while count < limit, let found = try matcher.firstMatch(from: place) {
      result += search.positions(found)
      count += 1
      // An empty match moves on by one character.
      place = found[1] == found[0] ? found[1] + 1 : found[1]
      try context.requireMemory(bytes: result.count * 8)
    }
    return result
  }
}
