import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

/// What front matter, folder settings and course settings do to pages.
@Suite struct FrontMatterTests {
  @Test func givesTheSidebarClassesAndValues() throws {
    let html = try page(
      "a.html",
      of: [
        "a.md": "---\nsidebar_class_name: hot\nsidebar_key: k\nsidebar_custom_props:\n  newItem: yes it is\n  \"x y\": 1\n---\n\n# A\n",
        "c/_category_.yml": "className: cold\ncustomProps: {badge: 3}\n", "c/d.md": "# D\n",
      ])
    #expect(html.contains("<li class=\"hot\" data-key=\"k\" data-new-item=\"yes it is\" data-xy=\"1\"><a href=\"a.html\""))
    #expect(html.contains("<li class=\"cold\" data-badge=\"3\"><details"))
  }

  @Test func hidesTheSidebar() throws {
    let html = try page("a.html", of: ["a.md": "---\ndisplayed_sidebar: null\n---\n\n# A\n", "b.md": "# B\n"])
    #expect(!html.contains("siteNav") && html.contains("class=\"shell bare alone\""))
  }

  @Test(arguments: [("", true), ("collapsed: true", false), ("collapsed: false", true), ("collapsible: false", true)])
  func foldsAFolderAsItsSettingsSay(yaml: String, isShown: Bool) throws {
    let html = try page("a.html", of: ["a.md": "# A\n", "c/_category_.yml": yaml + "\n", "c/d.md": "# D\n"])
    let nav = try element("details", in: yaml.hasPrefix("collapsible") ? "<details open></details>" : html)
    #expect(nav.hasPrefix("<details open>") == isShown)
    #expect(html.contains("<summary class=\"section\">") != yaml.hasPrefix("collapsible"))
  }

  @Test func showsTimeAndRequirements() throws {
    let html = try page("b.html", of: ["a.md": "# 甲\n", "b.md": "---\ncourse: {time: 1h, requires: [a]}\n---\n\n# 乙\n"])
    #expect(html.contains("<p class=\"time\"><span>约 60 分钟</span><span>先修： <a href=\"a.html\">甲</a></span></p>"))
  }

  @Test func estimatesTheTime() throws {
    let words = String(repeating: "字", count: 3300)
    #expect(try page("a.html", of: ["a.md": "# 甲\n\n\(words)\n"]).contains("<span>约 10 分钟</span>"))
    let english = Array(repeating: "word", count: 1000).joined(separator: " ")
    #expect(try page("a.html", of: ["a.md": "# A\n\n\(english)\n"]).contains("<span>约 5 分钟</span>"))
    #expect(!(try page("a.html", of: ["a.md": "# A\n\n短\n"])).contains("class=\"time\""))
  }

  @Test func showsTheCardsImage() throws {
    let files = ["course.yml": "base_url: https://x.org/\n", "c/a.md": "---\nimage: ./p.svg\n---\n\n# A\n", "c/p.svg": "<svg/>"]
    let site = try renderedSite(files)
    let image = try #require(site.files.map(\.path).first { $0.hasPrefix("c/p.") })
    #expect(try page("c/a.html", of: files).contains("<meta property=\"og:image\" content=\"https://x.org/\(image)\">"))
    let missing = try renderedSite(["a.md": "---\nimage: ./q.svg\n---\n\n# A\n"]).diagnostics
    #expect(missing.map { "\($0.identifier) \($0.range?.text ?? "")" } == ["MissingFile ./q.svg"])
  }

