import Glibc
import Synchronization
import Threading

/// A live preview of a course: serves its site, and builds anew when a file of the course changes.
///
/// One thread serves; another builds, one build at a time. A client always sees a whole site, the last that could be built.
package final class PreviewServer {
  private let server: Server
  private let watch: FolderWatch
  private let build: @Sendable () -> PreviewContent
  private let outcome: BuildOutcome
  private var site = PreviewSite()
  private var isBuilding = false

  /// When the changes that were seen last are old enough to be built; nil if nothing changed.
  private var due: ContinuousClock.Instant?

  /// How long a folder must be quiet before it is built: editors write a file in several steps.
  private static let quiet = Duration.milliseconds(10)

  /// A server that is not serving yet.
  ///
  /// - Parameters:
  ///   - folder: the folder of the course.
  ///   - port: the port on the loopback address; nil for a free one.
  ///   - build: makes the site; runs on a thread of its own with a large stack.
  /// - Throws: `ServerError` if the port is taken or the folder can't be watched.
  package init(watching folder: String, port: Int?, build: @escaping @Sendable () -> PreviewContent) throws(ServerError) {
    server = try Server(port: port)
    watch = try FolderWatch(folder)
    outcome = BuildOutcome(isReady: try Signal())
    self.build = build
  }

  /// The address of the site.
  package var address: String { "http://localhost:\(server.port)/" }

  /// Builds and serves until the process is asked to end.
  ///
  /// - Throws: `ServerError` if no thread can be had, or the folder can't be watched any more.
  package func run() throws(ServerError) {
    let interruption = try Interruption.start()
    try startBuild()
    while true {
      let ready = server.serve(
        waitingFor: [interruption.descriptor, watch.descriptor, outcome.isReady.descriptor], timeout: timeout,
        answer: { [site, port = server.port] in site.answer($0, port: port) })
      if ready.contains(interruption.descriptor) { return }
      if ready.contains(watch.descriptor) {
        watch.drain()
        due = .now + Self.quiet
      }
      if ready.contains(outcome.isReady.descriptor) { finishBuild() }
      if let due, !isBuilding, due <= .now {
        // Folders that came must be watched before they are read, or a change between the two is lost.
        try watch.rescan()
        try startBuild()
      }
    }
  }

  /// The longest wait in milliseconds.
  private var timeout: Int {
    guard let due, !isBuilding else { return 1_000 }
    let rest = due - .now
    return max(0, Int(rest.components.attoseconds / 1_000_000_000_000_000) + 1)
  }

  private func startBuild() throws(ServerError) {
    due = nil
    isBuilding = true
    let (build, outcome) = (build, outcome)
    guard let thread = LargeStackThread({ outcome.put(build()) }) else { throw .system("can't start a thread", errno) }
    thread.detach()
  }

  private func finishBuild() {
    isBuilding = false
    guard let content = outcome.take() else { return }
    server.broadcast(site.update(to: content))
  }
}

/// What a build hands to the thread that serves.
private final class BuildOutcome: Sendable {
  let isReady: Signal
  private let content = Mutex<PreviewContent?>(nil)

  init(isReady: Signal) { self.isReady = isReady }

  func put(_ content: PreviewContent) {
    self.content.withLock { $0 = content }
    isReady.raise()
  }

  func take() -> PreviewContent? {
    isReady.clear()
    return content.withLock { content in
      defer { content = nil }
      return content
    }
  }
}
