import Glibc

/// Tells that something below a folder changed: inotify, with a watch on every folder.
final class FolderWatch {
  private let root: String
  private let inotify: Socket

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_ATTRIB)
    | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  /// A watch over a folder and all folders in it.
  ///
  /// - Throws: `ServerError.system` if the system has no watches left.
  init(_ root: String) throws(ServerError) {
    self.root = root
    inotify = Socket(inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)))
    guard inotify.descriptor >= 0 else { throw .system("can't watch '\(root)'", errno) }
    guard Self.identity(of: root) != nil else { throw .system("can't watch '\(root)'", errno == 0 ? ENOTDIR : errno) }
    try rescan()
  }

  /// What `poll` should wait for.
  var descriptor: Int32 { inotify.descriptor }

  /// Takes the events that wait away.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(inotify.descriptor, &buffer, buffer.count) > 0 {}
  }

  /// Watches the folders that came since the last scan, too; a folder that is gone lost its watch with it.
  func rescan() throws(ServerError) {
    var pending = [root]
    var seen: Set<String> = []
    while let folder = pending.popLast() {
      guard let identity = Self.identity(of: folder), seen.insert(identity).inserted else { continue }
      // A watch that stands already is only renewed.
      if inotify_add_watch(inotify.descriptor, folder, Self.mask) < 0 {
        if errno == ENOENT || errno == ENOTDIR || errno == EACCES { continue }
        throw .system("can't watch '\(folder)'", errno)
      }
      pending += Self.folders(in: folder)
    }
  }

  private static func identity(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return "\(status.st_dev):\(status.st_ino)"
  }

  private static func folders(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let path = "\(folder)/\(name)"
      if !name.hasPrefix("."), identity(of: path) != nil { paths.append(path) }
    }
    return paths
  }
}
