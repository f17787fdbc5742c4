import Glibc

/// Numbers as decimal digits: the fewest that tell a number from its neighbours, or exactly as many as asked for.
enum DecimalText {
  /// The value with `places` digits after the point, rounded correctly from the exact binary value (C's `%.*f`).
  static func fixed(_ value: Double, places: Int) -> String {
    print("%.*f", value, places)
  }

  /// The value in scientific notation with `places` digits after the point (C's `%.*e`); the exponent has at least two digits.
  static func scientific(_ value: Double, places: Int) -> String {
    print("%.*e", value, places)
  }

  private static func print(_ format: String, _ value: Double, _ places: Int) -> String {
    let places = Int32(clamping: places)
    return withVaList([places, value]) { arguments in
      // 309 digits before the point, sign, point and exponent besides the places.
      var buffer = [UInt8](repeating: 0, count: Int(places) + 330)
      let length = buffer.withUnsafeMutableBytes { bytes in
        vsnprintf(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, format, arguments)
      }
      return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
    }
  }
}

/// The shortest decimal digits that read back as the same number: `0.digits × 10^point`.
struct ShortestDigits {
  /// The digits from the first that is not zero to the last that is not; a single 0 for zero.
  var digits: [UInt8] = []
  /// How many of the digits, possibly filled up, stand before the decimal point.
  var point = 0
  /// Whether the number has a minus sign; so does negative zero.
  var isNegative = false

  /// The digits of a finite number, from Swift's own shortest description of it.
  init(_ value: some BinaryFloatingPoint & CustomStringConvertible) {
    var exponent = 0
    var fraction: Int?
    var isExponent = false
    var exponentSign = 1
    for character in value.description.utf8 {
      switch character {
      case UInt8(ascii: "-") where isExponent: exponentSign = -1
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): fraction = digits.count
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = character - UInt8(ascii: "0")
        if isExponent { exponent = exponent * 10 + Int(digit) } else { digits.append(digit) }
      default: break
      }
    }
    point = (fraction ?? digits.count) + exponentSign * exponent
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      digits = [0]
      point = 1
    }
  }

  /// The digits before the point, at least one.
  var whole: String {
    if point <= 0 { return "0" }
    return text(digits.prefix(point)) + String(repeating: "0", count: max(0, point - digits.count))
  }

  /// The digits after the point, possibly none.
  var fraction: String {
    if point <= 0 { return digits == [0] ? "" : String(repeating: "0", count: -point) + text(digits[...]) }
    return point < digits.count ? text(digits[point...]) : ""
  }

  /// The exponent of the first digit: 0 for 1.5.
  var exponent: Int { point - 1 }

  /// Digits as characters.
  func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
