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
  package init(_ course: Course, results: [String: LessonResults] = [:], files: CourseFiles = .none) {
    site = SiteContext(course, files: files)
    self.results = results
  }

  /// The whole site.
  ///
  /// - Complexity: O(*pages* × *entries of the sidebar*).
  package func render() -> RenderedSite {
    var files = SiteAssets.files + [SearchIndex.file(of: site)]
    var diagnostics: [Diagnostic] = []
    for page in site.index.pages.indices {
      let rendered = PageRenderer(page, of: site).render(results: results)
      files += rendered.files
      diagnostics += rendered.diagnostics
    }
    return RenderedSite(files: Self.sorted(files, &diagnostics), diagnostics: diagnostics)
  }

  /// The files in the order of their paths, one for each path.
  private static func sorted(_ files: [SiteFile], _ diagnostics: inout [Diagnostic]) -> [SiteFile] {
    var seen: Set<String> = []
    var kept: [SiteFile] = []
    for file in files {
      if seen.insert(file.path).inserted {
        kept.append(file)
      } else if let first = kept.first(where: { $0.path == file.path }), first != file {
        diagnostics.append(.duplicateRoute(file.path))
      }
    }
    return kept.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension Diagnostic {
  /// Two different files of the course want to be the same file of the site.
  fileprivate static func duplicateRoute(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateRoute", at: nil, "Two different files want to become '\(path)' in the site",
      explanation: "Every page and every file of a site has a path of its own. Rename one of the files, or give one lesson another 'slug'.")
  }
}
