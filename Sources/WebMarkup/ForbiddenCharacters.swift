/// The characters that no HTML or XML text may hold, not even escaped, and what stands for them.
package enum ForbiddenCharacters {
  /// What stands for a character; nil for one that may stay.
  ///
  /// Control characters get their visible signs (`␛`), a lone carriage return the line break that parsers make of it, the controls above
  /// U+007F and the noncharacters the replacement character.
  package static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: nil
    case 0x0D: "\n"
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: nil
    }
  }
}
