import CourseModel

/// The files beside the lessons of a course, such as images; what can't be read counts as missing.
struct CourseFiles: Sendable {
  private let files: any FileTree

  /// The files of a course.
  init(_ files: any FileTree) { self.files = files }

  /// The bytes of a file by its path in the course, or nil if there is no such file.
  func read(_ path: String) -> [UInt8]? { try? files.contents(of: path) }

  /// The names in a folder by its path in the course (empty for the course itself), sorted; empty if there is no such folder.
  func names(_ folder: String) -> [String] { ((try? files.entries(of: folder)) ?? []).map(\.name).sorted() }

  /// Whether there is such a file, spelled exactly so even where the disk does not mind.
  func contains(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let entries = (try? files.entries(of: CoursePath.folder(of: path))) ?? []
    return entries.contains { $0.name == name && $0.folderIdentity == nil }
  }
}
