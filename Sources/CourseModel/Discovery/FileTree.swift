/// The files of a course, wherever they are; paths are relative to the course, with `/` between their parts, "" for the course itself.
package protocol FileTree: Sendable {
  /// What a folder holds, in any order.
  func entries(of folder: String) throws(CourseError) -> [FileEntry]

  /// The bytes of a file.
  func contents(of path: String) throws(CourseError) -> [UInt8]

  /// The path at which the course really keeps a file.
  func location(of path: String) -> String
}

extension FileTree {
  /// Files lie where they are unless someone says otherwise.
  package func location(of path: String) -> String { path }
}

/// Something in a folder.
package struct FileEntry: Sendable, Equatable {
  /// The name.
  package var name: String

  /// For a folder, a name that is the same however it is reached, so that loops of links are seen; nil for a file.
  package var folderIdentity: String?

  /// Something in a folder.
  package init(name: String, folderIdentity: String? = nil) {
    self.name = name
    self.folderIdentity = folderIdentity
  }
}
