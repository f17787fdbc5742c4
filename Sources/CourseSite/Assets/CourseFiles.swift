/// The files beside the lessons of a course, such as images: read through functions, so that rendering itself touches no disk.
package struct CourseFiles: Sendable {
  /// The bytes of a file by its path in the course, or nil if there is no such file.
  package var read: @Sendable (String) -> [UInt8]?

  /// The names in a folder by its path in the course (empty for the course itself), sorted; empty if there is no such folder.
  package var names: @Sendable (String) -> [String]

  /// Files that two functions give.
  package init(read: @escaping @Sendable (String) -> [UInt8]?, names: @escaping @Sendable (String) -> [String]) {
    self.read = read
    self.names = names
  }

  /// No files at all.
  package static let none = CourseFiles(read: { _ in nil }, names: { _ in [] })

  /// Files held in memory, by their paths in the course.
  package static func inMemory(_ files: [String: [UInt8]]) -> CourseFiles {
    CourseFiles(
      read: { files[$0] },
      names: { folder in
        let prefix = folder.isEmpty ? "" : folder + "/"
        return Set(files.keys.filter { $0.hasPrefix(prefix) }.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) })
          .sorted()
      })
  }

  /// The files of a course on disk.
  package static func onDisk(_ folder: String) -> CourseFiles {
    CourseFiles(
      read: { Folder.contents(of: "\(folder)/\($0)") },
      names: { ((try? Folder.names(in: "\(folder)/\($0)")) ?? []) })
  }

  /// Whether there is such a file.
  func contains(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return names(CoursePath.folder(of: path)).contains(name) && read(path) != nil
  }
}
