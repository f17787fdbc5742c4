import Glibc

/// Writes a file whole or not at all.
enum FileReplacement {
  /// Why a file could not be written.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "'\(path)' can't be written: \(reason)" }
  }

  /// Writes a new file beside the old one and lets it take its place, with the old one's permissions.
  static func write(_ text: String, to path: String) throws(Failure) {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    let temporary = path + ".coursebuild-new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path) }
    do throws(Failure) {
      try writeAll(Array(text.utf8), to: descriptor, path: path)
      guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporary, path) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure(path) }
      rest = rest.dropFirst(written)
    }
  }

  private static func failure(_ path: String) -> Failure { Failure(path: path, reason: String(cString: strerror(errno))) }
}
