/// The scheme of an address, such as `https`, and which of them a lesson may use.
package enum AddressScheme {
  /// The schemes that lead somewhere without running or showing anything unasked.
  private static let allowed: Set<String> = ["http", "https", "mailto", "tel"]

  /// The scheme in lower case; nil for an address inside the course.
  ///
  /// Blanks and control characters don't count, since browsers leave them out as well: `java\nscript:` is one too.
  package static func scheme(of address: String) -> String? {
    var scheme = ""
    for scalar in address.unicodeScalars where scalar.value > 0x20 {
      switch scalar {
      case ":": return scheme.isEmpty ? nil : scheme
      case "a"..."z", "A"..."Z": scheme.unicodeScalars.append(Unicode.Scalar(scalar.value | 0x20) ?? scalar)
      case "0"..."9" where !scheme.isEmpty, "+" where !scheme.isEmpty, "-" where !scheme.isEmpty, "." where !scheme.isEmpty:
        scheme.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return nil
  }

  /// The scheme of an address that a lesson can't use; nil for all others.
  package static func refused(in address: String) -> String? {
    scheme(of: address).flatMap { allowed.contains($0) ? nil : $0 }
  }
}
