import Glibc

/// Serves one thread's worth of clients on the loopback address: enough for an author's browsers, and nothing that waits can hold it up.
final class Server {
  private let listener: Socket
  private var connections: [Connection] = []

  /// The most clients at once; the next are told to come back.
  static let connectionLimit = 256

  /// A server on a port.
  ///
  /// - Parameter port: the port that the user asked for; nil for the first free one from 4000 on.
  /// - Throws: `ServerError` where there is none.
  init(port: Int?) throws(ServerError) {
    if let port {
      guard let exact = UInt16(exactly: port), let socket = try Socket.listening(on: exact) else { throw .portTaken(port) }
      listener = socket
      return
    }
    for candidate in UInt16(4000)..<4100 {
      if let socket = try Socket.listening(on: candidate) {
        listener = socket
        return
      }
    }
    throw .noPort
  }

  /// The port that clients connect to.
  var port: Int { Int(listener.port) }

  /// Waits until clients or other descriptors have something, and serves the clients.
  ///
  /// - Parameters:
  ///   - others: descriptors that are waited for too.
  ///   - timeout: the longest wait, in milliseconds.
  ///   - answer: how requests are answered.
  /// - Returns: the others that can be read.
  func serve(waitingFor others: [Int32], timeout: Int, answer: (Request) -> Answer) -> [Int32] {
    var polled = [pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)]
    polled += others.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    polled += connections.map { pollfd(fd: $0.socket.descriptor, events: $0.events, revents: 0) }
    guard poll(&polled, nfds_t(polled.count), Int32(clamping: timeout)) >= 0 else { return [] }
    let now = ContinuousClock.now
    let states = polled[(1 + others.count)...].map(\.revents)
    var living: [Connection] = []
    for (index, state) in states.enumerated() {
      var connection = connections[index]
      var lives = true
      if state & Int16(POLLIN | POLLHUP | POLLERR) != 0 { lives = connection.receive(now: now, answer: answer) }
      if lives, state & Int16(POLLOUT) != 0 { lives = connection.send(now: now) }
      if lives, connection.expire(now: now) { living.append(connection) }
    }
    connections = living
    if polled[0].revents != 0 { acceptClients(now: now) }
    return zip(others, polled[1...]).filter { $0.1.revents != 0 }.map(\.0)
  }

  /// Sends an event to every client that listens.
  func broadcast(_ event: String) {
    let now = ContinuousClock.now
    connections = connections.compactMap { connection in
      var connection = connection
      return !connection.isListening || connection.send(event: event, now: now) ? connection : nil
    }
  }

  private func acceptClients(now: ContinuousClock.Instant) {
    while let client = listener.accept() {
      var connection = Connection(client, now: now)
      if connections.count < Self.connectionLimit {
        connections.append(connection)
      } else {
        connection.refuse(now: now)
      }
    }
  }
}
