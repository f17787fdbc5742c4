/// Where the declarations of an interface text stand, found by its indentation alone.
///
/// Reading all members of all types costs a lesson far more than running it, so most are parsed when their name is first asked for. Interface
/// texts therefore keep one form: declarations of the top level start in the first column, members in the third, and deeper lines belong
/// to the member above them.
struct InterfaceOutline {
  /// A function, or a member of a type or extension, that is read when its name is asked for.
  struct Part {
    let name: Name
    let range: Range<Int>
    /// The position of the type or extension around it among the interface's statements that declare types; nil for a function.
    let container: Int?
  }

  /// The text with blanks in place of the parts: what is read at once.
  let eager: String
  let parts: [Part]

  init(_ text: String) {
    var reader = OutlineReader(Array(text.utf8))
    reader.read()
    eager = String(decoding: reader.eager, as: UTF8.self)
    parts = reader.parts
  }
}

private struct OutlineReader {
  private let units: [UInt8]
  private(set) var eager: [UInt8]
  private(set) var parts: [InterfaceOutline.Part] = []
  /// The number of types and extensions so far.
  private var containers = 0

  init(_ units: [UInt8]) {
    self.units = units
    eager = units
  }

  mutating func read() {
    var start = 0
    while start < units.count {
      let line = lineEnd(start)
      let end = itemEnd(after: line, indentation: 0)
      readItem(start, firstLine: line, end)
      start = end
    }
  }

  private mutating func readItem(_ start: Int, firstLine: Int, _ end: Int) {
    let head = Head(units, start)
    switch head.keyword {
    case "func": add(head, start..<end, container: nil)
    case "struct", "enum", "class", "protocol", "extension":
      if head.keyword != "protocol" { readMembers(firstLine..<end) }
      containers += 1
    default: break
    }
  }

  private mutating func readMembers(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let line = lineEnd(start)
      guard indentation(start) == 2 else {
        start = line
        continue
      }
      let end = min(itemEnd(after: line, indentation: 2), range.upperBound)
      let head = Head(units, start)
      switch head.keyword {
      case "func", "init", "subscript": add(head, start..<end, container: containers)
      case "var" where head.isNative || units[start..<line].contains(UInt8(ascii: "{")): add(head, start..<end, container: containers)
      default: break
      }
      start = end
    }
  }

  private mutating func add(_ head: Head, _ range: Range<Int>, container: Int?) {
    parts.append(InterfaceOutline.Part(name: Name(head.name), range: range, container: container))
    for index in range where eager[index] != UInt8(ascii: "\n") { eager[index] = UInt8(ascii: " ") }
  }

  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < units.count, units[index] != UInt8(ascii: "\n") { index += 1 }
    return min(index + 1, units.count)
  }

  private func indentation(_ start: Int) -> Int {
    var index = start
    while index < units.count, units[index] == UInt8(ascii: " ") { index += 1 }
    return index - start
  }

  /// Whether a line belongs to the head of a declaration above it.
  private func continues(_ start: Int) -> Bool { units[start] == UInt8(ascii: ")") || units[start...].starts(with: "where ".utf8) }

  /// The end of an item: its closing brace or the lines that stand deeper.
  private func itemEnd(after firstLine: Int, indentation limit: Int) -> Int {
    var start = firstLine
    while start < units.count {
      let depth = indentation(start)
      let first = start + depth < units.count ? units[start + depth] : UInt8(ascii: "\n")
      let end = lineEnd(start)
      if depth == limit, first == UInt8(ascii: "}") { return end }
      if depth < limit || depth == limit && !continues(start + depth), first != UInt8(ascii: "\n") { return start }
      start = end
    }
    return start
  }
}

/// The first words of a declaration.
private struct Head {
  private(set) var keyword = ""
  private(set) var name = ""
  private(set) var isNative = false

  private static let modifiers: Set<String> = [
    "static", "mutating", "prefix", "postfix", "final", "public", "package", "indirect", "convenience", "required", "override",
  ]

  init(_ units: [UInt8], _ start: Int) {
    var cursor = start
    func skipBlanks() { while cursor < units.count, units[cursor] == UInt8(ascii: " ") { cursor += 1 } }
    func word() -> String {
      let first = cursor
      while cursor < units.count, Self.isWordUnit(units[cursor]) { cursor += 1 }
      return String(decoding: units[first..<cursor], as: UTF8.self)
    }
    while true {
      skipBlanks()
      guard cursor < units.count else { return }
      if units[cursor] == UInt8(ascii: "@") {
        cursor += 1
        if word() == "native" { isNative = true }
        if cursor < units.count, units[cursor] == UInt8(ascii: "(") {
          while cursor < units.count, units[cursor] != UInt8(ascii: "\"") { cursor += 1 }
          cursor += 1
          while cursor < units.count, units[cursor] != UInt8(ascii: "\"") { cursor += 1 }
          cursor += 2
        }
        continue
      }
      keyword = word()
      if keyword.isEmpty { return }
      if !Self.modifiers.contains(keyword) { break }
    }
    skipBlanks()
    switch keyword {
    case "init", "subscript": name = keyword
    case "func" where cursor < units.count && !Self.isWordUnit(units[cursor]) && units[cursor] != UInt8(ascii: "`"):
      let first = cursor
      while cursor < units.count, units[cursor] != UInt8(ascii: " "), units[cursor] != UInt8(ascii: "(") { cursor += 1 }
      name = String(decoding: units[first..<cursor], as: UTF8.self)
    default:
      if cursor < units.count, units[cursor] == UInt8(ascii: "`") { cursor += 1 }
      name = word()
    }
  }

  private static func isWordUnit(_ unit: UInt8) -> Bool {
    switch unit {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
