import SourceDiagnostics

/// The files of a site as they come, one for each path.
struct FileCollection {
  /// The mistakes that rendering showed.
  var diagnostics: [Diagnostic] = []

  /// What stands before the paths of the files that are added: the folder of a language, or nothing.
  var prefix = ""

  private var files: [String: SiteFile] = [:]

  /// The lessons that files are made from.
  private var lessons: [String: SourceRange] = [:]

  private var pagesOfLessons: Set<String> = []

  /// No files.
  init() {}

  /// Adds a file.
  ///
  /// The first one keeps its path; another one that differs is reported, at the lesson that it is made from.
  mutating func add(_ file: SiteFile, of lesson: SourceRange? = nil) {
    let file = prefix.isEmpty ? file : SiteFile(prefix + file.path, file.contents)
    guard let first = files[file.path] else {
      files[file.path] = file
      lessons[file.path] = lesson
      return
    }
    if first != file { diagnostics.append(.duplicateRoute(file.path, at: lesson ?? lessons[file.path])) }
  }

  /// Adds the page of a lesson or its twin; that two lessons want one path is reported where the course is read.
  mutating func addPage(_ file: SiteFile, of lesson: SourceRange?) {
    if pagesOfLessons.insert(prefix + file.path).inserted { add(file, of: lesson) }
  }

  /// Whether there is a file at a path.
  func contains(_ path: String) -> Bool { files[path] != nil }

  /// Reports files whose path is a folder of other files.
  mutating func checkFolders() {
    var folders: [String: String] = [:]
    for path in files.keys.sorted() {
      var folder = CoursePath.folder(of: path)
      while !folder.isEmpty, folders[folder] == nil {
        folders[folder] = path
        folder = CoursePath.folder(of: folder)
      }
    }
    for path in files.keys.sorted() {
      guard let inside = folders[path] else { continue }
      diagnostics.append(.fileAndFolder(path, holding: inside, at: lessons[path] ?? lessons[inside]))
    }
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

  /// A file whose path other files need as their folder.
  fileprivate static func fileAndFolder(_ path: String, holding inside: String, at lesson: SourceRange?) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateRoute", at: lesson, "'\(path)' can't be a page and the folder of '\(inside)' at once",
      fixIts: [.init("Rename the file or the folder, or give the lesson another 'slug'")])
  }
}
