/// Makes anchors from headings as github-slugger does, which Docusaurus and GitHub use, and keeps them unique within a page.
struct Slugger {
  /// How often each anchor was asked for again.
  private var occurrences: [String: Int] = [:]

  /// The anchor of a heading: lower case, only letters, marks, digits, `_`, `-`; blanks become `-`; a repeated one gets `-1`, `-2`….
  mutating func uniqueSlug(of text: String) -> String {
    let original = Self.slug(of: text)
    var result = original
    while let count = occurrences[result] {
      let next = (occurrences[original] ?? count) + 1
      occurrences[original] = next
      result = "\(original)-\(next)"
    }
    occurrences[result] = 0
    return result
  }

  /// Takes an anchor that the author wrote; false if it is taken already.
  mutating func reserve(_ id: String) -> Bool {
    guard occurrences[id] == nil else { return false }
    occurrences[id] = 0
    return true
  }

  /// The anchor of a text, not made unique.
  static func slug(of text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " { slug.append("-") } else if isKept(scalar) { slug.unicodeScalars.append(scalar) }
    }
    return slug
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
