package import CourseModel
import SourceDiagnostics

/// Makes a site of a course and of what came out of running its lessons.
///
/// Rendering is a function of its inputs alone: it reads no clock, no locale and no disk, and the same inputs give the same bytes.
package struct SiteRenderer: Sendable {
  /// What all pages share.
  private let site: SiteContext

  /// The results of each lesson, by the lesson's path in the course.
  private let results: [String: LessonResults]

  /// A renderer for a course.
  ///
  /// - Parameters:
  ///   - results: what came out of running the lessons, by their paths; a lesson without results shows its code without outputs.
  ///   - files: the files beside the lessons.
  package init(_ course: Course, results: [String: LessonResults] = [:], files: any FileTree) {
    site = SiteContext(course, files: files)
    self.results = results
  }

  /// The whole site.
  ///
  /// Pages are rendered on all processors.
  ///
  /// - Complexity: O(*n*) in the size of the course; see `SidebarWindow` for what keeps the sidebars of a long course short.
  package func render() -> RenderedSite {
    var collection = FileCollection()
    for file in SiteAssets.files { collection.add(file) }
    if let own = site.additions.stylesheet { collection.add(SiteFile(ThemeAdditions.stylesheetPath, own)) }
    for file in [SearchIndex.file(of: site), LanguageModelIndex.file(of: site), NotFoundPage.file(of: site)] { collection.add(file) }
    for file in Sitemap.files(of: site) + AtomFeed.files(of: site) { collection.add(file) }
    if let whole = WholeCoursePage.file(of: site, results: results) { collection.add(whole) }
    let pages = site.index.pages
    let allRendered = concurrentMap(pages.count) { PageRenderer(pages[$0], at: $0, of: site).render(results: results) }
    for (page, rendered) in zip(pages, allRendered) {
      collection.diagnostics += rendered.diagnostics
      for file in rendered.pages { collection.addPage(file, of: place(of: page)) }
      for file in rendered.assets { collection.add(file) }
    }
    return RenderedSite(files: collection.sorted, diagnostics: collection.diagnostics)
  }

  /// Where the lesson of a page says how it is called: its front matter, or its first line.
  private func place(of page: SitePage) -> SourceRange? {
    guard case .lesson(let index) = page.content else { return nil }
    let lesson = site.course.lessons[index]
    return lesson.frontMatter.range ?? SourceRange(lesson.file, lesson.file.lineContents(1))
  }
}
