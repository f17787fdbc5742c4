import Glibc

/// A thread with a stack of a known size, so that the depth at which deep input is refused depends on no setting of the machine.
package struct LargeStackThread {
  private let thread: pthread_t

  /// The bytes of stack that every such thread has.
  package static let stackSize = 64 << 20

  /// Starts a thread; nil if the system gives none.
  package init?(_ run: @escaping @Sendable () -> Void) {
    // No value of the C type is made here: which module its initializer belongs to depends on what else a build imports.
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(attributes) }
    guard pthread_attr_setstacksize(attributes, Self.stackSize) == 0 else { return nil }
    let body = Unmanaged.passRetained(ThreadBody(run))
    var thread: pthread_t = 0
    let status = pthread_create(
      &thread, attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    guard status == 0 else {
      body.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the thread has ended.
  package func join() { pthread_join(thread, nil) }

  /// Lets the thread end by itself; nobody waits for it.
  package func detach() { pthread_detach(thread) }
}

/// What a new thread runs, carried through the C call.
private final class ThreadBody {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
