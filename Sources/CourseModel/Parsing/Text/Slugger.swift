/// Makes anchors from headings as github-slugger does, which Docusaurus and GitHub use, and keeps them unique within a page.
struct Slugger {
  /// How often each anchor was asked for again.
  private var occurrences: [String: Int] = [:]

  /// The anchor of a heading: lower case, only letters, marks, digits, `_`, `-`; blanks become `-`; a repeated one gets `-1`, `-2`….
  mutating func uniqueSlug(of text: String) -> String {
    let original = Self.slug(of: text)
    var result = original
    while occurrences[result] != nil || Self.isReserved(result) {
      let next = (occurrences[original] ?? 0) + 1
      occurrences[original] = next
      result = "\(original)-\(next)"
    }
    occurrences[result] = 0
    return result
  }

  /// Takes an anchor that the author wrote; false if it is taken already.
  mutating func reserve(_ id: String) -> Bool {
    guard occurrences[id] == nil, !Self.isReserved(id) else { return false }
    occurrences[id] = 0
    return true
  }

  /// Whether a page itself gives out an anchor: those of footnotes and of its frame.
  private static func isReserved(_ id: String) -> Bool {
    if frameAnchors.contains(id) { return true }
    guard let prefix = ["fn-", "fnref-"].first(where: id.hasPrefix) else { return false }
    return id.utf8.dropFirst(prefix.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let frameAnchors: Set<String> = ["siteMain", "siteNav", "siteMenu", "siteSearch", "siteTheme", "siteDone"]

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
