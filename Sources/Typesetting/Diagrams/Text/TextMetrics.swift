/// The widths of characters, near enough to lay text out without the reader's fonts.
///
/// Latin letters follow the common widths of Helvetica and its kin, 5 % wider, since the reader's font may be; Han, kana, Hangul and
/// emoji are one em wide.
enum TextMetrics {
  /// The width of a text in pixels.
  static func width(_ text: String, fontSize: Double, isBold: Bool = false) -> Double {
    var width = 0.0
    for character in text { width += self.width(of: character) }
    return width * fontSize * (isBold ? 1.06 : 1)
  }

  /// The width of a character in em: that of its widest scalar, so that joined emoji and accents count once.
  static func width(of character: Character) -> Double {
    var widest = 0.0
    for scalar in character.unicodeScalars { widest = max(widest, width(of: scalar)) }
    return widest
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : asciiWidths[Int(scalar.value) - 0x20] * 0.00105 }
    switch scalar.value {
    case 0x7F..<0xA0, 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F, 0x20D0..<0x2100: return 0
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 1
    case 0x1F000...0x1FAFF: return 1.3
    case 0x2010...0x2027: return 0.8
    case 0x2030...0x2BFF: return 0.95
    default: return 0.65
    }
  }

  /// Thousandths of an em for the characters from space to `~`.
  private static let asciiWidths: [Double] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
