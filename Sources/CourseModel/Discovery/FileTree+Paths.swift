extension FileTree {
  /// The paths of all files, at any depth, sorted.
  ///
  /// A folder that several links lead to is read once, so that loops of links end.
  ///
  /// - Throws: `CourseError` if a folder can't be read.
  package func paths() throws(CourseError) -> [String] {
    var paths: [String] = []
    var folders = [""]
    var seen: Set<String> = []
    while let folder = folders.popLast() {
      for entry in try entries(of: folder) {
        let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if let identity = entry.folderIdentity {
          if seen.insert(identity).inserted { folders.append(path) }
        } else {
          paths.append(path)
        }
      }
    }
    return paths.sorted()
  }
}
