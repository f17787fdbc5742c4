import CourseModel

/// Every page of a site in reading order, the sidebar, and what is needed to link from one page to another.
struct SiteIndex: Sendable {
  /// The path of the first page.
  static let homePath = "index.html"

  /// The title of the course.
  let courseTitle: String

  /// The pages in reading order; those that no list shows come last.
  let pages: [SitePage]

  /// The sidebar.
  let sidebar: [SidebarEntry]

  /// The index of each lesson's page, by the index of the lesson.
  let pageOfLesson: [Int]

  /// The anchors of each lesson, by the index of the lesson.
  let anchors: [LessonAnchors]

  /// The places that links between lessons can name.
  let addresses: PageAddresses

  /// The tags of the lessons.
  let tags: TagIndex

  /// The index of the course's first page.
  var home: Int { 0 }

  /// Collects the pages of a course.
  init(_ course: Course, phrases: Phrases) {
    var collector = PageCollector(course)
    let entries = collector.entries(of: course.navigation, trail: [])
    let indexLesson = course.lessons.firstIndex { $0.page.outputPath == Self.homePath }
    let title = course.settings.title ?? indexLesson.map { course.lessons[$0].title } ?? phrases.lessons
    courseTitle = title
    if indexLesson == nil, !collector.pages.contains(where: { $0.outputPath == Self.homePath }) {
      collector.pages.append(
        SitePage(
          outputPath: Self.homePath, title: title, label: phrases.home, pagerLabel: title, summary: course.settings.description ?? "",
          content: .listing(items: entries)))
    }
    collector.addUnreachedLessons()
    tags = TagIndex(course.lessons)
    collector.addTags(tags, phrases: phrases)
    // The course's first page leads, whatever its place in the navigation.
    let order = collector.pages.indices.sorted { collector.rank($0) < collector.rank($1) }
    var newIndex = Array(repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { newIndex[old] = new }
    pages = order.map { collector.pages[$0].renumbered(newIndex) }
    sidebar = entries.map { $0.renumbered(newIndex) }
    pageOfLesson = course.lessons.indices.map { collector.pageOfLesson[$0].map { newIndex[$0] } ?? 0 }
    anchors = course.lessons.map(LessonAnchors.init)
    addresses = PageAddresses(course, pages: pages, pageOfLesson: pageOfLesson)
  }

  /// The page before or after another one among those that lists show.
  func neighbour(of page: Int, step: Int) -> Int? {
    let other = page + step
    guard pages.indices.contains(page), pages[page].isListed, pages.indices.contains(other), pages[other].isListed else { return nil }
    return other
  }

  /// The page of the lesson that a front matter names by its id or its file.
  func page(named name: String, in course: Course) -> Int? {
    course.lessons.firstIndex { $0.page.id == name || $0.path == name }.map { pageOfLesson[$0] }
  }
}
