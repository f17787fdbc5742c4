import CourseModel

/// What all pages of a site share.
struct SiteContext: Sendable {
  /// The course.
  let course: Course

  /// The pages of the site and the ways between them.
  let index: SiteIndex

  /// The words that no author wrote.
  let phrases: Phrases

  /// The `lang` attribute of every page.
  let language: String

  /// The files beside the lessons.
  let files: CourseFiles

  /// The lessons of the page that holds the whole course, by their index; none if there is no such page.
  let wholeCourse: [Int]

  /// The lessons that say when they were last changed, as the feed has them; none if there is no feed.
  let feed: [AtomFeed.Entry]

  /// What the author adds to every page.
  let additions: ThemeAdditions

  /// The site in all its languages; nil for one without translations.
  let editions: Editions?

  /// The colours that the course sets.
  let theme: CourseTheme

  /// The course's own style sheet: its colours, then its rules; nil if it has neither.
  var stylesheet: [UInt8]? {
    let colors = Array(theme.stylesheet.utf8)
    return colors.isEmpty ? additions.stylesheet : colors + (additions.stylesheet ?? [])
  }

  /// What a site is made from.
  ///
  /// - Parameters:
  ///   - files: the files beside the lessons, in the language of the course.
  ///   - editions: the site in all its languages; nil for one without translations.
  init(_ course: Course, files: any FileTree, editions: Editions? = nil) {
    self.course = course
    self.files = CourseFiles(files)
    self.editions = editions
    additions = ThemeAdditions(self.files)
    theme = CourseTheme(course.settings.theme)
    phrases = Phrases.phrases(for: course.settings.locale)
    language = Phrases.languageTag(for: course.settings.locale)
    index = SiteIndex(course, phrases: phrases)
    wholeCourse = WholeCoursePage.lessons(of: index)
    feed = AtomFeed.entries(of: course, index)
  }
}
