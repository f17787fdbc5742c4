/// A short text that stands for what a figure draws.
///
/// Attributes that only say how the drawing looks (its classes, fonts, line joins) and what is read aloud don't count,
/// so that a change of the theme is no change of a lesson's outputs.
struct FigureDigest {
  /// 16 hexadecimal digits: the 64-bit FNV-1a hash.
  let text: String

  /// The digest of a serialized figure.
  ///
  /// - Complexity: O(*n*) in the length of the markup.
  init(svg: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    Self.forEachSignificantByte(of: Array(svg.utf8)) { byte in hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let lookOnly: Set<String> = [
    "class", "style", "role", "aria-label", "font-size", "font-family", "font-weight", "font-style", "stroke-linejoin", "stroke-linecap",
    "stroke-miterlimit",
  ]

  /// Goes through the markup and leaves the look out.
  private static func forEachSignificantByte(of units: [UInt8], _ body: (UInt8) -> Void) {
    var index = 0
    var isInTag = false
    while index < units.count {
      let unit = units[index]
      if unit == UInt8(ascii: "<") { isInTag = true }
      if unit == UInt8(ascii: ">") { isInTag = false }
      if isInTag, unit == UInt8(ascii: " "), let end = endOfLookAttribute(units, from: index + 1) {
        index = end
        continue
      }
      body(unit)
      index += 1
    }
  }

  /// The end of the attribute that begins at an offset, if it only says how things look.
  private static func endOfLookAttribute(_ units: [UInt8], from start: Int) -> Int? {
    guard let equals = units[start...].prefix(64).firstIndex(of: UInt8(ascii: "=")), equals + 1 < units.count,
      units[equals + 1] == UInt8(ascii: "\""), lookOnly.contains(String(decoding: units[start..<equals], as: UTF8.self)),
      let close = units[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return close + 1
  }
}
