import CourseModel

/// The texts that search looks through: a script that sets one variable, so that it can be loaded from a folder on disk as well.
enum SearchIndex {
  /// The path of the index.
  static let path = "assets/search-index.js"

  /// The index of all pages that lists show.
  ///
  /// An entry is `[address, page title, heading, text]`; the address is relative to the site's folder.
  static func file(of site: SiteContext) -> SiteFile {
    var entries: [String] = []
    for page in site.index.pages where page.isListed {
      switch page.content {
      case .lesson(let lesson):
        for section in LessonSection.sections(of: site.course.lessons[lesson]) {
          let address = RelativeURL.from("", to: page.outputPath, fragment: section.anchor)
          entries.append(entry(address, page.title, section.heading, section.text))
        }
      case .listing: entries.append(entry(RelativeURL.from("", to: page.outputPath), page.title, page.title, page.summary))
      }
    }
    return SiteFile(path, text: "window.SEARCH=[\n" + entries.joined(separator: ",\n") + "]\n")
  }

  private static func entry(_ texts: String...) -> String {
    "[" + texts.map(ScriptLiteral.string).joined(separator: ",") + "]"
  }
}
