/// Questions about the characters of Chinese, Japanese and Korean text, as line breaks and emphasis ask them.
extension Unicode.Scalar {
  /// Whether the character is a Chinese, Japanese or Korean letter, mark or punctuation sign (East Asian width W, F or H, no emoji).
  var isEastAsian: Bool {
    switch value {
    case 0x1100...0x11FF, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7FB, 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFFEF, 0x1B000...0x1B16F, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether the character belongs to Korean, which puts blanks between words.
  var isHangul: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FB, 0xFFA0...0xFFDC: true
    default: false
    }
  }

  /// Whether CommonMark counts the character as punctuation.
  var isMarkdownPunctuation: Bool {
    if isASCII { return value > 0x20 && value < 0x7F && !properties.isAlphabetic && !(0x30...0x39).contains(value) }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Whether CommonMark counts the character as white space.
  var isMarkdownWhitespace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether the character is a quotation mark, dash or ellipsis that Chinese shares with European languages.
  private var isSharedPunctuation: Bool {
    switch value {
    case 0xB7, 0x2013...0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026: true
    default: false
    }
  }

  /// Whether a line break between two characters is only a matter of the source's line length, as between two Han characters.
  static func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    let first = before.isEastAsian && !before.isHangul
    let second = after.isEastAsian && !after.isHangul
    return (first && (second || after.isSharedPunctuation)) || (second && before.isSharedPunctuation)
  }
}
