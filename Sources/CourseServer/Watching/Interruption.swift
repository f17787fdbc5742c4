import Glibc
import Synchronization

/// Ctrl-C, and the polite request to end, as a descriptor that can be waited for.
enum Interruption {
  private static let trigger = Atomic<Int32>(-1)

  /// Turns the signals into readability of a descriptor for the rest of the process.
  static func start() throws(ServerError) -> Signal {
    let raised = try Signal()
    trigger.store(raised.trigger, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = write(Interruption.trigger.load(ordering: .relaxed), &byte, 1)
      }
    }
    signal(SIGPIPE, SIG_IGN)
    // Whoever started the program may have held these signals back, and that is inherited.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&wanted, number) }
    sigprocmask(SIG_UNBLOCK, &wanted, nil)
    return raised
  }
}
