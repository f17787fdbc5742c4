import CourseTestSupport
import Foundation
import Testing

/// The preview, driven over real sockets.
@Suite(.serialized) struct ServeCommandTests {
  /// A running preview, ended with the value.
  private final class Preview {
    let process = Process()
    let folder: TemporaryFolder
    let port: Int

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder(files)
      process.executableURL = BuiltProgram.url
      process.arguments = ["serve", "Course"]
      process.currentDirectoryURL = folder.url
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      var text = ""
      while !text.contains("(Ctrl-C") {
        let data = errors.fileHandleForReading.availableData
        try #require(!data.isEmpty, "\(text)")
        text += String(decoding: data, as: UTF8.self)
      }
      // Nobody reads on: what the program says later must not hold it up.
      errors.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
      port = try #require(text.split(separator: "localhost:").last.flatMap { Int($0.prefix { $0.isNumber }) })
    }

    deinit {
      process.terminate()
      process.waitUntilExit()
    }

    /// A connection with a receive timeout of ten seconds.
    func connect() throws -> Int32 {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(port).bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var timeout = timeval(tv_sec: 20, tv_usec: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
      }
      try #require(status == 0)
      return descriptor
    }

    func send(_ text: String, to descriptor: Int32) {
      _ = text.withCString { Glibc.send(descriptor, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    }

    /// What comes until a text is in it, the connection ends, or nothing comes any more.
    func receive(from descriptor: Int32, until end: String? = nil) -> String {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count <= 0 { break }
        bytes += buffer[..<count]
        if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    func get(_ path: String) throws -> String {
      let descriptor = try connect()
      defer { close(descriptor) }
      send("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n", to: descriptor)
      return receive(from: descriptor)
    }

    /// The page once it holds a text.
    func page(_ path: String, with text: String) throws -> Bool {
      for _ in 0..<400 {
        if try get(path).contains(text) { return true }
        usleep(25_000)
      }
      return false
    }
  }

  private let index = "# Hello\n\nFirst words.\n\n```swift\nprint(6 * 7)\n```\n"

  @Test func showsThePageAndEveryChange() throws {
    let preview = try Preview(["Course/index.md": index])
    #expect(try preview.page("/", with: "First words."))
    let events = try preview.connect()
    defer { close(events) }
    preview.send("GET /_coursebuild/events HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n", to: events)
    #expect(preview.receive(from: events, until: "event: site").contains("text/event-stream"))
    try preview.folder.write(index.replacing("First", with: "Second"), to: "Course/index.md")
    let event = preview.receive(from: events, until: "\"index.html\"")
    #expect(event.contains("\"generation\": 2"), "\(event)")
    #expect(try preview.get("/").contains("Second words."))
    // A folder that comes later is watched too.
    try preview.folder.write("# Later\n\nNew page.\n", to: "Course/deep/er/new.md")
    #expect(try preview.page("/deep/er/new.html", with: "New page."))
    try preview.folder.write("# Later\n\nChanged page.\n", to: "Course/deep/er/new.md")
    #expect(try preview.page("/deep/er/new.html", with: "Changed page."))
  }

  @Test func keepsTheLastGoodPageAndShowsWhatIsWrong() throws {
    let preview = try Preview(["Course/index.md": index])
    #expect(try preview.page("/", with: "42"))
    let events = try preview.connect()
    defer { close(events) }
    preview.send("GET /_coursebuild/events HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n", to: events)
    _ = preview.receive(from: events, until: "event: site")
    try preview.folder.write(index.replacing("6 * 7", with: "6 * seven"), to: "Course/index.md")
    #expect(preview.receive(from: events, until: "seven").contains("Course/index.md:6:11: error: "))
    #expect(try preview.get("/").contains("42"))
    try preview.folder.write(index.replacing("6 * 7", with: "6 * 8"), to: "Course/index.md")
    #expect(try preview.page("/", with: "48"))
  }

  @Test func startsWithACourseThatIsBroken() throws {
    let preview = try Preview(["Course/index.md": "[x](nowhere.md)\n"])
    #expect(try preview.page("/", with: "503 "))
    try preview.folder.write("# Fine\n", to: "Course/index.md")
    #expect(try preview.page("/", with: "Fine"))
  }

  @Test func serves200ClientsAtOnceBesideSlowOnes() throws {
    let preview = try Preview(["Course/index.md": index])
    #expect(try preview.page("/", with: "42"))
    let slow = try (0..<20).map { _ in try preview.connect() }
    defer { slow.forEach { close($0) } }
    for descriptor in slow { preview.send("GET / HT", to: descriptor) }
    let clients = try (0..<200).map { _ in try preview.connect() }
    for client in clients { preview.send("GET / HTTP/1.1\r\nHost: localhost:\(preview.port)\r\nConnection: close\r\n\r\n", to: client) }
    var served = 0
    for client in clients {
      if preview.receive(from: client).contains("42") { served += 1 }
      close(client)
    }
    #expect(served == 200)
    // Whoever does not finish a request within ten seconds is told so.
    #expect(preview.receive(from: slow[0]).hasPrefix("HTTP/1.1 408 "))
  }

  @Test func endsAtCtrlCAndLeavesNothing() throws {
    let preview = try Preview(["Course/index.md": index])
    #expect(try preview.page("/", with: "42"))
    kill(preview.process.processIdentifier, SIGINT)
    preview.process.waitUntilExit()
    #expect(preview.process.terminationReason == .exit)
    #expect(preview.process.terminationStatus == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: preview.folder.url.path) == ["Course"])
  }

  @Test func choosesAnotherPortWhereOneIsTaken() throws {
    let first = try Preview(["Course/index.md": index])
    let second = try Preview(["Course/index.md": index])
    #expect(first.port != second.port)
    let run = try BuiltProgram.run(["serve", "Course", "--port", "\(first.port)"], in: first.folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("port \(first.port) is taken"), "\(run.errors)")
    #expect(try BuiltProgram.run(["serve", "Nowhere"], in: first.folder).status == 1)
  }
}
