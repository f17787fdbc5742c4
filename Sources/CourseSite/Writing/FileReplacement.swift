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
}
