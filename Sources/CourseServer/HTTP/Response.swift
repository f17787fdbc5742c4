/// A status of HTTP (RFC 9110, section 15).
enum Status: Int {
  case ok = 200
  case movedPermanently = 301
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case requestTimeout = 408
  case bodyNotAllowed = 413
  case headTooLarge = 431
  case unavailable = 503

  /// The words that go with the number.
  var reason: String {
    switch self {
    case .ok: "OK"
    case .movedPermanently: "Moved Permanently"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .requestTimeout: "Request Timeout"
    case .bodyNotAllowed: "Content Too Large"
    case .headTooLarge: "Request Header Fields Too Large"
    case .unavailable: "Service Unavailable"
    }
  }
}

/// What is sent to a client.
struct Response: Equatable {
  var status: Status
  var type = "text/plain; charset=utf-8"
  var body: [UInt8] = []
  /// Where the client is sent, percent-encoded.
  var location: String?

  /// A response that is a line of text.
  init(_ status: Status, text: String? = nil) {
    self.status = status
    body = Array((text ?? "\(status.rawValue) \(status.reason)\n").utf8)
  }

  /// A response that is a file.
  init(_ status: Status = .ok, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// A response that sends the client elsewhere.
  init(movedTo location: String) {
    self.init(.movedPermanently)
    self.location = location
  }

  /// The bytes on the wire.
  ///
  /// - Parameters:
  ///   - isHead: whether only the head is asked for.
  ///   - keepsConnection: whether another request may follow.
  func bytes(isHead: Bool, keepsConnection: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: \(keepsConnection ? "keep-alive" : "close")\r\n"
    if let location { head += "Location: \(location)\r\n" }
    if status == .methodNotAllowed { head += "Allow: GET, HEAD\r\n" }
    return Array((head + "\r\n").utf8) + (isHead ? [] : body)
  }

  /// The head of a stream of server-sent events (HTML standard, section 9.2).
  static let eventStreamHead = Array(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: keep-alive\r\n\r\nretry: 300\n\n".utf8)
}
