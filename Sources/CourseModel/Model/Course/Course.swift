package import SourceDiagnostics

/// A course: the lessons under a folder, in reading order, and how they are grouped.
package struct Course: Sendable {
  /// The path of the folder as the author gave it.
  package var path: String

  /// The course's own settings, from `course.yml`.
  package var settings: CourseSettings

  /// The lessons in reading order, drafts left out.
  package var lessons: [Lesson]

  /// The sidebar: the lessons and their folders, in reading order.
  package var navigation: [NavigationItem]

  /// The paths of the course's other files, such as images, sorted; `static/` is not among them.
  package var files: [String]

  /// The folder of the site that holds the pages, empty or ending in `/`: a translation's has the name of its language.
  package var sitePrefix = ""

  /// The paths of the lessons of a translation that are there in the course's own language only.
  package var untranslated: Set<String> = []

  /// The course in the other languages that it has folders for in `i18n`.
  package var translations: [Course] = []

  /// The lessons of the course and those that are translated, each once.
  package var allLessons: [Lesson] {
    lessons + translations.flatMap { course in course.lessons.filter { !course.untranslated.contains($0.path) } }
  }

  /// The mistakes of the course as a whole, then those of every lesson, in the order of their paths.
  package var diagnostics: [Diagnostic]
}
