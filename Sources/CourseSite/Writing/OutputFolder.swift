/// The folder that a site is written to, once it is certain that replacing it harms nothing.
struct OutputFolder {
  /// The name of the file that tells a site of ours from a folder that holds something else.
  static let markerName = ".coursebuild"

  /// What the marker says to someone who finds it.
  static let markerText = "This folder was written by coursebuild. Every build replaces all of it.\n"

  /// The absolute path, free of links and `..`.
  let path: String

  /// The folder it lies in.
  let parent: String

  /// The last part of its path.
  let name: String

  /// Whether there is a folder at the path now.
  let exists: Bool

  /// Looks at a path and refuses it if a build would destroy something there.
  ///
  /// - Parameter courseFolder: the folder of the course, if it is one on disk.
  init(_ output: String, courseFolder: String?) throws(SiteWritingError) {
    guard !output.isEmpty else { throw .outputIsUnnamed }
    let trimmed = Self.withoutTrailingSlashes(output)
    path = try Self.resolved(trimmed)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    parent = slash == path.startIndex ? "" : String(path[..<slash])
    name = String(path[path.utf8.index(after: slash)...])
    exists = Folder.kind(of: path) == .folder
    guard !name.isEmpty else { throw .outputIsNotASite(output, found: "bin") }
    if let course = courseFolder.flatMap(Folder.realPath) { try Self.checkApart(path, course: course, shown: output) }
    try checkContents(shown: output)
  }

  /// The absolute path; the last part need not exist.
  private static func resolved(_ path: String) throws(SiteWritingError) -> String {
    if let whole = Folder.realPath(path) { return whole }
    guard Folder.kind(of: path) != .link else { throw .outputIsNotAFolder(path) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    guard let folder = Folder.realPath(parent), Folder.kind(of: folder) == .folder else {
      throw .missingParent(output: path, parent: parent)
    }
    guard !name.isEmpty, name != ".", name != ".." else { throw .missingParent(output: path, parent: parent) }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func checkApart(_ path: String, course: String, shown: String) throws(SiteWritingError) {
    if path == course { throw .outputIsTheCourse(shown) }
    if path.hasPrefix(course + "/") { throw .outputIsInsideTheCourse(output: shown, course: course) }
    if course.hasPrefix(path + "/") { throw .outputHoldsTheCourse(output: shown, course: course) }
  }

  private func checkContents(shown: String) throws(SiteWritingError) {
    switch Folder.kind(of: path) {
    case .nothing: return
    case .link, .other: throw .outputIsNotAFolder(shown)
    case .folder:
      let names = try Folder.names(in: path)
      if names.contains(".git") { throw .outputIsARepository(shown) }
      if let first = names.first, !names.contains(Self.markerName) { throw .outputIsNotASite(shown, found: first) }
    }
  }
}
