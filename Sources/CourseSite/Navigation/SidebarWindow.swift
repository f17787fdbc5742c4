/// Which entries of the sidebar a page shows.
///
/// Every page holds a sidebar, so a sidebar that held every page would make the site of a long course grow with the square of its length.
/// Courses of ordinary length show everything; in a longer one, folders that don't hold the page are shut, and of a long list only the
/// entries around the page are shown, with a link onward at either end.
struct SidebarWindow: Sendable {
  /// A course with more pages than this has short sidebars.
  static let pageLimit = 200

  /// A course with no more pages than this shows the entries of all folders: there is room, and a reader sees the whole course.
  static let openLimit = 30

  /// How many entries a short sidebar shows before and after the page's own.
  static let reach = 30

  /// Whether everything is shown.
  let isWhole: Bool

  /// The page, by its index.
  let page: Int?

  /// What a page of a course shows.
  init(_ index: SiteIndex, page: Int?) {
    isWhole = index.pages.count <= Self.pageLimit
    self.page = page
  }

  /// The entries of a list that are shown, with the pages that links onward lead to where entries are left out.
  func visible(_ entries: [SidebarEntry]) -> (before: Int?, entries: ArraySlice<SidebarEntry>, after: Int?) {
    guard !isWhole, entries.count > 2 * Self.reach + 1 else { return (nil, entries[...], nil) }
    let own = entries.firstIndex { holdsPage($0) } ?? 0
    let range = max(0, own - Self.reach)..<min(entries.count, own + Self.reach + 1)
    let before = range.lowerBound > 0 ? entries[range.lowerBound - 1].firstPage : nil
    let after = range.upperBound < entries.count ? entries[range.upperBound].firstPage : nil
    return (before, entries[range], after)
  }

  /// Whether the entries of a section are part of the page at all.
  func holdsEntries(of section: SidebarEntry.Section) -> Bool {
    isWhole || section.holds(page)
  }

  private func holdsPage(_ entry: SidebarEntry) -> Bool {
    switch entry {
    case .page(let other): other == page
    case .section(let section): section.holds(page)
    }
  }
}

extension SidebarEntry {
  /// The first page of the entry.
  var firstPage: Int? {
    switch self {
    case .page(let page): page
    case .section(let section): section.page ?? section.entries.lazy.compactMap(\.firstPage).first
    }
  }
}

extension SidebarEntry.Section {
  /// Whether a page is the section's own or lies in it.
  func holds(_ page: Int?) -> Bool { page.map(pages.contains) ?? false }
}
