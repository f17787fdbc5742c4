import CourseModel

/// The site in all its languages, as one of them sees it.
struct Editions: Sendable {
  /// The site in one language.
  struct Edition: Sendable {
    /// The `lang` attribute of its pages.
    var language: String
    /// What the language calls itself.
    var name: String
    /// The folder of its pages, empty or ending in `/`.
    var prefix: String
    /// The paths of its pages in that folder.
    var paths: Set<String>
    /// The path of each lesson's page, by the path of the lesson in the course.
    var pageOfLesson: [String: String]

    /// An edition of a course.
    init(_ course: Course, _ index: SiteIndex) {
      let phrases = Phrases.phrases(for: course.settings.locale)
      language = Phrases.languageTag(for: course.settings.locale)
      let isKnown = language.lowercased().hasPrefix(phrases.language.lowercased().prefix(2))
      name = isKnown ? phrases.languageName : course.settings.locale
      prefix = course.sitePrefix
      paths = Set(index.pages.map(\.outputPath))
      pageOfLesson = Dictionary(course.lessons.map { ($0.path, $0.page.outputPath) }) { first, _ in first }
    }
  }

  /// All editions, the course's own language first.
  let all: [Edition]

  /// The edition that the pages belong to, by its index.
  let current: Int

  /// The language that untranslated lessons are in.
  var originalLanguage: String { all[0].language }

  /// The path from the site's root of the page in an edition that corresponds to a page of this one: the same lesson's, else the same
  /// listing, else the first page.
  func counterpart(of page: SitePage, lesson: String?, in edition: Edition) -> String {
    if let lesson, let path = edition.pageOfLesson[lesson] { return edition.prefix + path }
    if lesson == nil, edition.paths.contains(page.outputPath) { return edition.prefix + page.outputPath }
    return edition.prefix + SiteIndex.homePath
  }
}
