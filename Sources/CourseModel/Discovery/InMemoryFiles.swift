/// Files that are nowhere but in memory, for tests and previews.
package struct InMemoryFiles: FileTree {
  /// The contents of the files by their paths.
  package var files: [String: [UInt8]]

  /// Files with the given texts.
  package init(_ texts: [String: String]) {
    self.files = texts.mapValues { Array($0.utf8) }
  }

  /// The files and folders of a folder, in the order of their names.
  package func entries(of folder: String) throws(CourseError) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var entries: [FileEntry] = []
    for path in files.keys.sorted() where path.hasPrefix(prefix) {
      let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
      guard let first = parts.first else { continue }
      let entry = FileEntry(name: String(first), folderIdentity: parts.count > 1 ? prefix + first : nil)
      if entries.last != entry { entries.append(entry) }
    }
    return entries
  }

  /// The bytes of a file.
  package func contents(of path: String) throws(CourseError) -> [UInt8] {
    guard let contents = files[path] else { throw .missing(path: path) }
    return contents
  }
}
