import CourseModel
import SourceDiagnostics
import WebMarkup

/// Makes one page of a site.
struct PageRenderer {
  /// The site.
  let site: SiteContext

  /// The page, by its index.
  let index: Int

  /// The page.
  let page: SitePage

  /// The file of a page, with the files that it shows.
  struct Rendered {
    /// The page first, then the files that it shows.
    var files: [SiteFile]
    /// The mistakes that rendering showed.
    var diagnostics: [Diagnostic] = []
  }

  /// A renderer for a page.
  init(_ index: Int, of site: SiteContext) {
    self.site = site
    self.index = index
    page = site.index.pages[index]
  }

  /// The page with the files that it shows.
  func render(results: [String: LessonResults]) -> Rendered {
    switch page.content {
    case .lesson(let lesson):
      let source = site.course.lessons[lesson]
      var renderer = ArticleRenderer(lesson, of: site, results: results[source.path] ?? LessonResults())
      let article = renderer.render()
      let contents = source.frontMatter.hidesTableOfContents ? nil : contents(article.contents, of: source)
      return Rendered(
        files: [SiteFile(page.outputPath, text: document(article.markup, contents: contents))] + article.assets,
        diagnostics: article.diagnostics)
    case .listing(let items):
      return Rendered(files: [SiteFile(page.outputPath, text: document(listing(items), contents: nil))])
    }
  }

  // MARK: - Ways between pages

  /// The address of another page.
  func address(of other: Int) -> String {
    other == index
      ? RelativeURL.from("", to: lastStep(page.outputPath)) : RelativeURL.from(page.outputPath, to: site.index.pages[other].outputPath)
  }

  /// The address of a file of the site.
  func address(of path: String) -> String { RelativeURL.from(page.outputPath, to: path) }

  private func lastStep(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
