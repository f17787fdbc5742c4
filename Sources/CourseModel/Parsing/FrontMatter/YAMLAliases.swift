/// Finds aliases in YAML before it is read: Yams compares keys by all that their aliases stand for, which a few lines make exponential.
enum YAMLAliases {
  /// The offsets of the first alias `*name`, sign included, whose anchor `&name` stands in the text too.
  ///
  /// Where such a pair stands in texts rather than in YAML itself it is found as well.
  static func first(in units: ArraySlice<UInt8>) -> Range<Int>? {
    let anchors = Set(marks(of: UInt8(ascii: "&"), in: units).map { Array(units[$0.dropFirst()]) })
    guard !anchors.isEmpty else { return nil }
    return marks(of: UInt8(ascii: "*"), in: units).first { anchors.contains(Array(units[$0.dropFirst()])) }
  }

  /// Where a sign stands that begins no word and has a name behind it.
  private static func marks(of sign: UInt8, in units: ArraySlice<UInt8>) -> [Range<Int>] {
    units.indices.compactMap { index in
      guard units[index] == sign, index == units.startIndex || !isNamePart(units[index - 1]) else { return nil }
      let end = units[(index + 1)...].firstIndex { !isNamePart($0) } ?? units.endIndex
      return end > index + 1 ? index..<end : nil
    }
  }

  private static func isNamePart(_ unit: UInt8) -> Bool {
    switch unit {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
