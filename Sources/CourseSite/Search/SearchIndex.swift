import CourseModel
import Threading
import WebMarkup

/// The texts that search looks through: scripts that add them to one variable, so that they can be loaded from a folder on disk as well.
///
/// A course of ordinary size has one script. The texts of a longer one are divided, so that a browser shows the first results before it
/// has read all of them.
enum SearchIndex {
  /// The path of the index, or of its first part.
  static let path = "assets/search-index.js"

  /// How many bytes a script holds before another is begun.
  static let partSize = 2 << 20

  /// The index of all pages that lists show.
  ///
  /// An entry is `[address, page title, heading, text]`; the address is relative to the site's folder.
  static func files(of site: SiteContext, partSize: Int = partSize) -> [SiteFile] {
    var parts: [[String]] = [[]]
    var size = 0
    let pages = site.index.pages.filter(\.isListed)
    for entries in parallelMap(count: pages.count, { entries(of: pages[$0], site) }) {
      for entry in entries {
        if size > 0, size + entry.utf8.count > partSize {
          parts.append([])
          size = 0
        }
        parts[parts.count - 1].append(entry)
        size += entry.utf8.count
      }
    }
    return parts.enumerated().map { index, entries in
      // The first part says how many more there are.
      let opening = index == 0 ? "window.SEARCH_PARTS=\(parts.count);\n" : ""
      let text = opening + "window.SEARCH=(window.SEARCH||[]).concat([\n" + entries.joined(separator: ",\n") + "])\n"
      return SiteFile(index == 0 ? path : "assets/search-index-\(index + 1).js", text: text)
    }
  }

  private static func entries(of page: SitePage, _ site: SiteContext) -> [String] {
    switch page.content {
    case .lesson(let lesson):
      LessonSection.sections(of: site.course.lessons[lesson]).map { section in
        entry(RelativeURL.from("", to: page.outputPath, fragment: section.anchor), page.title, section.heading, section.text)
      }
    case .listing: [entry(RelativeURL.from("", to: page.outputPath), page.title, page.title, page.summary)]
    }
  }

  private static func entry(_ texts: String...) -> String {
    "[" + texts.map(ScriptLiteral.string).joined(separator: ",") + "]"
  }
}
