import Glibc

/// Keeps other processes of this program from writing below a folder at the same time.
///
/// The lock is one of the open folder itself (`flock`), so that it leaves nothing behind, and ends with the process however that ends.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until no other process holds the lock; a file system without locks gives none.
  init(_ path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  /// Lets the next process in.
  func release() {
    if descriptor >= 0 { close(descriptor) }
  }
}
