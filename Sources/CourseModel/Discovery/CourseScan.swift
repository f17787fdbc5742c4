import SourceDiagnostics

/// What is in the folders of a course: lessons, folder settings and other files.
struct CourseScan {
  /// The lessons' paths, sorted.
  var lessons: [String] = []

  /// The paths of `_category_` files by their folder's path.
  var categories: [String: String] = [:]

  /// The paths of all other files, sorted.
  var files: [String] = []

  /// Folders that can't be read.
  var diagnostics: [Diagnostic] = []

  /// How deep folders may be nested.
  private static let depthLimit = 32

  /// Looks through all folders; hidden names and names that begin with `_` are skipped, loops of links are cut.
  ///
  /// - Throws: if the course's own folder can't be read.
  init(_ files: some FileTree) throws(CourseError) {
    var waiting: [(path: String, entries: [FileEntry], above: [String])] = [("", try files.entries(of: ""), [])]
    while let folder = waiting.popLast() {
      for entry in folder.entries where !entry.name.hasPrefix(".") {
        let path = folder.path.isEmpty ? entry.name : folder.path + "/" + entry.name
        guard let identity = entry.folderIdentity else {
          add(path, named: entry.name, in: folder.path)
          continue
        }
        let isReserved = folder.path.isEmpty && (entry.name == "static" || entry.name == "i18n")
        guard !entry.name.hasPrefix("_"), !isReserved, !folder.above.contains(identity) else { continue }
        guard folder.above.count < Self.depthLimit else { continue }
        do {
          waiting.append((path, try files.entries(of: path), folder.above + [identity]))
        } catch {
          diagnostics.append(.unreadable(error))
        }
      }
    }
    lessons.sort()
    self.files.sort()
    diagnostics.sort { $0.summary < $1.summary }
  }

  private mutating func add(_ path: String, named name: String, in folder: String) {
    switch name {
    case "_category_.yml", "_category_.yaml", "_category_.json": categories[folder] = path
    case _ where name.hasPrefix("_"): break
    case _ where name.hasSuffix(".md") || name.hasSuffix(".mdx"): lessons.append(path)
    default: files.append(path)
    }
  }
}
