import SourceDiagnostics

extension CourseSettings {
  private static let keys = ["title", "description", "locale", "base_url", "authors", "limits"]
  private static let limitKeys = ["steps", "memory", "timeout"]

  /// Reads `course.yml`.
  init(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
    self.init()
    let yaml = YAMLDocument(file, lines: 1...file.lineCount, place: "file of the course's settings")
    var reader = ValueReader()
    for entry in yaml.entries {
      switch entry.key {
      case "title": title = reader.text(entry)
      case "description": description = reader.text(entry)
      case "locale": locale = reader.quantity(entry, "a language tag such as zh-Hans", Self.languageTag) ?? locale
      case "base_url":
        baseURL = reader.quantity(entry, "an address that begins with https://") { text in
          guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
          return text.hasSuffix("/") ? text : text + "/"
        }
      case "authors": authors = reader.texts(entry) ?? []
      case "limits": limits = Self.limits(entry, &reader)
      default: reader.diagnostics.append(.unknownKey(entry.key, in: "course.yml", at: entry.keyRange, known: Self.keys))
      }
    }
    diagnostics += yaml.diagnostics + reader.diagnostics
  }

  private static func languageTag(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    return isTag && (2...3).contains(parts[0].count) ? text : nil
  }

  private static func limits(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> Limits {
    var limits = Limits()
    guard case .mapping(let entries) = entry.value.content else { return reader.refuse(entry, "a mapping") ?? limits }
    for entry in entries {
      switch entry.key {
      case "steps": limits.steps = reader.quantity(entry, "a number of steps such as 2e8", Quantities.count)
      case "memory": limits.memory = reader.quantity(entry, "a size such as 512MB", Quantities.bytes)
      case "timeout": limits.time = reader.quantity(entry, "a time such as 5s", Quantities.seconds)
      case "seed": reader.diagnostics.append(.unsupportedSeed(at: entry.keyRange))
      default: reader.diagnostics.append(.unknownKey(entry.key, in: "'limits'", at: entry.keyRange, known: limitKeys))
      }
    }
    return limits
  }
}
