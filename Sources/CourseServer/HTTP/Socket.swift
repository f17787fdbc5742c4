import Glibc

/// A descriptor of the system that is closed when nobody holds it any more.
final class Socket {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// A socket that listens on the loopback address.
  ///
  /// - Returns: nil if the port is taken.
  /// - Throws: `ServerError.system` where the system refuses for another reason.
  static func listening(on port: UInt16) throws(ServerError) -> Socket? {
    let socket = Socket(
      Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0))
    guard socket.descriptor >= 0 else { throw .system("can't open a socket", errno) }
    var yes: Int32 = 1
    setsockopt(socket.descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    if bound != 0 {
      if errno == EADDRINUSE || errno == EACCES { return nil }
      throw .system("can't listen on port \(port)", errno)
    }
    guard listen(socket.descriptor, 128) == 0 else {
      if errno == EADDRINUSE { return nil }
      throw .system("can't listen on port \(port)", errno)
    }
    return socket
  }

  /// The port that a listening socket has.
  var port: UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return status == 0 ? UInt16(bigEndian: address.sin_port) : 0
  }

  /// The next client that waits; nil if none does.
  func accept() -> Socket? {
    let client = Glibc.accept(descriptor, nil, nil)
    guard client >= 0 else { return nil }
    _ = fcntl(client, F_SETFL, O_NONBLOCK)
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    return Socket(client)
  }
}

/// Why a preview can't be served.
package enum ServerError: Error, CustomStringConvertible {
  /// The port that the user asked for is taken.
  case portTaken(Int)
  /// No port of the range that is tried is free.
  case noPort
  /// The system refused something, with its error number.
  case system(String, Int32)

  /// What went wrong, and what to do.
  package var description: String {
    switch self {
    case .portTaken(let port): "port \(port) is taken; leave '--port' out, and a free one is chosen"
    case .noPort: "none of the ports that are tried is free; give one with '--port'"
    case .system(let action, let number): "\(action): \(String(cString: strerror(number)))"
    }
  }
}
