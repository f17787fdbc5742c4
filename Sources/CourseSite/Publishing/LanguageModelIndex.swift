import CourseModel

/// `llms.txt`: the course in one Markdown file of links, as llmstxt.org describes it, for programs that read.
enum LanguageModelIndex {
  /// The path of the file.
  static let path = "llms.txt"

  /// The file of a site.
  static func file(of site: SiteContext) -> SiteFile {
    var text = "# \(oneLine(site.index.courseTitle))\n\n"
    let summary = site.course.settings.description ?? site.index.pages[site.index.home].summary
    if !summary.isEmpty { text += "> \(oneLine(summary))\n\n" }
    text += "## \(site.phrases.lessons)\n\n"
    for page in site.index.pages where page.isListed {
      guard case .lesson = page.content else { continue }
      let address = (site.course.settings.baseURL ?? "") + RelativeURL.from("", to: MarkdownTwin.path(of: page.outputPath))
      text += "- [\(oneLine(page.title))](\(address))" + (page.summary.isEmpty ? "" : ": \(oneLine(page.summary))") + "\n"
    }
    return SiteFile(path, text: text)
  }

  private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
