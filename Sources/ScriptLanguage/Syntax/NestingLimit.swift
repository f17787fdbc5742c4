/// What is wrong with the size of a text, if it is too large or too deeply nested to be read safely.
///
/// The parser and the walks behind it recurse with the nesting of brackets, with the length of postfix chains and with runs of prefix
/// keywords, so all are bounded before anything else looks at the text. Strings and comments count like code: the bounds are far above
/// what anyone writes.
///
/// - Complexity: O(*n*).
func sizeProblem(_ code: String) -> Problem? {
  let units = Array(code.utf8)
  let limit = 1_000_000
  guard units.count <= limit else {
    return Problem("BlockTooLong", at: 0..<0, "a block of code can have at most \(limit) bytes; this one has \(units.count)")
  }
  var meter = NestingMeter(units: units)
  return meter.firstExcess().map { .tooDeeplyNested(at: $0..<$0 + 1) }
}

/// Measures how deep a text would make a parser recurse.
private struct NestingMeter {
  let units: [UInt8]
  private var index = 0
  private var nesting: [Int] = []
  /// The operators and brackets of the current expression so far.
  private var chain = 0
  /// The prefix keywords in a row.
  private var keywords = 0

  static let nestingLimit = 100
  static let chainLimit = 400
  static let keywordLimit = 40

  init(units: [UInt8]) { self.units = units }

  /// The offset at which a bound is exceeded.
  mutating func firstExcess() -> Int? {
    while index < units.count {
      let unit = units[index]
      if isLetter(unit) {
        readWord()
      } else {
        count(unit)
        index += 1
      }
      if nesting.count > Self.nestingLimit || chain > Self.chainLimit || keywords > Self.keywordLimit { return min(index, units.count - 1) }
    }
    return nil
  }

  private mutating func count(_ unit: UInt8) {
    switch unit {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      nesting.append(chain + 1)
      chain = 0
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): chain = nesting.popLast() ?? 0
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
      UInt8(ascii: "-"),
      UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "+"):
      chain += 1
    case UInt8(ascii: ","), UInt8(ascii: ";"): chain = 0
    case UInt8(ascii: "\n"): if !nextLineContinues { chain = 0 }
    default: break
    }
    if unit > UInt8(ascii: " ") { keywords = 0 }
  }

  private mutating func readWord() {
    let start = index
    while index < units.count, isLetter(units[index]) { index += 1 }
    keywords = prefixKeywords.contains(String(decoding: units[start..<index], as: UTF8.self)) ? keywords + 1 : 0
  }

  private func isLetter(_ unit: UInt8) -> Bool { (unit | 0x20) >= UInt8(ascii: "a") && (unit | 0x20) <= UInt8(ascii: "z") }

  /// Whether the next line goes on with a member of the expression before it.
  private var nextLineContinues: Bool {
    var next = index + 1
    while next < min(units.count, index + 2_000),
      units[next] == UInt8(ascii: " ") || units[next] == UInt8(ascii: "\t") || units[next] == UInt8(ascii: "\n")
    {
      next += 1
    }
    guard next < units.count else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "-")]
      .contains(units[next])
  }
}

/// Words that a parser reads one inside the other.
private let prefixKeywords: Set<String> = [
  "any", "async", "await", "borrowing", "consume", "consuming", "copy", "defer", "discard", "do", "each", "inout", "isolated", "repeat",
  "return",
  "sending", "some", "then", "throw", "throws", "try", "unsafe", "yield",
]
