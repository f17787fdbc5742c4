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
  /// The first one keeps its path; another one that differs is reported, at the lesson that it is made from.
  mutating func add(_ file: SiteFile, of lesson: SourceRange? = nil) {
    guard let first = files[file.path] else {
      files[file.path] = file
      return
    }
    if first != file { diagnostics.append(.duplicateRoute(file.path, at: lesson)) }
  }

  /// Adds the page of a lesson or its twin; that two lessons want one path is reported where the course is read.
  mutating func addPage(_ file: SiteFile, of lesson: SourceRange?) {
    if pagesOfLessons.insert(file.path).inserted { add(file, of: lesson) }
  }

  /// The files in the order of their paths.
  var sorted: [SiteFile] { files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
}

extension Diagnostic {
  /// Two different files of the course want to be the same file of the site.
  fileprivate static func duplicateRoute(_ path: String, at lesson: SourceRange?) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateRoute", at: lesson, "Two different files want to become '\(path)' in the site",
      explanation: "Every page has a path of its own, those that every site has included, such as '404.html' and 'print.html'.",
      fixIts: [.init("Rename the file, or give the lesson another 'slug'")])
  }
}
