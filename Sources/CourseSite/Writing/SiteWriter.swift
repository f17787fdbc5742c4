import Glibc
import Threading

/// Puts the files of a site in place of the old site, all of them or none.
///
/// The new site is written to a temporary folder beside the old one; then the two change places in one step of the file system.
/// Whatever goes wrong before that step, a full disk or the end of the process, leaves the old site as it was.
package struct SiteWriter: Sendable {
  /// The steps of a writing, told to an observer before each begins.
  package enum Step: Sendable, Hashable {
    /// The temporary folder is made.
    case prepare
    /// A file is written.
    case write(String)
    /// The new site takes the old one's place.
    case replace
    /// The old site is removed.
    case clean
  }

  /// The path of the file that marks a folder as a site of ours; it is no page.
  package static let markerPath = OutputFolder.markerName

  /// Is told each step before it begins; a test stops a writing here.
  var observer: @Sendable (Step) throws(SiteWritingError) -> Void

  /// A writer.
  package init() { observer = { _ in } }

  /// Checks that a path can be written to, without writing; call it before the work of a build.
  package static func check(_ output: String, courseFolder: String?) throws(SiteWritingError) {
    _ = try OutputFolder(output, courseFolder: courseFolder)
  }

  /// Writes a site.
  ///
  /// - Parameters:
  ///   - files: the files; the order does not matter.
  ///   - output: the site's folder, which is made if it does not exist; its parent must exist.
  ///   - courseFolder: the course's folder, which must not be touched.
  /// - Throws: `SiteWritingError`; the old site is then whole.
  package func write(_ files: [SiteFile], to output: String, courseFolder: String? = nil) throws(SiteWritingError) {
    let paths = try SitePaths(files.map(\.path))
    var folder = try OutputFolder(output, courseFolder: courseFolder)
    // A second build into the folder waits here until the first is done.
    let lock = FolderLock(folder.parent.isEmpty ? "/" : folder.parent)
    defer { lock.release() }
    folder = try OutputFolder(output, courseFolder: courseFolder)
    if try StaleFolders.clear(beside: folder) { folder = try OutputFolder(output, courseFolder: courseFolder) }
    let next = StaleFolders.path(of: folder, role: .next)
    do throws(SiteWritingError) {
      try observer(.prepare)
      try Folder.make(next)
      for name in paths.folders { try Folder.make("\(next)/\(name)") }
      try write(files, below: next)
      try Folder.write(Array(OutputFolder.markerText.utf8), to: "\(next)/\(OutputFolder.markerName)")
      try observer(.replace)
      try replace(folder, by: next)
    } catch {
      try? Folder.remove(next)
      throw error
    }
  }

  /// Writes files on all processors; of several that fail, the first is told.
  private func write(_ files: [SiteFile], below folder: String) throws(SiteWritingError) {
    let failures = parallelMap(count: files.count) { index -> SiteWritingError? in
      do throws(SiteWritingError) {
        try observer(.write(files[index].path))
        try Folder.write(files[index].contents, to: "\(folder)/\(files[index].path)")
        return nil
      } catch {
        return error
      }
    }
    if let first = failures.lazy.compactMap({ $0 }).first { throw first }
  }

  /// Lets the new site take the old one's place, and removes the old one.
  private func replace(_ folder: OutputFolder, by next: String) throws(SiteWritingError) {
    guard folder.exists else { return try Folder.move(next, to: folder.path) }
    if Folder.exchange(next, with: folder.path) {
      // The new site stands; an old one that can't be removed is cleared by the next build.
      try? observer(.clean)
      try? Folder.remove(next)
      return
    }
    let previous = StaleFolders.path(of: folder, role: .previous)
    try Folder.move(folder.path, to: previous)
    do throws(SiteWritingError) {
      try Folder.move(next, to: folder.path)
    } catch {
      try? Folder.move(previous, to: folder.path)
      throw error
    }
    try? Folder.remove(previous)
  }
}
