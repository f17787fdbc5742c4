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
  /// - Complexity: O(*pages* × *entries of the sidebar*).
  package func render() -> RenderedSite {
    var collection = FileCollection()
    for file in SiteAssets.files { collection.add(file) }
    collection.add(SearchIndex.file(of: site))
    for page in site.index.pages.indices {
      let rendered = PageRenderer(page, of: site).render(results: results)
      collection.diagnostics += rendered.diagnostics
      for file in rendered.files { collection.add(file) }
    }
    return RenderedSite(files: collection.sorted, diagnostics: collection.diagnostics)
  }
}
