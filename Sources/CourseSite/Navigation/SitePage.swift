import WebMarkup

/// A page of the site, as navigation knows it: where it is and what it is called.
struct SitePage: Sendable {
  /// The path from the site's folder, ending in `.html`.
  var outputPath: String

  /// The full title.
  var title: String

  /// What the sidebar shows.
  var label: String

  /// What the links from the neighbouring pages show.
  var pagerLabel: String

  /// One sentence on the page.
  var summary: String

  /// What the page shows.
  var content: Content

  /// The pages and folders above the page, outermost first, the first page of the course left out.
  var trail: [Crumb] = []

  /// How the sidebar shows the page.
  var look = SidebarLook()

  /// Whether the page itself has a sidebar.
  var hasSidebar = true

  /// Whether the page is part of the reading order, and lists of pages show it.
  var isListed = true

  /// Whether search engines are told of the page.
  var isIndexed = true

  /// What a page shows.
  enum Content: Sendable {
    /// A lesson, by its index in the course.
    case lesson(Int)
    /// The entries of a folder, or of the course.
    case listing(items: [SidebarEntry])
  }

  /// A step of the path from the course's first page to a page.
  struct Crumb: Sendable {
    /// What the step is called.
    var label: String
    /// The page it leads to, by its index, if there is one.
    var page: Int?
  }
}

/// What an author gives to an entry of the sidebar for style sheets and scripts.
struct SidebarLook: Sendable {
  /// Style classes.
  var className: String?
  /// A unique name.
  var key: String?
  /// Values by their names.
  var properties: [(key: String, value: String)] = []

  /// The attributes of the entry: classes, `data-key`, and a `data-` attribute for each value.
  var attributes: [Markup.Attribute] {
    var attributes: [Markup.Attribute] = className.map { [.class($0)] } ?? []
    if let key { attributes.append(.named("data-key", key)) }
    var names: Set<String> = ["data-key"]
    for (key, value) in properties {
      let name = "data-" + Self.hyphenated(key)
      if name.utf8.count > 5, names.insert(name).inserted { attributes.append(.named(name, value)) }
    }
    return attributes
  }

  /// `newItem` as `new-item`, as scripts know `data-` attributes; what no attribute can hold is left out.
  private static func hyphenated(_ key: String) -> String {
    var name = ""
    for character in key where character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_") {
      if character.isUppercase, !name.isEmpty { name += "-" }
      name += character.lowercased()
    }
    return name
  }
}

/// An entry of the sidebar or of a list of lessons.
indirect enum SidebarEntry: Sendable {
  /// A page, by its index.
  case page(Int)

  /// A folder with its entries; its label leads to a page if there is one for it.
  case section(Section)

  /// A folder of pages.
  struct Section: Sendable {
    /// What the sidebar shows.
    var label: String
    /// One sentence on the folder.
    var summary: String
    /// The page of the folder itself, by its index.
    var page: Int?
    /// How the sidebar shows the folder.
    var look: SidebarLook
    /// Whether the reader can fold the entries.
    var isCollapsible: Bool
    /// Whether the entries are folded at first; nil where the author doesn't say.
    var isCollapsed: Bool?
    /// The entries.
    var entries: [SidebarEntry]
    /// All pages below, the folder's own included.
    var pages: Set<Int>
  }
}
