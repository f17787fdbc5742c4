import Glibc

/// What the writer needs of the file system, with errors that say which operation failed on which path.
enum Folder {
  /// What stands at a path.
  enum Kind {
    case nothing
    case folder
    case link
    case other
  }

  /// What stands at a path; a symbolic link is not followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The absolute path without symbolic links and `..`, or nil where nothing exists.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  static func names(in path: String) throws(SiteWritingError) -> [String] {
    guard let stream = opendir(path) else { throw failure("read the folder", path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, which must not exist.
  static func make(_ path: String) throws(SiteWritingError) {
    guard mkdir(path, 0o777) == 0 else { throw failure("make the folder", path) }
  }

  /// Writes a file, which must not exist.
  ///
  /// - Parameter isDurable: whether the contents must have reached the disk, so that not even a power cut loses them.
  static func write(_ contents: [UInt8], to path: String, isDurable: Bool = false) throws(SiteWritingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("write the file", path) }
    var written = 0
    while written < contents.count {
      let count = contents.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw closing(descriptor, after: failure("write the file", path)) }
      written += count
    }
    if isDurable, fsync(descriptor) != 0 { throw closing(descriptor, after: failure("write the file", path)) }
    guard close(descriptor) == 0 else { throw failure("write the file", path) }
  }

  private static func closing(_ descriptor: Int32, after failure: SiteWritingError) -> SiteWritingError {
    close(descriptor)
    return failure
  }

  /// Gives a file the permissions of another one; where that one does not exist, nothing happens.
  static func copyPermissions(of path: String, to other: String) throws(SiteWritingError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard chmod(other, status.st_mode & 0o7777) == 0 else { throw failure("set the permissions of", other) }
  }

  /// Removes a folder with all it holds; links in it are removed, not followed.
  static func remove(_ path: String) throws(SiteWritingError) {
    var pending = [(path: path, isEmptied: false)]
    while let (path, isEmptied) = pending.popLast() {
      if isEmptied {
        guard rmdir(path) == 0 else { throw failure("remove the folder", path) }
      } else if kind(of: path) == .folder {
        pending.append((path, true))
        for name in try names(in: path) { pending.append(("\(path)/\(name)", false)) }
      } else {
        guard unlink(path) == 0 else { throw failure("remove the file", path) }
      }
    }
  }

  /// Moves a file or folder to a path in the same parent, where no folder with contents may stand.
  static func move(_ path: String, to target: String) throws(SiteWritingError) {
    guard rename(path, target) == 0 else { throw failure("rename", path) }
  }

  /// Lets two folders change places in one step.
  ///
  /// - Returns: false where the system or the file system can't do that.
  static func exchange(_ path: String, with other: String) -> Bool {
    // Linux's renameat2 stands in glibc since 2.28, but not in the headers that Swift imports.
    typealias RenameAt2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    let exchangeFlag: UInt32 = 2
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    return unsafeBitCast(symbol, to: RenameAt2.self)(AT_FDCWD, path, AT_FDCWD, other, exchangeFlag) == 0
  }

  static func failure(_ operation: String, _ path: String) -> SiteWritingError {
    .systemError(operation: operation, path: path, reason: String(cString: strerror(errno)))
  }
}
