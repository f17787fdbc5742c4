import Glibc

/// Writes a file of the author whole or not at all.
package enum FileReplacement {
  /// Writes new contents beside the old ones and lets them take their place, with the old file's permissions.
  ///
  /// A symbolic link stays one: the file that it leads to is replaced.
  package static func write(_ contents: [UInt8], to path: String) throws(SiteWritingError) {
    let target = Folder.realPath(path) ?? path
    let next = target + ".coursebuild-new"
    unlink(next)
    do throws(SiteWritingError) {
      try Folder.write(contents, to: next, isDurable: true)
      try Folder.copyPermissions(of: target, to: next)
      try Folder.move(next, to: target)
    } catch {
      unlink(next)
      throw error
    }
  }

  /// Writes a file whose folders may have to be made first.
  package static func write(_ contents: [UInt8], to path: String, makingFoldersBelow root: String) throws(SiteWritingError) {
    var folder = root
    for name in path.dropFirst(root.count).split(separator: "/").dropLast() {
      folder += "/\(name)"
      if Folder.kind(of: folder) == .nothing { try Folder.make(folder) }
    }
    try write(contents, to: path)
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(SiteWritingError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw Folder.failure("remove the file", path) }
  }
}
