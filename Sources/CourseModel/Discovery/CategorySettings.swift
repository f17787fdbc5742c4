import SourceDiagnostics

/// What a `_category_` file says about its folder.
struct CategorySettings {
  /// What the sidebar shows.
  var label: String?
  /// One sentence on the folder.
  var description: String?
  /// The place among the neighbours.
  var position: Double?
  /// Whether the reader can fold the entry.
  var isCollapsible = true
  /// Whether the entry is folded at first; nil where the file doesn't say.
  var isCollapsed: Bool?
  /// Style classes of the entry.
  var className: String?
  /// Values for themes.
  var customProperties: [(key: String, value: String)] = []
  /// Where the label leads.
  var link: Link = .automatic
  /// Where the file says so.
  var range: SourceRange?

  /// Where the label of a folder leads.
  enum Link {
    /// To the folder's index, if it has one.
    case automatic
    /// Nowhere.
    case none
    /// To a page that lists the entries.
    case generatedIndex(title: String?, description: String?, slug: String?)
    /// To a lesson.
    case lesson(id: String, SourceRange)
  }

  private static let keys = ["label", "description", "position", "collapsible", "collapsed", "className", "link", "customProps"]

  /// A folder without a file.
  init() {}

  /// Reads a file; JSON is YAML too.
  init(_ file: SourceFile, diagnostics: inout [Diagnostic]) {
    let yaml = YAMLDocument(file, lines: 1...file.lineCount, place: "folder's settings")
    var reader = ValueReader()
    range = SourceRange(file, file.lineContents(1))
    for entry in yaml.entries {
      switch entry.key {
      case "label": label = reader.text(entry)
      case "description": description = reader.text(entry)
      case "position": position = reader.number(entry)
      case "collapsible": isCollapsible = reader.flag(entry) ?? true
      case "collapsed": isCollapsed = reader.flag(entry)
      case "className": className = reader.text(entry)
      case "link": link = Self.link(entry, &reader)
      case "customProps":
        if case .mapping(let entries) = entry.value.content {
          customProperties = entries.map { ($0.key, $0.value.plainText) }
        } else {
          _ = reader.refuse(entry, "a mapping") as Void?
        }
      default: reader.diagnostics.append(.unknownKey(entry.key, in: "a folder's settings", at: entry.keyRange, known: Self.keys))
      }
    }
    diagnostics += yaml.diagnostics + reader.diagnostics
  }

  private static func link(_ entry: YAMLDocument.Entry, _ reader: inout ValueReader) -> Link {
    if case .null = entry.value.content { return .none }
    guard case .mapping(let entries) = entry.value.content, let type = entries.first(where: { $0.key == "type" }) else {
      return reader.refuse(entry, "null or a mapping with a 'type'") ?? .automatic
    }
    func text(_ key: String) -> String? { entries.first { $0.key == key }.flatMap { reader.text($0) } }
    switch reader.text(type) {
    case "generated-index": return .generatedIndex(title: text("title"), description: text("description"), slug: text("slug"))
    case "doc":
      guard let id = entries.first(where: { $0.key == "id" }), let name = reader.text(id) else {
        return reader.refuse(entry, "an 'id' beside 'type: doc'") ?? .automatic
      }
      return .lesson(id: name, id.value.range)
    default: return reader.refuse(type, "generated-index or doc") ?? .automatic
    }
  }
}
