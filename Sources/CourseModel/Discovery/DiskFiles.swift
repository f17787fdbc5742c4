#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files under a folder of the disk; links are followed.
package struct DiskFiles: FileTree {
  /// The path of the folder.
  package let root: String

  /// The files under a folder.
  package init(root: String) { self.root = root }

  /// What a folder holds, in any order; names that aren't UTF-8 are left out.
  package func entries(of folder: String) throws(CourseError) -> [FileEntry] {
    let path = diskPath(folder)
    guard let status = Self.status(path) else { throw .missing(path: path) }
    guard Self.isFolder(status) else { throw .notAFolder(path: path) }
    guard let stream = opendir(path) else { throw .unreadable(path: path, reason: Self.lastReason) }
    defer { closedir(stream) }
    var entries: [FileEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name, name != ".", name != "..", let status = Self.status(path + "/" + name) else { continue }
      if Self.isFolder(status) {
        entries.append(FileEntry(name: name, folderIdentity: "\(status.st_dev):\(status.st_ino)"))
      } else if status.st_mode & S_IFMT == S_IFREG {
        entries.append(FileEntry(name: name))
      }
    }
    return entries
  }

  /// The bytes of a file.
  package func contents(of path: String) throws(CourseError) -> [UInt8] {
    try Self.contents(ofFileAt: diskPath(path))
  }

  /// The bytes of a file anywhere on the disk.
  package static func contents(ofFileAt path: String) throws(CourseError) -> [UInt8] {
    guard let status = status(path) else { throw .missingFile(path: path) }
    guard !isFolder(status) else { throw .notAFile(path: path) }
    // Reading a pipe that nobody writes to would never end.
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: lastReason) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw .unreadable(path: path, reason: lastReason) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private func diskPath(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  private static var lastReason: String { String(cString: strerror(errno)) }
}
