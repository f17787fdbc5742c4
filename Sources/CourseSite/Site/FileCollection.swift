import SourceDiagnostics

/// The files of a site as they come, one for each path.
struct FileCollection {
  /// The mistakes that rendering showed.
  var diagnostics: [Diagnostic] = []

  private var files: [String: SiteFile] = [:]

  private var pagesOfLessons: Set<String> = []

  /// No files.
  init() {}

  /// Adds a file.
  ///
  /// The first one keeps its path; another one that differs is reported.
  mutating func add(_ file: SiteFile) {
    guard let first = files[file.path] else {
      files[file.path] = file
      return
    }
    if first != file { diagnostics.append(.duplicateRoute(file.path)) }
  }

  /// Adds the page of a lesson or its twin; that two lessons want one path is reported where the course is read.
  mutating func addPage(_ file: SiteFile) {
    if pagesOfLessons.insert(file.path).inserted { add(file) }
  }

  /// The files in the order of their paths.
  var sorted: [SiteFile] { files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
}

extension Diagnostic {
  /// Two different files of the course want to be the same file of the site.
  fileprivate static func duplicateRoute(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateRoute", at: nil, "Two different files want to become '\(path)' in the site",
      explanation: "Every page and every file of a site has a path of its own. Rename one of the files, or give one lesson another 'slug'.")
  }
}
