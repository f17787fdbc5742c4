package import CourseModel
import SourceDiagnostics
import Threading

/// Makes a site of a course and of what came out of running its lessons.
///
/// Rendering is a function of its inputs alone: it reads no clock, no locale and no disk, and the same inputs give the same bytes.
package struct SiteRenderer: Sendable {
  /// What all pages share, for each language of the course.
  private let sites: [SiteContext]

  /// The results of each lesson, by the place of its file in the course.
  private let results: [String: LessonResults]

  /// A renderer for a course.
  ///
  /// - Parameters:
  ///   - results: what came out of running the lessons, by their locations; a lesson without results shows its code without outputs.
  ///   - files: the files beside the lessons.
  package init(_ course: Course, results: [String: LessonResults] = [:], files: any FileTree) {
    let courses = [course] + course.translations
    self.results = results
    guard courses.count > 1 else {
      sites = [SiteContext(course, files: files)]
      return
    }
    let editions = courses.map { Editions.Edition($0, SiteIndex($0, phrases: Phrases.phrases(for: $0.settings.locale))) }
    sites = courses.enumerated().map { index, course in
      let own: any FileTree = index == 0 ? files : TranslatedFiles(files, locale: course.settings.locale)
      return SiteContext(course, files: own, editions: Editions(all: editions, current: index))
    }
  }

  /// The whole site.
  ///
  /// Pages are rendered on all processors.
  ///
  /// - Complexity: O(*n*) in the size of the course; see `SidebarWindow` for what keeps the sidebars of a long course short.
  package func render() -> RenderedSite {
    var collection = FileCollection()
    for site in sites {
      collection.prefix = site.course.sitePrefix
      addSharedFiles(of: site, to: &collection)
      addPages(of: site, to: &collection)
    }
    collection.prefix = ""
    addFilesOfRoot(to: &collection)
    collection.checkFolders()
    return RenderedSite(files: collection.sorted, diagnostics: collection.diagnostics)
  }

  /// Adds what every page needs: style, scripts, search, and what programs read.
  private func addSharedFiles(of site: SiteContext, to collection: inout FileCollection) {
    for file in SiteAssets.files { collection.add(file) }
    if let own = site.stylesheet { collection.add(SiteFile(ThemeAdditions.stylesheetPath, own)) }
    for file in SearchIndex.files(of: site) + [LanguageModelIndex.file(of: site), NotFoundPage.file(of: site)] { collection.add(file) }
    for file in Sitemap.files(of: site) + AtomFeed.files(of: site) { collection.add(file) }
    if let whole = WholeCoursePage.file(of: site, results: results) { collection.add(whole) }
  }

  private func addPages(of site: SiteContext, to collection: inout FileCollection) {
    let pages = site.index.pages
    let allRendered = parallelMap(count: pages.count) { PageRenderer(pages[$0], at: $0, of: site).render(results: results) }
    // What is wrong with a lesson that a translation shares with the course is said once.
    var known = Set(collection.diagnostics.map(PlacedMessage.init))
    for (page, rendered) in zip(pages, allRendered) {
      collection.diagnostics += rendered.diagnostics.filter { known.insert(PlacedMessage($0)).inserted || site.course.sitePrefix.isEmpty }
      for file in rendered.pages { collection.addPage(file, of: place(of: page, in: site)) }
      for file in rendered.assets { collection.add(file) }
    }
    let redirects = Redirects(site)
    for redirect in redirects.files { collection.add(redirect.file, of: redirect.place) }
    collection.diagnostics += redirects.diagnostics
  }

  /// Adds what is there once, whatever the languages: the author's files in `static`, and `robots.txt`.
  private func addFilesOfRoot(to collection: inout FileCollection) {
    let site = sites[0]
    for path in site.files.paths(below: CourseFiles.staticFolder) {
      if let copied = CourseFiles.copiedPath(path), let bytes = site.files.read(path) { collection.add(SiteFile(copied, bytes)) }
    }
    for file in Sitemap.robots(of: sites) where !collection.contains(file.path) { collection.add(file) }
    collection.diagnostics += site.theme.diagnostics
  }

  /// Where the lesson of a page says how it is called: its front matter, or its first line.
  private func place(of page: SitePage, in site: SiteContext) -> SourceRange? {
    guard case .lesson(let index) = page.content else { return nil }
    let lesson = site.course.lessons[index]
    return lesson.frontMatter.range ?? SourceRange(lesson.file, lesson.file.lineContents(1))
  }
}

/// What a diagnostic says and where, to find one that is said again.
private struct PlacedMessage: Hashable {
  let file: String?
  let offsets: Range<Int>?
  let summary: String

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.range?.file.name
    offsets = diagnostic.range?.offsets
    summary = diagnostic.summary
  }
}
