/// The head of an HTTP/1.1 request (RFC 9112), as far as a preview needs it.
struct Request: Equatable {
  /// `GET`, `HEAD` or another method.
  var method: String

  /// The path, percent-decoded, without query.
  var path: String

  /// The header fields, names in lower case; of several with one name the last.
  var fields: [String: String]

  /// Whether the client will send another request on the connection.
  var keepsConnection: Bool

  /// What came of reading bytes as a request.
  enum Reading: Equatable {
    /// The head is not complete yet.
    case incomplete
    /// A request, and how many bytes it took.
    case request(Request, length: Int)
    /// No request that is served: the status to answer with.
    case refused(Status)
  }

  /// The longest head that is read, in bytes.
  static let lengthLimit = 16 << 10

  /// Reads a request from the bytes that came so far.
  ///
  /// A request with a body is refused: nothing that a preview serves takes one, and skipping it wrongly would confuse requests.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let end = endOfHead(bytes) else { return bytes.count > lengthLimit ? .refused(.headTooLarge) : .incomplete }
    guard end - bytes.startIndex <= lengthLimit else { return .refused(.headTooLarge) }
    guard let text = String(validating: bytes[..<end], as: UTF8.self) else { return .refused(.badRequest) }
    let lines = text.split(whereSeparator: \.isNewline)
    let parts = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { return .refused(.badRequest) }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex, line.first?.isWhitespace == false else {
        return .refused(.badRequest)
      }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingBlanks
    }
    guard fields["transfer-encoding"] == nil, fields["content-length"] ?? "0" == "0" else { return .refused(.bodyNotAllowed) }
    guard parts[1].hasPrefix("/"), let path = decodedPath(parts[1]) else { return .refused(.badRequest) }
    let asksToClose = fields["connection"]?.lowercased() == "close"
    let request = Request(
      method: String(parts[0]), path: path, fields: fields, keepsConnection: parts[2] == "HTTP/1.1" && !asksToClose)
    return .request(request, length: end - bytes.startIndex)
  }

  /// The index after the empty line that ends a head.
  private static func endOfHead(_ bytes: ArraySlice<UInt8>) -> Int? {
    let newline = UInt8(ascii: "\n")
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: newline) {
      let next = bytes[(found + 1)...].prefix(2)
      if next.first == newline { return found + 2 }
      if next.elementsEqual([UInt8(ascii: "\r"), newline]) { return found + 3 }
      index = found + 1
    }
    return nil
  }

  /// The path of a request target, percent-decoded; nil if that gives no UTF-8 or a NUL.
  private static func decodedPath(_ target: Substring) -> String? {
    let units = Array(target.prefix { $0 != "?" && $0 != "#" }.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < units.count {
      if units[index] == UInt8(ascii: "%") {
        guard index + 2 < units.count, let value = UInt8(String(decoding: units[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
        else {
          return nil
        }
        decoded.append(value)
        index += 3
      } else {
        decoded.append(units[index])
        index += 1
      }
    }
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
