package import SourceDiagnostics

/// The keys at the top of a lesson: Docusaurus' 25, and ours under `course`.
package struct FrontMatter: Sendable {
  /// The last part of the lesson's id.
  package var id: String?
  /// The title of the page.
  package var title: String?
  /// What the links to the previous and next lesson show.
  package var paginationLabel: String?
  /// What the sidebar shows.
  package var sidebarLabel: String?
  /// The place among its neighbours.
  package var sidebarPosition: Double?
  /// Style classes of the sidebar's entry.
  package var sidebarClassName: String?
  /// A unique name of the sidebar's entry.
  package var sidebarKey: String?
  /// Values for themes, as YAML text.
  package var sidebarCustomProperties: [(key: String, value: String)] = []
  /// The sidebar beside the page; `null` hides it.
  package var displayedSidebar: Setting = .automatic
  /// Whether the title is left out above the body.
  package var hidesTitle = false
  /// Whether the contents are left out beside the body.
  package var hidesTableOfContents = false
  /// The smallest heading level that the contents list.
  package var minimumHeadingLevel = 2
  /// The greatest heading level that the contents list.
  package var maximumHeadingLevel = 3
  /// The lesson that follows.
  package var next: Setting = .automatic
  /// The lesson before.
  package var previous: Setting = .automatic
  /// Whether number prefixes leave names and become positions.
  package var parsesNumberPrefixes = true
  /// Where the page can be edited.
  package var customEditURL: Setting = .automatic
  /// Words for search engines.
  package var keywords: [String] = []
  /// One sentence on the lesson.
  package var description: String?
  /// The picture that stands for the lesson elsewhere.
  package var image: String?
  /// The end of the page's address: relative to the folder, or from the root if it begins with `/`.
  package var slug: String?
  /// The tags.
  package var tags: [Tag] = []
  /// Whether the lesson is left out of the site.
  package var isDraft = false
  /// Whether the lesson is built but linked from nowhere.
  package var isUnlisted = false
  /// When the lesson was last changed, and by whom, as written.
  package var lastUpdate: LastUpdate?
  /// Our own keys.
  package var course = CourseKeys()
  /// Keys that nobody here knows, with their values as YAML text, in the order they were written.
  package var others: [(key: String, value: String)] = []
  /// Where the values of the keys stand; those of `requires` under `course.requires.<id>`.
  package var places: [String: SourceRange] = [:]
  /// Where the front matter stands, with its fences; nil if there is none.
  package var range: SourceRange?

  /// A front matter in which nothing is set.
  package init() {}

  /// A key that may be left out, be `null` or have a value.
  package enum Setting: Sendable, Equatable {
    /// The key is not there.
    case automatic
    /// The key is `null`.
    case none
    /// The key has a value.
    case value(String)
  }

  /// A tag: a word, or a label with an address.
  package struct Tag: Sendable, Equatable {
    /// What the reader sees.
    package var label: String
    /// The end of the tag page's address.
    package var permalink: String?
  }

  /// When a lesson was last changed, and by whom.
  package struct LastUpdate: Sendable, Equatable {
    /// The date as written.
    package var date: String?
    /// The name as written.
    package var author: String?
  }

  /// The keys under `course`.
  package struct CourseKeys: Sendable, Equatable {
    /// How long the lesson takes, in minutes.
    package var minutes: Int?
    /// The ids of the lessons to be read before.
    package var requires: [String] = []
    /// How many steps a cell may take.
    package var stepLimit: Int?
    /// How many bytes a cell may hold.
    package var memoryLimit: Int?
    /// How many seconds a cell may take.
    package var timeLimit: Double?
    /// Whether all cells share one session, or each has its own.
    package var session: SessionScope = .page
  }

  /// What shares a session.
  package enum SessionScope: String, Sendable, CaseIterable {
    /// All cells of the lesson.
    case page
    /// Each cell has its own.
    case cell
  }
}
