import Testing

@testable import CourseServer

@Suite struct PreviewSiteTests {
  private func site() -> PreviewSite {
    var site = PreviewSite()
    let page = Array("<html><body><p>x</p></body></html>\n".utf8)
    _ = site.update(
      to: PreviewContent(files: [
        "index.html": page, "章/a.html": page, "章/index.html": page, "404.html": page, "site.css": Array("a{}".utf8),
      ]))
    return site
  }

  private func answer(_ path: String, method: String = "GET", host: String? = "localhost:4000") -> Response? {
    let fields = host.map { ["host": $0] } ?? [:]
    let request = Request(method: method, path: path, fields: fields, keepsConnection: true)
    guard case .response(let response) = site().answer(request, port: 4000) else { return nil }
    return response
  }

  @Test func servesFilesAndPages() throws {
    #expect(answer("/site.css") == Response(type: "text/css; charset=utf-8", body: Array("a{}".utf8)))
    let page = try #require(answer("/"))
    #expect(page.type == "text/html; charset=utf-8")
    #expect(
      String(decoding: page.body, as: UTF8.self)
        == "<html><body><p>x</p><script src=\"/_coursebuild/preview.js\" data-generation=\"1\" defer></script></body></html>\n")
    #expect(answer("/章/a.html")?.status == .ok)
    #expect(answer("/章/")?.status == .ok)
    #expect(answer("/章")?.location == "/%E7%AB%A0/")
    #expect(answer("/章/a")?.location == "/%E7%AB%A0/a.html")
    #expect(answer("//章")?.location == nil)
    #expect(answer("/_coursebuild/preview.js")?.type == "text/javascript; charset=utf-8")
  }

  @Test(arguments: ["/../secret", "/../../etc/passwd", "/./index.html", "/章/../../x", "/nothing.html", "/index.html/"])
  func hasNothingButTheSite(_ path: String) {
    #expect(answer(path)?.status == .notFound)
  }

  @Test func answersOnlyToItsOwnName() {
    for host in ["evil.example", "localhost:80", "127.0.0.1.evil.example", "", nil] {
      #expect(answer("/", host: host)?.status == .forbidden)
    }
    #expect(answer("/", host: "127.0.0.1:4000")?.status == .ok)
  }

  @Test func takesNothing() {
    for method in ["POST", "PUT", "DELETE", "get"] { #expect(answer("/", method: method)?.status == .methodNotAllowed) }
  }

  @Test func tellsWhatChangedAndKeepsTheLastGoodPages() {
    var site = site()
    var files = site.content.files
    files["index.html"] = Array("new".utf8)
    files["404.html"] = nil
    let events = site.update(to: PreviewContent(files: files))
    #expect(
      events == "event: problems\ndata: \"\"\n\nevent: site\ndata: {\"generation\": 2, \"changed\": [\"index.html\", \"404.html\"]}\n\n")
    let broken = site.update(to: PreviewContent(problems: "a.md:1:1: error: \"x\"\n"))
    #expect(broken.hasPrefix("event: problems\ndata: \"a.md:1:1: error: \\\"x\\\"\\n\"\n\nevent: site\ndata: {\"generation\": 2, "))
    #expect(site.content.files["index.html"] == Array("new".utf8))
  }
}
