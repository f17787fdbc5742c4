package import SourceDiagnostics

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

  /// Colours of the theme that the course sets, by the names of the theme's custom properties.
  package var theme: [ThemeColorSetting] = []

  /// Addresses that lead on to others, for pages that have moved.
  package var redirects: [Redirect] = []

  /// The values of a course without `course.yml`.
  package init() {}

  /// A colour of the theme.
  package struct ThemeColorSetting: Sendable, Equatable {
    /// The name of the custom property, without hyphens before it.
    package var name: String
    /// The colour on light pages, as hexadecimal digits behind `#`.
    package var light: String
    /// The colour on dark pages.
    package var dark: String
    /// Where the name stands.
    package var range: SourceRange
  }

  /// An address that leads on to another.
  package struct Redirect: Sendable, Equatable {
    /// The old address, from the root of the site.
    package var source: String
    /// Where it leads: a lesson's file, a page from the root, or an address on the web.
    package var target: String
    /// Where the old address stands.
    package var sourceRange: SourceRange
    /// Where the target stands.
    package var targetRange: SourceRange
  }

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
