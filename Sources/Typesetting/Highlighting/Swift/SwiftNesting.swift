/// Tells code that SwiftParser, which calls itself for everything nested, could exhaust the stack on.
///
/// The parser limits the nesting of most things itself, but not of array types, generic arguments, `try try try`, `if if if` or `#if`
/// (release 603). Strings and comments are counted like code: what is deep in them is only coloured by a table instead.
enum SwiftNesting {
  private static let bracketLimit = 64
  private static let angleLimit = 200
  private static let wordLimit = 50

  /// Whether code stays within what the parser can take.
  static func isModest(_ code: some Collection<UInt8>) -> Bool {
    var (brackets, angles, openIfs, conditions, prefixes) = (0, 0, 0, 0, 0)
    var word: [UInt8] = []
    var previous: UInt8 = 0
    for byte in code {
      if isWordByte(byte) || (byte == UInt8(ascii: "#") && word.isEmpty) {
        if word.count < 12 { word.append(byte) }
      } else {
        if !word.isEmpty {
          count(word, &openIfs, &conditions, &prefixes)
          word.removeAll(keepingCapacity: true)
        }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "{"):
          brackets += 1
          conditions = 0
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        case UInt8(ascii: "<") where isWordByte(previous): angles += 1
        case UInt8(ascii: ">"): angles = max(0, angles - 1)
        default: break
        }
      }
      if brackets > bracketLimit || angles > angleLimit || max(openIfs, conditions, prefixes) > wordLimit { return false }
      previous = byte
    }
    return true
  }

  /// Counts a word: those that open a condition since the last brace, prefixes in a row, and `#if` without `#endif`.
  private static func count(_ word: [UInt8], _ openIfs: inout Int, _ conditions: inout Int, _ prefixes: inout Int) {
    switch String(decoding: word, as: UTF8.self) {
    case "#if": openIfs += 1
    case "#endif": openIfs = max(0, openIfs - 1)
    case "if", "switch", "while", "guard", "for": conditions += 1
    case "try", "await", "inout", "some", "any", "each", "repeat", "consume", "copy", "borrowing", "consuming", "sending":
      prefixes += 1
      return
    default: break
    }
    prefixes = 0
  }
}
