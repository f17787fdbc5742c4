import SourceDiagnostics

extension CourseSettings {
  private static let keys = ["title", "description", "locale", "base_url", "authors", "limits", "theme", "redirects"]
  private static let limitKeys = ["steps", "memory", "timeout"]

  /// Reads `course.yml`; what it doesn't set is as in `base`.
  init(_ file: SourceFile, over base: CourseSettings = CourseSettings(), diagnostics: inout [Diagnostic]) {
    self = base
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
      case "theme": theme = Self.theme(entry, &reader)
      case "redirects": redirects = Self.redirects(entry, &reader)
      default: reader.diagnostics.append(.unknownKey(entry.key, in: "course.yml", at: entry.keyRange, known: Self.keys))
      }
    }
    diagnostics += yaml.diagnostics + reader.diagnostics
  }

  static func languageTag(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    return isTag && (2...3).contains(parts[0].count) ? text : nil
  }

  /// Reads `accent: "#bb3e0a"` and `accent: ["#bb3e0a", "#ff8a5c"]`, for light and dark pages.
  private static func theme(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> [ThemeColorSetting] {
    guard case .mapping(let entries) = entry.value.content else {
      return reader.refuse(entry, "a mapping, such as {accent: \"#7a1fa2\"}") ?? []
    }
    return entries.compactMap { entry in
      guard let colors = reader.texts(entry), (1...2).contains(colors.count), colors.allSatisfy(isColor) else {
        return reader.refuse(entry, "a colour such as \"#7a1fa2\", or a list of two, for light and dark pages")
      }
      return ThemeColorSetting(name: entry.key, light: colors[0], dark: colors[colors.count - 1], range: entry.keyRange)
    }
  }

  private static func isColor(_ text: String) -> Bool {
    text.hasPrefix("#") && [4, 7].contains(text.utf8.count) && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  /// Reads a list of `{from: /old, to: /new}`, as Docusaurus has it; `from` may be a list.
  private static func redirects(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> [Redirect] {
    guard case .sequence(let values) = entry.value.content else {
      return reader.refuse(entry, "a list, such as [{from: /old, to: /new}]") ?? []
    }
    var redirects: [Redirect] = []
    for value in values {
      guard case .mapping(let entries) = value.content, let from = entries.first(where: { $0.key == "from" }),
        let to = entries.first(where: { $0.key == "to" }), let target = reader.text(to), let sources = reader.texts(from)
      else {
        _ = reader.refuse(entry, "a list of mappings with 'from' and 'to'") as Void?
        continue
      }
      for other in entries where other.key != "from" && other.key != "to" {
        reader.diagnostics.append(.unknownKey(other.key, in: "a redirect", at: other.keyRange, known: ["from", "to"]))
      }
      redirects += sources.map { Redirect(source: $0, target: target, sourceRange: from.value.range, targetRange: to.value.range) }
    }
    return redirects
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
