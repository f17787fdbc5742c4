import CourseModel
import Testing

@testable import CourseSite

@Suite struct PublishingTests {
  private let files = [
    "course.yml": "title: 课\ndescription: 一门课\nbase_url: https://example.org/course/\nauthors: [甲]\n",
    "index.md": "# 首页\n\n见[乙](./01-one/02-b.md#节)。\n",
    "01-one/02-b.md":
      "---\ntitle: 乙 & 丙\ndescription: 简介\ntags: [Swift, 线性 代数]\nlast_update:\n  date: 2024-5-3\n  author: 丁\n---\n\n## 节\n\n![图](../p.svg)和[回去](../index.md)\n\n"
      + "```swift\nprint(1)\n```\n",
    "01-one/03-c.md": "---\nunlisted: true\n---\n\n# 藏\n", "02-d.md": "---\ntags: [swift]\nlast_update:\n  date: 2024-06-01\n---\n\n# 丁\n",
    "p.svg": "<svg width=\"1\" height=\"1\"/>",
  ]

  private func text(_ path: String, results: [String: LessonResults] = [:], _ files: [String: String]? = nil) throws -> String {
    try page(path, of: files ?? self.files, results: results)
  }

  @Test func listsThePagesInASitemap() throws {
    let sitemap = try text("sitemap.xml")
    #expect(
      sitemap.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
          + "<url><loc>https://example.org/course/index.html</loc></url>\n"))
    #expect(sitemap.contains("<url><loc>https://example.org/course/one/b.html</loc><lastmod>2024-05-03</lastmod></url>"))
    #expect(sitemap.contains("/tags/swift.html</loc>"))
    #expect(!sitemap.contains("one/c.html") && !sitemap.contains("404") && !sitemap.contains("print"))
    #expect(try text("robots.txt").hasSuffix("Sitemap: https://example.org/course/sitemap.xml\n"))
  }

  @Test func needsAnAddressForSitemapAndFeed() throws {
    let paths = try renderedSite(["a.md": "---\nlast_update:\n  date: 2024-06-01\n---\n\n# A\n"]).files.map(\.path)
    #expect(!paths.contains("sitemap.xml") && !paths.contains("feed.xml") && !paths.contains("robots.txt"))
  }

  @Test func feedsDatedLessonsNewestFirst() throws {
    let feed = try text("feed.xml")
    #expect(feed.contains("<updated>2024-06-01T00:00:00Z</updated>"))
    #expect(!feed.contains("<link href=\"https://example.org/course/\">\n<"), "a link is closed, as XML wants it")
    let newer = try #require(feed.firstRange(of: "<title>丁</title>"))
    let older = try #require(feed.firstRange(of: "<title>乙 &amp; 丙</title>"))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(feed.contains("<author><name>甲</name></author>"))
    #expect(try text("index.html").contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\" title=\"课\">"))
  }

  @Test func describesPagesToOtherPrograms() throws {
    let html = try text("one/b.html")
    #expect(html.contains("<link rel=\"canonical\" href=\"https://example.org/course/one/b.html\">"))
    #expect(html.contains("<meta property=\"og:title\" content=\"乙 &amp; 丙\">"))
    #expect(html.contains("<meta property=\"og:locale\" content=\"zh_Hans\">"))
    #expect(html.contains("{\"@context\":\"https://schema.org\",\"@type\":\"LearningResource\",\"name\":\"乙 & 丙\",\"description\":\"简介\""))
    #expect(try text("index.html").contains("\"@type\":\"Course\""))
    #expect(try text("one/c.html").contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func listsTheLessonsForLanguageModels() throws {
    #expect(
      try text("llms.txt") == "# 课\n\n> 一门课\n\n## 课文\n\n- [首页](https://example.org/course/index.md): 见乙。\n"
        + "- [乙 & 丙](https://example.org/course/one/b.md): 简介\n- [丁](https://example.org/course/d.md)\n")
  }

  @Test func writesAMarkdownTwinWithItsOwnLinksAndOutputs() throws {
    let results = ["01-one/02-b.md": LessonResults(outputs: [0: [.stream("1\n")]])]
    let twin = try text("one/b.md", results: results)
    let picture = try #require(try renderedSite(files).files.map(\.path).first { $0.hasPrefix("one/p.") })
    #expect(
      twin == "# 乙 & 丙\n\n## 节\n\n![图](\(picture.dropFirst(4)))和[回去](../index.md)\n\n```swift\nprint(1)\n```\n```output\n1\n```\n")
    #expect(try text("index.md") == "# 首页\n\n见[乙](one/b.md#节)。\n")
  }

  @Test func collectsTheLessonsOfATag() throws {
    let html = try text("tags/swift.html")
    #expect(html.contains("<h1>标签：Swift</h1>"))
    #expect(html.contains("<a href=\"../one/b.html\"><b>乙 &amp; 丙</b>") && html.contains("<a href=\"../d.html\"><b>丁</b>"))
    #expect(try text("tags/index.html").contains("<a href=\"线性-代数.html\"><b>标签：线性 代数</b>"))
    #expect(
      try text("one/b.html").contains(
        "<div class=\"tags\"><span>标签</span><ul><li><a href=\"../tags/swift.html\">Swift</a></li><li><a href=\"../tags/线性-代数.html\">线性 代数</a></li></ul></div>"
      ))
  }

  @Test func saysWhenALessonWasChanged() throws {
    #expect(try text("one/b.html").contains("<p class=\"links\"><time datetime=\"2024-05-03\">更新于 2024-05-03</time><span>更新者：丁</span></p>"))
  }

  @Test func answersAWrongAddressFromTheServersRoot() throws {
    let html = try text("404.html")
    #expect(html.contains("<link rel=\"stylesheet\" href=\"/course/assets/site.css\">"))
    #expect(html.contains("<a href=\"/course/index.html\">回到首页</a>"))
    #expect(try text("404.html", ["a.md": "# A\n"]).contains("<a href=\"index.html\">回到首页</a>"))
  }

  @Test func putsTheWholeCourseOnOnePage() throws {
    let html = try text("print.html")
    #expect(html.contains("<article id=\"p0\">\n<h1 id=\"p0-首页\">首页</h1>\n<p>见<a href=\"#p1-节\">乙</a>。</p>"))
    #expect(html.contains("<h2 id=\"p1-节\">节<a class=\"anchor\" href=\"#p1-节\""))
    #expect(html.contains("<a href=\"#p0\">回去</a>"))
    #expect(html.contains("<img src=\"one/p."))
    #expect(!html.contains("藏"))
    #expect(html.contains("<li><a href=\"#p1\">乙 &amp; 丙</a></li>"))
    #expect(try text("one/b.html").contains("<a href=\"../print.html\">整门课程（单页）</a>"))
  }

  @Test func addsWhatTheAuthorAddsToEveryPage() throws {
    let own = [
      "a.md": "# A\n", "theme.css": ":root{--accent:red}", "_head.html": "<meta name=\"x\" content=\"y\">\n", "_footer.html": "<p>© 甲</p>",
    ]
    let html = try text("a.html", own)
    #expect(html.contains("<link rel=\"stylesheet\" href=\"assets/site.css\">\n<link rel=\"stylesheet\" href=\"assets/theme.css\">"))
    #expect(html.contains("<meta name=\"x\" content=\"y\">\n</head>"))
    #expect(html.contains("<p>© 甲</p>\n</footer>"))
    #expect(try text("assets/theme.css", own) == ":root{--accent:red}")
  }

  @Test(arguments: [
    ("2024-05-01", "2024-05-01"), ("2024/5/1", "2024-05-01"), ("2024-05-01T10:00:00Z", "2024-05-01"), ("2024-13-01", nil), ("May 1", nil),
    ("", nil),
  ])
  func readsADate(_ text: String, _ expected: String?) {
    #expect(CalendarDate(text)?.text == expected)
  }
}
