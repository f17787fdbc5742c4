import CourseModel
import Threading
import WebMarkup

/// The page that holds every lesson of the course, for printing and for reading without a network.
enum WholeCoursePage {
  /// The path of the page.
  static let path = "print.html"

  /// A course with more lessons would make a page that browsers can't handle well.
  static let lessonLimit = 200

  /// The lessons of the page in reading order, by their index; none for a course that is too long or has one lesson.
  static func lessons(of index: SiteIndex) -> [Int] {
    let lessons = index.pages.filter(\.isListed).compactMap { page -> Int? in
      if case .lesson(let lesson) = page.content { lesson } else { nil }
    }
    return (2...lessonLimit).contains(lessons.count) ? lessons : []
  }

  /// The page; nil for a course that has none.
  static func file(of site: SiteContext, results: [String: LessonResults]) -> SiteFile? {
    let lessons = site.wholeCourse
    guard !lessons.isEmpty else { return nil }
    let articles = parallelMap(count: lessons.count) { index in
      let outcome = results[site.course.lessons[lessons[index]].location] ?? LessonResults()
      var renderer = ArticleRenderer(lessons[index], of: site, results: outcome, in: .wholeCourse)
      return renderer.render().markup
    }
    let entries = lessons.map { ContentsEntry(level: 2, id: "p\($0)", text: [.text(site.course.lessons[$0].title)]) }
    let page = SitePage(
      outputPath: path, title: site.phrases.wholeCourse, label: site.phrases.wholeCourse, pagerLabel: "", summary: "",
      content: .listing(items: []),
      isListed: false, isIndexed: false)
    let renderer = PageRenderer(page, at: nil, of: site)
    return SiteFile(path, text: renderer.document(.lines(articles), contents: renderer.contents(entries, levels: 2...2)))
  }
}
