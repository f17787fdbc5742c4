internal import CScriptMachine

extension Natives {
  mutating func bindStringMembers() {
    bindSlots("string.characters.get", arguments: 1) { call in call.result = try Self.characters(of: StringObject.string(call[0]), in: call)
    }
    bind("string.count.get") { (text: String) -> Int in text.count }
    bind("string.isEmpty.get") { (text: String) -> Bool in text.isEmpty }
    bind("string.first.get") { (text: String) -> String? in text.first.map { String($0) } }
    bind("string.last.get") { (text: String) -> String? in text.last.map { String($0) } }
    bind("string.debugDescription.get") { (text: String) -> String in text.debugDescription }
    bind("string.uppercased") { (text: String) -> String in text.uppercased() }
    bind("string.lowercased") { (text: String) -> String in text.lowercased() }
    bind("string.capitalized.get") { (text: String) -> String in Self.capitalized(text) }
    bind("string.hasPrefix") { (text: String, prefix: String) -> Bool in text.hasPrefix(prefix) }
    bind("string.hasSuffix") { (text: String, suffix: String) -> Bool in text.hasSuffix(suffix) }
    bind("string.containsString") { (text: String, part: String) -> Bool in part.isEmpty || !Self.ranges(of: part, in: text).isEmpty }
    bind("string.containsCharacter") { (text: String, character: String) -> Bool in character.first.map { text.contains($0) } ?? false }
    bind("string.components") { (text: String, separator: String) -> [String] in Self.split(text, by: separator) }
    bind("string.replacing") { (text: String, target: String, replacement: String) -> String in
      Self.split(text, by: target).joined(separator: replacement)
    }
    bindMutating("string.removeAll") { (text: inout String) in text.removeAll() }
    bindMutating("string.removeLast") { (text: inout String) throws -> String in
      guard let last = text.popLast() else { throw NativeError("cannot remove the last element of an empty string") }
      return String(last)
    }
    bindMutating("string.removeFirst") { (text: inout String) throws -> String in
      guard !text.isEmpty else { throw NativeError("cannot remove the first element of an empty string") }
      return String(text.removeFirst())
    }
    bind("string.replacingFirst") { (text: String, target: String, replacement: String, limit: Int) -> String in
      let pieces = Self.split(text, by: target)
      let joined = pieces.prefix(max(limit, 0) + 1).joined(separator: replacement)
      return ([joined] + pieces.dropFirst(max(limit, 0) + 1)).joined(separator: target)
    }
    bind("string.replacingWithOptions") { (text: String, target: String, replacement: String, options: Int) throws -> String in
      try TextComparison(options: options).replacing(target, in: text, with: replacement)
    }
    bind("string.range") { (text: String, other: String, options: Int) throws -> Range<Int>? in
      guard let range = try TextComparison(options: options).range(of: other, in: text) else { return nil }
      return text.scriptPosition(range.lowerBound)..<text.scriptPosition(range.upperBound)
    }
    bind("string.compare") { (text: String, other: String, options: Int) throws -> Int in
      try TextComparison(options: options).order(text, other)
    }
  }

  /// The characters of a text as an array.
  private static func characters(of text: String, in call: NativeCall) throws -> ScriptSlot {
    var text = text
    try call.machine.requireMemory(bytes: text.utf8.count * 8)
    let ascii = try text.withUTF8 { bytes -> ScriptSlot? in
      // A line break of two characters is one.
      guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
      return try ArrayObject.make(isManaged: true, count: bytes.count, in: call.heap) { index in
        ScriptSlot(object: try StringObject.character(bytes[index], in: call.heap))
      }
    }
    if let ascii { return ascii }
    let characters = Array(text)
    return try ArrayObject.make(isManaged: true, count: characters.count, in: call.heap) { index in
      ScriptSlot(object: try StringObject.make(String(characters[index]), in: call.heap))
    }
  }

  /// The places of a text in another, left to right, without overlaps.
  private static func ranges(of part: String, in text: String) -> [Range<String.Index>] {
    let wanted = Array(part)
    guard let first = wanted.first else { return [] }
    var found: [Range<String.Index>] = []
    var start = text.startIndex
    while let candidate = text[start...].firstIndex(of: first) {
      let end = text.index(candidate, offsetBy: wanted.count, limitedBy: text.endIndex)
      guard let end else { break }
      if text[candidate..<end].elementsEqual(wanted) {
        found.append(candidate..<end)
        start = end
      } else {
        start = text.index(after: candidate)
      }
    }
    return found
  }

  /// The pieces between the occurrences of a separator.
  private static func split(_ text: String, by separator: String) -> [String] {
    var pieces: [String] = []
    var start = text.startIndex
    for range in ranges(of: separator, in: text) {
      pieces.append(String(text[start..<range.lowerBound]))
      start = range.upperBound
    }
    return pieces + [String(text[start...])]
  }

  /// Each word with a capital first letter and small ones after it.
  private static func capitalized(_ text: String) -> String {
    var result = ""
    var isInWord = false
    for character in text {
      let isLetter = character.isLetter || character == "'"
      result += isLetter && !isInWord ? character.uppercased() : character.lowercased()
      isInWord = isLetter
    }
    return result
  }
}
