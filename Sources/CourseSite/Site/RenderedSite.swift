package import SourceDiagnostics

/// A site in memory: its files in the order of their paths, and what rendering found wrong with the lessons.
package struct RenderedSite: Sendable {
  /// The files, sorted by the bytes of their paths.
  package var files: [SiteFile]

  /// The mistakes that rendering showed, lesson by lesson in reading order.
  package var diagnostics: [Diagnostic]

  /// The file at a path of the site.
  package func file(at path: String) -> SiteFile? { files.first { $0.path == path } }
}
