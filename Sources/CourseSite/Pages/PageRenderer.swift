import CourseModel
import SourceDiagnostics
import WebMarkup

/// Makes one page of a site.
struct PageRenderer {
  /// The site.
  let site: SiteContext

  /// The page, by its index; nil for one that no other page links to.
  let index: Int?

  /// What addresses begin with, where they can't be relative to the page.
  let root: String?

  /// The page.
  let page: SitePage

  /// The file of a page, with the files that it shows.
  struct Rendered {
    /// The page; beside a lesson's page its twin, its notebook and its Swift file.
    var pages: [SiteFile]
    /// The files that the page shows.
    var assets: [SiteFile] = []
    /// The mistakes that rendering showed.
    var diagnostics: [Diagnostic] = []
  }

  /// A renderer for a page.
  init(_ page: SitePage, at index: Int?, of site: SiteContext, root: String? = nil) {
    self.site = site
    self.index = index
    self.page = page
    self.root = root
  }

  /// The page with the files that it shows.
  func render(results: [String: LessonResults]) -> Rendered {
    switch page.content {
    case .lesson(let lesson):
      let source = site.course.lessons[lesson]
      let outcome = results[source.location] ?? LessonResults()
      var renderer = ArticleRenderer(lesson, of: site, results: outcome)
      let article = renderer.render()
      let contents = source.frontMatter.hidesTableOfContents ? nil : contents(article.contents, levels: source.frontMatter.contentsLevels)
      let twin = SiteFile(
        MarkdownTwin.path(of: page.outputPath), text: MarkdownTwin.text(of: source, results: outcome, edits: article.edits))
      let notebooks =
        source.hasNotebook
        ? [SiteFile(Notebook.path(of: page.outputPath), text: Notebook(source, results: outcome, edits: article.edits).json)] : []
      let swift =
        SwiftSource.cells(of: source).isEmpty
        ? [] : [SiteFile(SwiftSource.path(of: page.outputPath), text: SwiftSource.text(of: source, edits: article.edits))]
      let own = SiteFile(page.outputPath, text: document(article.markup, contents: contents, image: article.image))
      return Rendered(pages: [own, twin] + notebooks + swift, assets: article.assets, diagnostics: article.diagnostics)
    case .listing(let items):
      return Rendered(pages: [SiteFile(page.outputPath, text: document(listing(items), contents: nil))])
    }
  }

  // MARK: - Ways between pages

  /// The address of another page.
  func address(of other: Int) -> String { address(of: site.index.pages[other].outputPath) }

  /// The address of a file of the site.
  func address(of path: String) -> String {
    root.map { $0 + RelativeURL.from("", to: path) } ?? RelativeURL.from(page.outputPath, to: path)
  }
}

extension FrontMatter {
  /// The levels of the headings that the contents list.
  var contentsLevels: ClosedRange<Int> { minimumHeadingLevel...max(minimumHeadingLevel, maximumHeadingLevel) }
}

extension Lesson {
  /// Whether the lesson has code to run in a notebook.
  var hasNotebook: Bool {
    !SwiftSource.cells(of: self).isEmpty || blocks.contains { if case .codeCell = $0.content { true } else { false } }
  }
}
