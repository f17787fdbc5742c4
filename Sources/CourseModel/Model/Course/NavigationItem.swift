/// An entry of the sidebar.
package indirect enum NavigationItem: Sendable {
  /// A lesson, by its index in `Course.lessons`.
  case lesson(Int)

  /// A folder with its entries.
  case category(Category)
}

/// A folder of lessons as the sidebar shows it.
package struct Category: Sendable {
  /// What the sidebar shows.
  package var label: String

  /// One sentence on the folder.
  package var description: String?

  /// The path of the folder in the course.
  package var path: String

  /// Style classes of the entry.
  package var className: String?

  /// Values for themes, as text.
  package var customProperties: [(key: String, value: String)]

  /// Whether the reader can fold the entry.
  package var isCollapsible: Bool

  /// Whether the entry is folded at first; nil where the author leaves that to the site.
  package var isCollapsed: Bool?

  /// Where the entry's own label leads.
  package var link: Link

  /// The entries of the folder in reading order, without the lesson that is the folder's index.
  package var items: [NavigationItem]

  /// Where the label of a category leads.
  package enum Link: Sendable {
    /// Nowhere.
    case none
    /// To a page that lists the folder's entries.
    case generatedIndex(GeneratedIndex)
    /// To a lesson, by its index in `Course.lessons`.
    case lesson(Int)
  }

  /// A page that lists the entries of a folder.
  package struct GeneratedIndex: Sendable {
    /// The title of the page.
    package var title: String
    /// What stands above the list.
    package var description: String?
    /// The path of the page in the site, ending in `.html`.
    package var outputPath: String
  }
}
