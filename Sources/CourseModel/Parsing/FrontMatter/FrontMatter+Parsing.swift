import SourceDiagnostics

extension FrontMatter {
  /// The front matter of a file, and the line (from 1) on which the body starts.
  static func parse(_ file: SourceFile) -> (frontMatter: FrontMatter, bodyLine: Int, diagnostics: [Diagnostic]) {
    func isFence(_ line: Int) -> Bool {
      var text = file.text(in: file.lineContents(line))
      while text.last == " " || text.last == "\t" { text.removeLast() }
      return text == "---"
    }
    guard isFence(1), file.lineCount > 1 else { return (FrontMatter(), 1, []) }
    guard let end = (2...file.lineCount).first(where: isFence) else {
      // A lesson may begin with a thematic break; one that goes on with a key doesn't.
      let next = file.text(in: file.lineContents(2))
      guard let colon = next.firstIndex(of: ":"), next[..<colon].allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" }) else {
        return (FrontMatter(), 1, [])
      }
      return (FrontMatter(), file.lineCount + 1, [.unclosedFrontMatter(at: SourceRange(file, file.lineContents(1)))])
    }
    let yaml = YAMLDocument(file, lines: end > 2 ? 2...(end - 1) : nil, place: "front matter")
    var frontMatter = FrontMatter()
    frontMatter.range = SourceRange(file, file.lineContents(1).lowerBound..<file.lineContents(end).upperBound)
    var reader = ValueReader()
    for entry in yaml.entries {
      frontMatter.places[entry.key] = entry.value.range
      frontMatter.take(entry, &reader)
    }
    if frontMatter.minimumHeadingLevel > frontMatter.maximumHeadingLevel,
      let entry = yaml.entries.last(where: { $0.key.hasPrefix("toc_") })
    {
      _ = reader.refuse(entry, "a level such that toc_min_heading_level ≤ toc_max_heading_level") as Void?
    }
    return (frontMatter, end + 1, yaml.diagnostics + reader.diagnostics)
  }

  /// Docusaurus' keys and ours.
  static let keys = [
    "id", "title", "pagination_label", "sidebar_label", "sidebar_position", "sidebar_class_name", "sidebar_key", "sidebar_custom_props",
    "displayed_sidebar", "hide_title", "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level", "pagination_next",
    "pagination_prev", "parse_number_prefixes", "custom_edit_url", "keywords", "description", "image", "slug", "tags", "draft", "unlisted",
    "last_update", "course",
  ]

  private mutating func take(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) {
    switch entry.key {
    case "id": id = identifier(entry, &reader)
    case "title": title = reader.text(entry)
    case "pagination_label": paginationLabel = reader.text(entry)
    case "sidebar_label": sidebarLabel = reader.text(entry)
    case "sidebar_position": sidebarPosition = reader.number(entry)
    case "sidebar_class_name": sidebarClassName = reader.text(entry)
    case "sidebar_key": sidebarKey = reader.text(entry)
    case "sidebar_custom_props": sidebarCustomProperties = properties(entry, &reader)
    case "displayed_sidebar": displayedSidebar = reader.setting(entry)
    case "hide_title": hidesTitle = reader.flag(entry) ?? false
    case "hide_table_of_contents": hidesTableOfContents = reader.flag(entry) ?? false
    case "toc_min_heading_level": minimumHeadingLevel = reader.integer(entry, in: 2...6) ?? 2
    case "toc_max_heading_level": maximumHeadingLevel = reader.integer(entry, in: 2...6) ?? 3
    case "pagination_next": next = reader.setting(entry)
    case "pagination_prev": previous = reader.setting(entry)
    case "parse_number_prefixes": parsesNumberPrefixes = reader.flag(entry) ?? true
    case "custom_edit_url": customEditURL = reader.setting(entry)
    default: takeMetadata(entry, &reader)
    }
  }

  private mutating func takeMetadata(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) {
    switch entry.key {
    case "keywords": keywords = reader.texts(entry) ?? []
    case "description": description = reader.text(entry)
    case "image": image = reader.text(entry)
    case "slug": slug = slug(entry, &reader)
    case "tags": tags = tags(entry, &reader)
    case "draft": isDraft = reader.flag(entry) ?? false
    case "unlisted": isUnlisted = reader.flag(entry) ?? false
    case "last_update": lastUpdate = lastUpdate(entry, &reader)
    case "course":
      course = CourseKeys(entry, &reader)
      guard case .mapping(let entries) = entry.value.content else { return }
      for entry in entries where entry.key == "requires" { takePlaces(of: entry.value) }
    default:
      others.append((entry.key, entry.value.flowText))
      if let nearest = nearestNames(to: entry.key, among: Self.keys).first {
        reader.diagnostics.append(.suspiciousKey(entry.key, at: entry.keyRange, nearest: nearest))
      }
    }
  }

  /// Notes where each of the lessons to be read before is named.
  private mutating func takePlaces(of requires: YAMLDocument.Value) {
    switch requires.content {
    case .scalar(let id, _): places["course.requires." + id] = requires.range
    case .sequence(let values): for value in values { takePlaces(of: value) }
    case .mapping, .null: break
    }
  }

  private func identifier(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> String? {
    guard let id = reader.text(entry) else { return nil }
    guard !id.contains("/") else { return reader.refuse(entry, "a name without '/'") }
    return id
  }

  /// The longest part of a slug in bytes: file systems take names of 255, and a page has its ending too.
  private static let longestSlugPart = 240

  private func slug(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> String? {
    guard let slug = reader.text(entry) else { return nil }
    guard !slug.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return reader.refuse(entry, "a path without control characters")
    }
    guard slug.split(separator: "/").allSatisfy({ $0.utf8.count <= Self.longestSlugPart }) else {
      return reader.refuse(entry, "a path whose parts have at most \(Self.longestSlugPart) bytes each")
    }
    return slug
  }

  private func properties(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> [(key: String, value: String)] {
    guard case .mapping(let entries) = entry.value.content else { return reader.refuse(entry, "a mapping") ?? [] }
    return entries.map { ($0.key, $0.value.plainText) }
  }

  private func tags(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> [Tag] {
    guard case .sequence(let values) = entry.value.content else {
      if case .null = entry.value.content { return [] }
      return reader.refuse(entry, "a list of tags") ?? []
    }
    return values.compactMap { value in
      switch value.content {
      case .scalar(let label, _): return Tag(label: label, permalink: nil)
      case .mapping(let entries):
        let label = entries.first { $0.key == "label" }.flatMap { reader.text($0) }
        let permalink = entries.first { $0.key == "permalink" }.flatMap { reader.text($0) }
        guard let label else { return reader.refuse(entry, "tags that are words or have a 'label'") }
        return Tag(label: label, permalink: permalink)
      default: return reader.refuse(entry, "a list of tags")
      }
    }
  }

  private func lastUpdate(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> LastUpdate? {
    guard case .mapping(let entries) = entry.value.content else { return reader.refuse(entry, "a mapping with 'date' and 'author'") }
    var update = LastUpdate()
    for entry in entries {
      switch entry.key {
      case "date": update.date = reader.text(entry)
      case "author": update.author = reader.text(entry)
      default:
        reader.diagnostics.append(.unknownKey(entry.key, in: "'last_update'", at: entry.keyRange, known: ["date", "author"]))
      }
    }
    return update
  }
}

extension FrontMatter {
  /// Why no lesson needs a seed of its own.
  static let seedExplanation = "All random numbers of a lesson come from generators that name their seed, as RandomState(seed: 42) does."
}

extension FrontMatter.CourseKeys {
  private static let keys = ["time", "requires", "steps", "memory", "timeout", "session"]

  /// Reads the keys under `course`.
  init(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) {
    self.init()
    guard case .mapping(let entries) = entry.value.content else {
      if case .null = entry.value.content { return }
      _ = reader.refuse(entry, "a mapping, such as {time: 30m, steps: 2e8}") as Void?
      return
    }
    for entry in entries {
      switch entry.key {
      case "time": minutes = reader.quantity(entry, "a time such as 30m", Quantities.minutes)
      case "requires": requires = reader.texts(entry) ?? []
      case "seed": reader.diagnostics.append(.unsupportedSeed(at: entry.keyRange))
      case "steps": stepLimit = reader.quantity(entry, "a number of steps such as 2e8", Quantities.count)
      case "memory": memoryLimit = reader.quantity(entry, "a size such as 512MB", Quantities.bytes)
      case "timeout": timeLimit = reader.quantity(entry, "a time such as 5s", Quantities.seconds)
      case "session": session = reader.quantity(entry, "page or cell") { FrontMatter.SessionScope(rawValue: $0) } ?? .page
      default: reader.diagnostics.append(.unknownKey(entry.key, in: "'course'", at: entry.keyRange, known: Self.keys))
      }
    }
  }
}
