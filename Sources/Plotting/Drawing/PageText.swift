/// Texts as a page sets them, whose fonts are not known here.
enum PageText {
  /// The size of tick texts and labels in pixels.
  static let size = 12.5
  /// The size of titles in pixels.
  static let titleSize = 15.0

  /// An estimate of a text's width in pixels: 0.6 em for a Latin character, 1 em for a Han one.
  static func width(_ text: String, size: Double = size) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : narrow.contains($1) ? 0.34 : 0.6) } * size
  }

  /// The width of a tick's text, whose exponent is smaller.
  static func width(_ label: TickLabel) -> Double {
    width(label.text) + width(label.exponent, size: size * 0.72)
  }

  private static let narrow: Set<Unicode.Scalar> = [".", ",", ":", "'", "i", "l", "|", "!", " ", "(", ")"]
}
