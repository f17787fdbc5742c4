/// A style of letters, drawn with Unicode's mathematical alphanumeric symbols.
///
/// Browsers ignore every `mathvariant` but `normal`, so the letters themselves are replaced.
/// Source: Unicode, block Mathematical Alphanumeric Symbols; the letters that were encoded earlier stand in Letterlike Symbols.
enum MathAlphabet: Sendable, Hashable {
  case upright, italic, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, boldSansSerif, monospace

  /// The character in this style, or nil if it has none.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let special = Self.letterlike[self]?[scalar] { return special }
    switch scalar {
    case "A"..."Z": return latin.flatMap { Unicode.Scalar($0 + scalar.value - 0x41) }
    case "a"..."z": return latin.flatMap { Unicode.Scalar($0 + 26 + scalar.value - 0x61) }
    case "0"..."9": return digits.flatMap { Unicode.Scalar($0 + scalar.value - 0x30) }
    default: return greekLetter(scalar)
    }
  }

  /// Where the capital letters start.
  private var latin: UInt32? {
    switch self {
    case .upright: nil
    case .italic: 0x1D434
    case .bold: 0x1D400
    case .boldItalic: 0x1D468
    case .doubleStruck: 0x1D538
    case .script: 0x1D49C
    case .fraktur: 0x1D504
    case .sansSerif: 0x1D5A0
    case .boldSansSerif: 0x1D5D4
    case .monospace: 0x1D670
    }
  }

  private var digits: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .boldSansSerif: 0x1D7EC
    case .monospace: 0x1D7F6
    case .upright, .italic, .script, .fraktur: nil
    }
  }

  private func greekLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let start: UInt32
    switch self {
    case .bold: start = 0x1D6A8
    case .italic: start = 0x1D6E2
    case .boldItalic: start = 0x1D71C
    case .boldSansSerif: start = 0x1D756
    default: return nil
    }
    switch scalar.value {
    case 0x391...0x3A9: return Unicode.Scalar(start + scalar.value - 0x391)
    case 0x3B1...0x3C9: return Unicode.Scalar(start + 26 + scalar.value - 0x3B1)
    case 0x2207: return Unicode.Scalar(start + 25)
    case 0x2202: return Unicode.Scalar(start + 51)
    case 0x3F5: return Unicode.Scalar(start + 52)
    case 0x3D1: return Unicode.Scalar(start + 53)
    case 0x3D5: return Unicode.Scalar(start + 55)
    case 0x3F1: return Unicode.Scalar(start + 56)
    default: return nil
    }
  }

  private static let letterlike: [MathAlphabet: [Unicode.Scalar: Unicode.Scalar]] = [
    .italic: ["h": "ℎ"],
    .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
    .script: ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ"],
    .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
  ]
}
