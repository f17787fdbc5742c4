import Testing

@testable import CourseServer

/// Request heads as RFC 9112 has them, and what clients send by mistake or in malice.
@Suite struct RequestTests {
  private func read(_ text: String) -> Request.Reading { Request.read(Array(text.utf8)[...]) }

  private func path(_ target: String) -> String? {
    guard case .request(let request, _) = read("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") else { return nil }
    return request.path
  }

  @Test func readsAHead() {
    let text = "GET /a/b.html?q=1 HTTP/1.1\r\nHost: localhost:4000\r\nX-Empty:\r\nAccept:  text/html \t\r\n\r\n"
    let fields = ["host": "localhost:4000", "x-empty": "", "accept": "text/html"]
    #expect(
      read(text + "rest")
        == .request(Request(method: "GET", path: "/a/b.html", fields: fields, keepsConnection: true), length: text.utf8.count))
    #expect(
      read("GET / HTTP/1.1\nHost: a\n\n")
        == .request(Request(method: "GET", path: "/", fields: ["host": "a"], keepsConnection: true), length: 24))
  }

  @Test func knowsWhenAConnectionEnds() {
    for (head, keeps) in [("HTTP/1.1\r\n", true), ("HTTP/1.0\r\n", false), ("HTTP/1.1\r\nConnection: Close\r\n", false)] {
      guard case .request(let request, _) = read("GET / \(head)\r\n") else {
        Issue.record("\(head) is refused")
        continue
      }
      #expect(request.keepsConnection == keeps)
    }
  }

  @Test func waitsForTheRest() {
    let text = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    for length in 0..<text.utf8.count { #expect(Request.read(Array(text.utf8)[..<length]) == .incomplete) }
  }

  @Test func decodesPaths() {
    #expect(path("/%E4%B8%80/x.html") == "/一/x.html")
    #expect(path("/a%20b") == "/a b")
    #expect(path("/..%2f..%2fetc/passwd") == "/../../etc/passwd")
    #expect(path("/%") == nil)
    #expect(path("/%4") == nil)
    #expect(path("/%zz") == nil)
    #expect(path("/%00") == nil)
    #expect(path("/%ff%fe") == nil)
  }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET http://a/ HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nno colon\r\n\r\n",
    "GET / HTTP/1.1\r\n: x\r\n\r\n", "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
  ])
  func refusesWhatIsNoRequest(_ text: String) {
    #expect(read(text) == .refused(.badRequest))
  }

  @Test func refusesBodiesAndLongHeads() {
    #expect(read("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello") == .refused(.bodyNotAllowed))
    #expect(read("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") == .refused(.bodyNotAllowed))
    #expect(read("GET /" + String(repeating: "a", count: 20_000)) == .refused(.headTooLarge))
    #expect(read("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 20_000) + "\r\n\r\n") == .refused(.headTooLarge))
  }

  @Test func takesAnyBytes() {
    var state: UInt64 = 7
    let alphabet = Array("GET /%\r\n: HTP1.\u{0}\u{FF}".utf8)
    for _ in 0..<5_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let count = Int(state >> 58)
      let bytes = (0..<count).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = Request.read(bytes[...])
    }
  }
}
