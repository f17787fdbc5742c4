import Glibc

/// A descriptor that another thread, or a handler of signals, makes readable: a pipe to oneself.
final class Signal: Sendable {
  /// Can be waited for.
  let descriptor: Int32

  /// Makes `descriptor` readable when a byte is written to it.
  let trigger: Int32

  /// - Throws: `ServerError.system` if the system has no descriptors left.
  init() throws(ServerError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system("can't open a pipe", errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, trigger) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(trigger)
  }

  /// Makes the descriptor readable.
  func raise() {
    var byte: UInt8 = 1
    _ = write(trigger, &byte, 1)
  }

  /// Takes the signal away.
  func clear() {
    var bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
