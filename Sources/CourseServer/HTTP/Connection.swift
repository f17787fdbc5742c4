import Glibc

/// A client, between its first byte and its last.
struct Connection {
  let socket: Socket

  /// What came and is not read yet.
  private var input: [UInt8] = []

  /// What is to be sent, from `sent` on.
  private var output: [UInt8] = []
  private var sent = 0

  /// Whether the client listens to events.
  private(set) var isListening = false

  /// Whether the connection ends once everything is sent.
  private var closes = false

  /// When the client must have made progress.
  private(set) var deadline: ContinuousClock.Instant

  /// How long a client may take for a request, or to take a part of a response.
  static let patience = Duration.seconds(10)

  /// The most bytes that wait for a listener that does not read.
  private static let backlogLimit = 1 << 20

  init(_ socket: Socket, now: ContinuousClock.Instant) {
    self.socket = socket
    deadline = now + Self.patience
  }

  /// What `poll` should wait for.
  var events: Int16 { Int16(sent < output.count ? POLLIN | POLLOUT : POLLIN) }

  /// Reads what came and answers every complete request.
  ///
  /// - Returns: whether the connection lives on.
  mutating func receive(now: ContinuousClock.Instant, answer: (Request) -> Answer) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = recv(socket.descriptor, &buffer, buffer.count, 0)
      if count == 0 { return false }
      if count < 0 {
        if errno == EINTR { continue }
        guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
        break
      }
      // A listener has nothing more to say.
      if !isListening, !closes { input += buffer[..<count] }
      if input.count > Request.lengthLimit * 4 { break }
    }
    return respond(now: now, answer: answer)
  }

  private mutating func respond(now: ContinuousClock.Instant, answer: (Request) -> Answer) -> Bool {
    var read = 0
    while !closes, !isListening, read < input.count {
      switch Request.read(input[read...]) {
      case .incomplete:
        input.removeFirst(read)
        return send(now: now)
      case .refused(let status):
        output += Response(status).bytes(isHead: false, keepsConnection: false)
        closes = true
      case .request(let request, let length):
        read += length
        switch answer(request) {
        case .response(let response):
          output += response.bytes(isHead: request.method == "HEAD", keepsConnection: request.keepsConnection)
          closes = !request.keepsConnection
        case .events(let first):
          output += Response.eventStreamHead + Array(first.utf8)
          isListening = true
        }
      }
    }
    input.removeFirst(min(read, input.count))
    return send(now: now)
  }

  /// Sends what the client takes.
  ///
  /// - Returns: whether the connection lives on.
  mutating func send(now: ContinuousClock.Instant) -> Bool {
    while sent < output.count {
      let count = output.withUnsafeBytes {
        Glibc.send(socket.descriptor, $0.baseAddress.map { $0 + sent }, output.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN || errno == EWOULDBLOCK
      }
      sent += count
      deadline = now + Self.patience
    }
    output.removeAll(keepingCapacity: output.count < 1 << 16)
    sent = 0
    return !closes
  }

  /// Sends an event to a listener.
  ///
  /// - Returns: whether the connection lives on.
  mutating func send(event: String, now: ContinuousClock.Instant) -> Bool {
    guard output.count - sent + event.utf8.count <= Self.backlogLimit else { return false }
    output += Array(event.utf8)
    return send(now: now)
  }

  /// Tells a client that there is no room; the connection is to be dropped then.
  mutating func refuse(now: ContinuousClock.Instant) {
    output = Response(.unavailable).bytes(isHead: false, keepsConnection: false)
    _ = send(now: now)
  }

  /// Ends a connection whose client took too long; one that is in the middle of a request hears why.
  ///
  /// - Returns: whether the connection lives on.
  mutating func expire(now: ContinuousClock.Instant) -> Bool {
    guard now >= deadline else { return true }
    if isListening, sent >= output.count {
      deadline = now + Self.patience
      return send(event: ": still here\n\n", now: now)
    }
    if !input.isEmpty, output.isEmpty {
      output = Response(.requestTimeout).bytes(isHead: false, keepsConnection: false)
      _ = send(now: now)
    }
    return false
  }
}

/// How a request is answered.
enum Answer {
  /// With a response.
  case response(Response)
  /// With a stream of events, of which these are the first.
  case events(String)
}
