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
    /// Whether the reader can fold the entries.
    var isCollapsible: Bool
    /// Whether the entries are folded at first.
    var isCollapsed: Bool
    /// The entries.
    var entries: [SidebarEntry]
    /// All pages below, the folder's own included.
    var pages: Set<Int>
  }
}
