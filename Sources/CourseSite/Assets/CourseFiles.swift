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

  /// The folder whose files become files of the site as they are.
  static let staticFolder = "static"

  /// The paths of all files below a folder, in the order of the names; version control's own are left out.
  func paths(below folder: String, depth: Int = 0) -> [String] {
    let entries = ((try? files.entries(of: folder)) ?? []).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return entries.flatMap { entry -> [String] in
      guard entry.name != ".git", entry.name != ".DS_Store", depth < 32 else { return [] }
      let path = folder + "/" + entry.name
      return entry.folderIdentity == nil ? [path] : paths(below: path, depth: depth + 1)
    }
  }

  /// The path in the site of a file that is copied as it is; nil for one that isn't.
  static func copiedPath(_ path: String) -> String? {
    path.hasPrefix(staticFolder + "/") ? String(path.dropFirst(staticFolder.utf8.count + 1)) : nil
  }

  /// Whether there is such a file, spelled exactly so even where the disk does not mind.
  func contains(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let entries = (try? files.entries(of: CoursePath.folder(of: path))) ?? []
    return entries.contains { $0.name == name && $0.folderIdentity == nil }
  }
}
