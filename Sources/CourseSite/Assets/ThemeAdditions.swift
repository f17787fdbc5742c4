import WebMarkup

/// What an author adds to the look of every page, by three files at the top of the course.
struct ThemeAdditions: Sendable {
  /// The path in the site of the author's own style sheet.
  static let stylesheetPath = "assets/theme.css"

  /// `theme.css`: rules that come after the theme's and may set any of its custom properties.
  let stylesheet: [UInt8]?

  /// `_head.html`: HTML at the end of the head.
  let head: Markup

  /// `_footer.html`: HTML at the end of the footer.
  let footer: Markup

  /// Reads the files that are there.
  init(_ files: CourseFiles) {
    stylesheet = files.read("theme.css")
    head = Self.html("_head.html", files)
    footer = Self.html("_footer.html", files)
  }

  /// The author answers for this HTML, as for the programs of the lessons.
  private static func html(_ name: String, _ files: CourseFiles) -> Markup {
    guard let bytes = files.read(name) else { return .empty }
    let text = String(decoding: bytes, as: UTF8.self)
    return .verbatim(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}
