/// A line cut into numbers and the text between them; runs of blanks count as one, because a number's width moves its neighbours.
struct NumberTokens {
  var texts: [String] = [""]
  var numbers: [Double] = []

  init(_ line: String) {
    let units = Array(line.utf8)
    var index = 0
    while index < units.count {
      if let (number, end) = Self.number(in: units, at: index) {
        numbers.append(number)
        texts.append("")
        index = end
      } else {
        let start = index
        repeat { index += 1 } while index < units.count && units[index] & 0xC0 == 0x80
        append(String(decoding: units[start..<index], as: UTF8.self))
      }
    }
  }

  private mutating func append(_ character: String) {
    let last = texts.count - 1
    if character == " ", texts[last].isEmpty || texts[last].hasSuffix(" ") { return }
    texts[last] += character
  }

  /// A decimal number that does not continue a word: `[+-]digits[.digits][e[+-]digits]`.
  private static func number(in units: [UInt8], at start: Int) -> (Double, Int)? {
    func isDigit(_ index: Int) -> Bool { index < units.count && (0x30...0x39).contains(units[index]) }
    if start > 0, units[start - 1] == UInt8(ascii: "_") || units[start - 1].isLetter { return nil }
    var index = start
    if index < units.count, units[index] == UInt8(ascii: "-") || units[index] == UInt8(ascii: "+") { index += 1 }
    let digits = index
    while isDigit(index) { index += 1 }
    let hasWhole = index > digits
    if index < units.count, units[index] == UInt8(ascii: "."), hasWhole || isDigit(index + 1) {
      index += 1
      while isDigit(index) { index += 1 }
    }
    guard hasWhole || index > digits else { return nil }
    if index < units.count, units[index] | 0x20 == UInt8(ascii: "e") {
      let sign = index + 1 < units.count && (units[index + 1] == UInt8(ascii: "-") || units[index + 1] == UInt8(ascii: "+")) ? 1 : 0
      if isDigit(index + 1 + sign) {
        index += 1 + sign
        while isDigit(index) { index += 1 }
      }
    }
    var text = String(decoding: units[start..<index], as: UTF8.self)
    if text.hasSuffix(".") { text += "0" }
    return Double(text).map { ($0, index) }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0x80 }
}
