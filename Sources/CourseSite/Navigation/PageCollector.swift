import CourseModel

/// Walks through a course's navigation and makes a page of every lesson and of every folder that has one.
struct PageCollector {
  /// The pages found so far.
  var pages: [SitePage] = []

  /// The page of each lesson that was found.
  private(set) var pageOfLesson: [Int: Int] = [:]

  private let course: Course

  /// A walk through a course.
  init(_ course: Course) { self.course = course }

  /// The sidebar's entries for a part of the navigation.
  mutating func entries(of items: [NavigationItem], trail: [SitePage.Crumb]) -> [SidebarEntry] {
    var entries: [SidebarEntry] = []
    for item in items {
      switch item {
      case .lesson(let lesson):
        guard let page = addLesson(lesson, trail: trail), pages[page].isListed else { continue }
        entries.append(.page(page))
      case .category(let category): entries.append(.section(section(category, trail: trail)))
      }
    }
    return entries
  }

  /// Adds the lessons that the navigation does not show.
  mutating func addUnreachedLessons() {
    for lesson in course.lessons.indices where pageOfLesson[lesson] == nil {
      guard let page = addLesson(lesson, trail: []) else { continue }
      if pages[page].outputPath != SiteIndex.homePath { pages[page].isListed = false }
    }
  }

  /// Adds a page for every tag and one for all of them.
  mutating func addTags(_ index: TagIndex, phrases: Phrases) {
    guard !index.tags.isEmpty else { return }
    let overview = pages.count
    pages.append(
      SitePage(
        outputPath: TagIndex.path, title: phrases.tags, label: phrases.tags, pagerLabel: phrases.tags, summary: "",
        content: .listing(items: []),
        isListed: false))
    var entries: [SidebarEntry] = []
    for tag in index.tags {
      let title = Phrases.fill(phrases.tagged, tag.label)
      let lessons = tag.lessons.compactMap { pageOfLesson[$0] }
      entries.append(.page(pages.count))
      pages.append(
        SitePage(
          outputPath: tag.outputPath, title: title, label: tag.label, pagerLabel: title, summary: "",
          content: .listing(items: lessons.map { .page($0) }),
          trail: [SitePage.Crumb(label: phrases.tags, page: overview)], isListed: false))
    }
    pages[overview].content = .listing(items: entries)
  }

  /// Where a page stands in the reading order: the first page, then the pages of the navigation, then those that no list shows.
  func rank(_ page: Int) -> (Int, Int) {
    (pages[page].outputPath == SiteIndex.homePath ? 0 : pages[page].isListed ? 1 : 2, page)
  }

  private mutating func section(_ category: Category, trail: [SitePage.Crumb]) -> SidebarEntry.Section {
    var page: Int?
    switch category.link {
    case .none: break
    case .lesson(let lesson): page = addLesson(lesson, trail: trail)
    case .generatedIndex(let index):
      page = pages.count
      pages.append(
        SitePage(
          outputPath: index.outputPath, title: index.title, label: category.label, pagerLabel: index.title,
          summary: index.description ?? category.description ?? "", content: .listing(items: []), trail: trail))
    }
    let first = pages.count
    let entries = entries(of: category.items, trail: trail + [SitePage.Crumb(label: category.label, page: page)])
    if let page, case .generatedIndex = category.link { pages[page].content = .listing(items: entries) }
    return SidebarEntry.Section(
      label: category.label, summary: category.description ?? "", page: page,
      look: SidebarLook(className: category.className, properties: category.customProperties), isCollapsible: category.isCollapsible,
      isCollapsed: category.isCollapsed, entries: entries, pages: Set(first..<pages.count).union(page.map { [$0] } ?? []))
  }

  private mutating func addLesson(_ lesson: Int, trail: [SitePage.Crumb]) -> Int? {
    guard course.lessons.indices.contains(lesson) else { return nil }
    if let page = pageOfLesson[lesson] { return page }
    let source = course.lessons[lesson]
    let title = source.title
    pageOfLesson[lesson] = pages.count
    pages.append(
      SitePage(
        outputPath: source.page.outputPath, title: title, label: source.frontMatter.sidebarLabel ?? title,
        pagerLabel: source.frontMatter.paginationLabel ?? source.frontMatter.sidebarLabel ?? title, summary: source.summary,
        content: .lesson(lesson), trail: trail, look: SidebarLook(source.frontMatter),
        hasSidebar: source.frontMatter.displayedSidebar != .none, isListed: !source.frontMatter.isUnlisted,
        isIndexed: !source.frontMatter.isUnlisted))
    return pages.count - 1
  }
}

extension SidebarLook {
  /// What a lesson's front matter says.
  init(_ matter: FrontMatter) {
    self.init(className: matter.sidebarClassName, key: matter.sidebarKey, properties: matter.sidebarCustomProperties)
  }
}

extension SitePage {
  /// The page with the indices of other pages replaced by new ones.
  func renumbered(_ newIndex: [Int]) -> SitePage {
    var page = self
    page.trail = trail.map { Crumb(label: $0.label, page: $0.page.map { newIndex[$0] }) }
    if case .listing(let items) = content { page.content = .listing(items: items.map { $0.renumbered(newIndex) }) }
    return page
  }
}

extension SidebarEntry {
  /// The entry with the indices of pages replaced by new ones.
  func renumbered(_ newIndex: [Int]) -> SidebarEntry {
    switch self {
    case .page(let page): return .page(newIndex[page])
    case .section(var section):
      section.page = section.page.map { newIndex[$0] }
      section.entries = section.entries.map { $0.renumbered(newIndex) }
      section.pages = Set(section.pages.map { newIndex[$0] })
      return .section(section)
    }
  }
}
