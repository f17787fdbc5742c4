/// A formula between dollars in running text.
///
/// As pandoc has it, a single opening dollar is followed by no blank, and the closing one preceded by none and followed by no digit, so
/// that prices stay text. A backslash keeps a dollar from closing.
struct InlineFormula {
  /// The text between the dollars, by its offsets.
  var text: Range<Int>

  /// The offset behind the closing dollars.
  var end: Int

  /// Reads the formula that starts at an offset with so many dollars; nil if there is none.
  init?(in units: UnsafeBufferPointer<UInt8>, at start: Int, dollars: Int) {
    let open = start + dollars
    guard dollars <= 2, open < units.count, dollars == 2 || !Self.isBlank(units[open]) else { return nil }
    var index = open
    while index < units.count {
      guard units[index] == UInt8(ascii: "$") else {
        index += units[index] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let run = units[index...].prefix { $0 == UInt8(ascii: "$") }.count
      if run == dollars, dollars == 2 || Self.canClose(units, at: index) {
        text = open..<index
        end = index + run
        return
      }
      index += run
    }
    return nil
  }

  private static func canClose(_ units: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let precedesDigit = index + 1 < units.count && (0x30...0x39).contains(units[index + 1])
    return !isBlank(units[index - 1]) && !precedesDigit
  }

  private static func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || unit == 0x09 || unit == 0x0A }
}
