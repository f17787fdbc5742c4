/// The course's own settings, from `course.yml`; the initial values are the defaults.
package struct CourseSettings: Sendable, Equatable {
  /// The title of the course; nil where the index page's title stands for it.
  package var title: String?

  /// One sentence on the course.
  package var description: String?

  /// The language of the lessons, as a BCP 47 tag.
  package var locale = "zh-Hans"

  /// The address under which the site is published, ending in `/`.
  package var baseURL: String?

  /// Who wrote the course.
  package var authors: [String] = []

  /// The limits of a cell that sets none.
  package var limits = Limits()

  /// The values of a course without `course.yml`.
  package init() {}

  /// What a cell may use.
  package struct Limits: Sendable, Equatable {
    /// How many steps.
    package var steps: Int?
    /// How many bytes.
    package var memory: Int?
    /// How many seconds.
    package var time: Double?
  }
}
