import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

@Suite struct LinkTests {
  /// A course with two folders, and a link in `01-one/02-b.md`.
  private func course(_ link: String) -> [String: String] {
    [
      "index.md": "# 首页\n\n## 开始\n", "01-one/01-a.md": "# A\n\n## 前 言\n", "01-one/02-b.md": "# B\n\n见\(link)。\n\n## 自己\n",
      "02-two/c.md": "# C\n\n## 结尾 {#end}\n", "01-one/pic.svg": "<svg width='4' height='3'></svg>",
      "static/logo.svg": "<svg viewBox='0 0 8 9'/>",
      "01-one/data.csv": "a,b",
    ]
  }

  private func html(_ link: String) throws -> (html: String, diagnostics: [Diagnostic], site: RenderedSite) {
    let site = try renderedSite(course(link))
    let file = try #require(site.file(at: "one/b.html"))
    return (String(decoding: file.contents, as: UTF8.self), site.diagnostics, site)
  }

  @Test(arguments: [
    ("./01-a.md", "a.html"), ("01-a.md", "a.html"), ("a.md", "a.html"), ("./a.md#前-言", "a.html#前-言"),
    ("a.md#%E5%89%8D-%E8%A8%80", "a.html#前-言"),
    ("../02-two/c.md#end", "../two/c.html#end"), ("../two/c.md", "../two/c.html"), ("/02-two/c.md", "../two/c.html"),
    ("02-two/c.md", "../two/c.html"),
    ("../index.md#开始", "../index.html#开始"), ("#自己", "#自己"), ("./b.md#自己", "#自己"), ("./a", "a.html"), ("../two/c", "../two/c.html"),
    ("/two/c.html", "../two/c.html"), ("/", "../index.html"), ("https://swift.org/a?b=c#d", "https://swift.org/a?b=c#d"),
    ("mailto:a@b.c", "mailto:a@b.c"),
    ("//swift.org", "https://swift.org"),
  ])
  func rewritesALink(_ link: String, _ address: String) throws {
    let (html, diagnostics, _) = try html("[那里](\(link))")
    #expect(diagnostics.map(\.summary) == [])
    #expect(html.contains("见<a href=\"\(address)\">那里</a>。"))
  }

  @Test(arguments: [
    ("./aa.md", "BrokenLink", "Did you mean '01-one/01-a.md'?"), ("../two/cc.md", "BrokenLink", "Did you mean '02-two/c.md'?"),
    ("a.md#前言", "BrokenAnchor", "Did you mean '#前-言'?"), ("#自已", "BrokenAnchor", "Did you mean '#自己'?"),
    ("../two/d", "BrokenLink", "Did you mean 'two/c'?"),
    ("./date.csv", "MissingFile", "Did you mean '01-one/data.csv'?"), ("../../x.md", "LinkLeavesCourse", nil),
  ])
  func reportsALinkThatLeadsNowhere(_ link: String, _ identifier: String, _ hint: String?) throws {
    let (html, diagnostics, _) = try html("[那里](\(link))")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.identifier == identifier)
    #expect(diagnostic.range?.text == link)
    if let hint { #expect(diagnostic.fixIts.map(\.message).contains(hint), "\(diagnostic.fixIts.map(\.message))") }
    #expect(html.contains("见那里。"))
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.org", "java&#10;script:x"])
  func reportsAnUnusableSchemeOnce(_ link: String) throws {
    let tree = InMemoryFiles(course("[那里](\(link))"))
    let course = try Course(tree, path: "Course")
    #expect(course.diagnostics.map(\.identifier) == ["RefusedAddress"])
    let site = SiteRenderer(course, files: tree).render()
    #expect(site.diagnostics.map(\.summary) == [])
    let html = String(decoding: try #require(site.file(at: "one/b.html")).contents, as: UTF8.self)
    #expect(html.contains("见那里。"))
  }

  @Test func copiesAnImageBesideThePageUnderADigest() throws {
    let (html, diagnostics, site) = try html("![图 <一>](./pic.svg)")
    #expect(diagnostics.map(\.summary) == [])
    let name = try #require(site.files.map(\.path).first { $0.hasPrefix("one/pic.") && $0.hasSuffix(".svg") })
    #expect(name.utf8.count == "one/pic.0123456789.svg".utf8.count)
    #expect(html.contains("<img src=\"\(name.dropFirst(4))\" width=\"4\" height=\"3\" alt=\"图 &lt;一&gt;\" loading=\"lazy\">"))
  }

  @Test func findsAnImageInTheStaticFolder() throws {
    let (html, diagnostics, site) = try html("![标](/logo.svg)")
    #expect(diagnostics.map(\.summary) == [])
    #expect(site.files.map(\.path).filter { $0.contains("logo") } == ["logo.svg"])
    #expect(html.contains("<img src=\"../logo.svg\" width=\"8\" height=\"9\" alt=\"标\""))
  }

  @Test func copiesALinkedFile() throws {
    let (html, diagnostics, site) = try html("[数据](data.csv)")
    #expect(diagnostics.map(\.summary) == [])
    let name = try #require(site.files.map(\.path).first { $0.hasPrefix("one/data.") })
    #expect(html.contains("<a href=\"\(name.dropFirst(4))\">数据</a>"))
  }

  @Test(arguments: [("./pik.svg", "MissingFile"), ("https://x.org/a.png", "RemoteImage"), ("../../../etc/passwd", "LinkLeavesCourse")])
  func reportsAnImageThatIsNotThere(_ source: String, _ identifier: String) throws {
    let (html, diagnostics, _) = try html("![代替](\(source))")
    #expect(diagnostics.map(\.identifier) == [identifier])
    #expect(html.contains("见代替。"))
    #expect(!html.contains("<img"))
  }
}

@Suite struct ElementLinkTests {
  @Test func resolvesAddressesInHTML() throws {
    let files = [
      "a.md": "# A\n\n<div><a href=\"./b.md#甲\">那里</a></div>\n\n文字<img src=\"p.svg\" alt=\"图\" width=\"9\">。\n", "b.md": "# B\n\n## 甲\n",
      "p.svg": "<svg width=\"3\" height=\"4\"/>",
    ]
    let site = try renderedSite(files)
    #expect(site.diagnostics.map(\.summary) == [])
    let html = try page("a.html", of: files)
    #expect(html.contains("<a href=\"b.html#甲\">那里</a>"))
    #expect(html.contains(" height=\"4\" alt=\"图\" width=\"9\">"))
  }

  @Test func reportsABrokenAddressInHTMLAtItsPlace() throws {
    let site = try renderedSite(["a.md": "# A\n\n<p>\n<a href=\"./c.md\">那里</a>\n</p>\n"])
    let diagnostic = try #require(site.diagnostics.first)
    #expect(diagnostic.identifier == "BrokenLink")
    #expect(diagnostic.range?.text == "./c.md" && diagnostic.range?.start.line == 4)
  }
}