  @Test func writesTheColoursOfTheCourse() throws {
    let css = try page(
      "assets/theme.css", of: ["a.md": "x", "theme.css": "p{color:red}", "course.yml": "theme: {accent: [\"#123456\", \"#abc\"]}\n"])
    #expect(
      css
        == ":root{\n--accent:light-dark(#123456,#abc);}\n@supports not (color:light-dark(red,red)){:root{\n--accent:#123456;}}\np{color:red}"
    )
    let site = try renderedSite(["a.md": "x", "course.yml": "theme: {acent: \"#123456\"}\n"])
    #expect(
      site.diagnostics.map { "\($0.identifier) \($0.range?.text ?? "") \($0.explanation ?? "")" } == [
        "UnknownThemeColor acent Did you mean 'accent'?"
      ])
  }

  @Test func leadsOnFromOldAddresses() throws {
    let files = [
      "a/b.md": "# 乙\n",
      "course.yml": "redirects:\n- from: [/old/x, /alt/]\n  to: a/b.md\n- {from: y, to: \"/a/b#s\"}\n- {from: z, to: \"https://x.org/\"}\n",
    ]
    #expect(try page("old/x.html", of: files).contains("<meta http-equiv=\"refresh\" content=\"0; url=../a/b.html\">"))
    #expect(try page("alt/index.html", of: files).contains("<p><a href=\"../a/b.html\">乙</a></p>"))
    #expect(try page("y.html", of: files).contains("url=a/b.html#s"))
    #expect(try page("z.html", of: files).contains("url=https://x.org/"))
  }

  @Test(arguments: [
    ("{from: /x, to: /a/c}", "BrokenRedirect /a/c"), ("{from: ../x, to: /a/b}", "UnusableRedirect ../x"),
    ("{from: /a/b, to: /c}", "DuplicateRoute /a/b"),
    ("{from: /x, to: \"javascript:x\"}", "BrokenRedirect \"javascript:x\""),
  ])
  func reportsARedirectThatCantBe(yaml: String, expected: String) throws {
    let site = try renderedSite(["a/b.md": "# 乙\n", "c.md": "x", "course.yml": "redirects: [\(yaml)]\n"])
    #expect(site.diagnostics.map { "\($0.identifier) \($0.range?.text ?? "")" } == [expected])
  }

  @Test func copiesStaticFilesAsTheyAre() throws {
    let site = try renderedSite(["a.md": "x", "static/CNAME": "x.org", "static/.well-known/x/y.txt": "z", "static/a.html": "<p>"])
    #expect(site.file(at: "CNAME")?.contents == Array("x.org".utf8))
    #expect(site.file(at: ".well-known/x/y.txt")?.contents == Array("z".utf8))
    #expect(site.diagnostics.map(\.summary) == ["Two different files want to become 'a.html' in the site"])
    #expect(site.diagnostics.first?.range?.file.name == "Course/a.md")
  }

  @Test func reportsAPageThatIsAlsoAFolder() throws {
    let site = try renderedSite(["a.md": "# A\n", "a.html/b.md": "# B\n"])
    #expect(
      site.diagnostics.map { "\($0.range?.file.name ?? "") \($0.summary)" } == [
        "Course/a.md 'a.html' can't be a page and the folder of 'a.html/b.html' at once"
      ])
  }

  @Test func numbersFiguresAndLinksToThem() throws {
    let figure = CellOutput.figure(.init(svg: "<svg/>"))
    let markdown =
      "# A\n\n见 @fig-two 与 @fig-net。\n\n```swift\nshow(a)\n```\n\n```mermaid label=fig-net title=\"网\"\nflowchart LR\nA-->B\n```\n\n```swift label=fig-two\nshow(b)\n```\n"
    let html = try article(markdown, outputs: [0: [figure], 1: [figure]])
    #expect(html.contains("<p>见 <a href=\"#fig-two\">图 3</a> 与 <a href=\"#fig-net\">图 2</a>。</p>"))
    #expect(html.contains("<figure id=\"fig-net\">"))
    #expect(html.contains("<figcaption><b>图 2</b> 网</figcaption>"))
    #expect(html.contains("<div class=\"cell\" id=\"fig-two\""))
    #expect(html.contains("<span class=\"output-label\">图 3</span>"))
    let twin = try page("a.md", of: ["a.md": markdown], results: ["a.md": LessonResults(outputs: [0: [figure], 1: [figure]])])
    #expect(twin.contains("见 图 3 与 图 2。"))
    let site = try renderedSite(["a.md": markdown], results: ["a.md": LessonResults(outputs: [0: [figure], 1: [.stream("x")]])])
    #expect(site.diagnostics.map(\.summary) == ["The block 'fig-two' shows no figure"])
  }

  @Test func offersTheLessonAsSwift() throws {
    let swift = try page(
      "a.swift",
      of: [
        "a.md":
          "---\ntitle: 甲\n---\n\n文字\n二\n\n```swift\nlet x = 1\nprint(x)\n```\n```output\n1\n```\n\n末\n\n```swift should_panic\nboom()\n```\n"
      ])
    #expect(
      swift
        == "// # 甲\n\nimport MathEngine\n\n// 文字\n// 二\n\nlet x = 1\nprint(x)\n\n// 末\n//\n// ```swift should_panic\n// boom()\n// ```\n")
    #expect(try page("a.html", of: ["a.md": "```swift\n1\n```\n"]).contains("<a href=\"a.swift\" download>Swift 源代码</a>"))
    #expect(!(try renderedSite(["a.md": "x"]).files.map(\.path).contains("a.swift")))
  }
}
