/// A colour of the sRGB space with eight bits a channel and an opacity.
package struct Color: Sendable, Hashable {
  /// Red, 0 to 255.
  package var red: UInt8
  /// Green, 0 to 255.
  package var green: UInt8
  /// Blue, 0 to 255.
  package var blue: UInt8
  /// Opacity from 0 to 1.
  package var alpha: Double

  /// A colour of its channels.
  package init(red: UInt8, green: UInt8, blue: UInt8, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// A colour of 24 bits, red first.
  package init(_ bits: UInt32, alpha: Double = 1) {
    self.init(
      red: UInt8(truncatingIfNeeded: bits >> 16), green: UInt8(truncatingIfNeeded: bits >> 8), blue: UInt8(truncatingIfNeeded: bits),
      alpha: alpha)
  }

  /// Nothing at all.
  static let transparent = Color(0, alpha: 0)

  /// `#rrggbb`, without the opacity.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return "#" + String([red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The relative luminance of WCAG 2, from 0 to 1.
  var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      // The cube of this rational is within 1 % of the 2.4 power that the standard names; it only decides about a halo.
      return value <= 0.04045 ? value / 12.92 : value * value * (0.21 + 0.79 * value)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Whether the colour has less than 3:1 contrast on the dark page's ground.
  var isTooDarkForDarkPages: Bool { (luminance + 0.05) / (0.0091 + 0.05) < 3 }
}

// MARK: - Texts

extension Color {
  /// The colour that a text names as matplotlib reads it, or nil.
  ///
  /// Names of CSS, `tab:` names, one letter, `C0` … for the cycle, `#rgb`, `#rrggbb`, `#rrggbbaa`, a grey level such as `"0.5"`, `"none"`.
  package init?(text: String) {
    let lower = text.lowercased()
    if lower == "none" {
      self = .transparent
    } else if text.utf8.count == 1, let letter = text.first, let bits = Self.letterColors[letter] {
      self.init(bits)
    } else if let bits = Self.namedColors[lower.filter { $0 != " " }] {
      self.init(bits)
    } else if let index = Self.cycleIndex(text) {
      self.init(Self.cycle[index])
    } else if text.hasPrefix("#") {
      self.init(hexadecimalDigits: text.dropFirst())
    } else if let grey = Double(text), grey >= 0, grey <= 1 {
      let level = UInt8((grey * 255).rounded(.toNearestOrEven))
      self.init(red: level, green: level, blue: level)
    } else {
      return nil
    }
  }

  /// The place in the property cycle that `C3` or `tab:red` names, or nil.
  static func cycleIndex(_ text: String) -> Int? {
    if let index = tableauNames.firstIndex(of: text.lowercased()) { return index }
    if text.lowercased() == "tab:grey" { return 7 }
    guard text.hasPrefix("C"), text.utf8.count > 1, text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text.dropFirst()).map { $0 % cycle.count }
  }

  private init?(hexadecimalDigits text: Substring) {
    var digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count else { return nil }
    if digits.count == 3 || digits.count == 4 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 || digits.count == 8 else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    self.init(red: bytes[0], green: bytes[1], blue: bytes[2], alpha: bytes.count == 4 ? Double(bytes[3]) / 255 : 1)
  }
}
