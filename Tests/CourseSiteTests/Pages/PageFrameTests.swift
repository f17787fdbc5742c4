import CourseModel
import Testing

@testable import CourseSite

@Suite struct PageFrameTests {
  private let files = [
    "index.md": "---\ntitle: 课程\n---\n\n# 欢迎\n",
    "01-one/_category_.yml": "label: 第一章\nlink:\n  type: generated-index\n  title: 第一章 起步\n  description: 从零开始\n",
    "01-one/01-a.md": "---\ndescription: 甲的简介\n---\n\n# 甲\n\n## 一\n\n### 一点一\n\n## 二\n",
    "01-one/02-b.md": "# 乙\n",
    "02-two/c.md": "---\npagination_next: null\n---\n\n# 丙\n",
  ]

  private func nav(_ name: String, _ path: String) throws -> String {
    let html = try page(path, of: files)
    let start = try #require(html.firstRange(of: "<nav class=\"\(name)\""))
    let end = try #require(html[start.lowerBound...].firstRange(of: "</nav>"))
    return String(html[start.lowerBound..<end.upperBound])
  }

  @Test func marksThePageInTheSidebar() throws {
    let sidebar = try nav("sidebar", "one/a.html")
    #expect(sidebar.contains("<a href=\"a.html\" aria-current=\"page\">甲</a>"))
    #expect(sidebar.contains("<a href=\"b.html\">乙</a>"))
    #expect(sidebar.contains("<a href=\"../two/c.html\">丙</a>"))
    #expect(sidebar.split(separator: "aria-current").count == 2)
  }

  @Test func leadsFromTheFirstPageToThisOne() throws {
    let breadcrumb = try nav("breadcrumb", "one/a.html")
    #expect(
      breadcrumb
        == "<nav class=\"breadcrumb\" aria-label=\"当前位置\"><ol><li><a href=\"../index.html\">首页</a></li>"
        + "<li><a href=\"index.html\">第一章</a></li><li><span aria-current=\"page\">甲</span></li></ol></nav>")
    #expect(!(try page("index.html", of: files)).contains("breadcrumb\""))
  }

  @Test func linksNeighboursInReadingOrder() throws {
    #expect(
      try nav("pager", "one/a.html")
        == "<nav class=\"pager\" aria-label=\"上一页与下一页\">\n<a rel=\"prev\" href=\"index.html\"><small>上一页</small>第一章 起步</a>\n"
        + "<a rel=\"next\" href=\"b.html\"><small>下一页</small>乙</a>\n</nav>")
    let last = try nav("pager", "two/c.html")
    #expect(last.contains("rel=\"prev\" href=\"../one/b.html\""))
    #expect(!last.contains("rel=\"next\""))
  }

  @Test func nestsTheContents() throws {
    #expect(
      try nav("contents", "one/a.html")
        == "<nav class=\"contents\" aria-label=\"本页目录\"><details><summary>本页目录</summary>\n<ol>\n<li><a href=\"#一\">一</a>\n<ol>\n"
        + "<li><a href=\"#一点一\">一点一</a></li>\n</ol></li>\n<li><a href=\"#二\">二</a></li>\n</ol></details></nav>")
    #expect(!(try page("one/b.html", of: files)).contains("class=\"contents\""))
  }

  @Test func listsTheLessonsOfACategory() throws {
    let article = try element("article", in: try page("one/index.html", of: files))
    #expect(article.contains("<h1>第一章 起步</h1>\n<p class=\"lead\">从零开始</p>"))
    #expect(article.contains("<li><a href=\"a.html\"><b>甲</b><small>甲的简介</small></a></li>"))
  }

  @Test func makesAFirstPageWhereTheCourseHasNone() throws {
    let html = try page("index.html", of: ["course.yml": "title: 我的课\n", "a.md": "# 甲\n", "b.md": "# 乙\n"])
    #expect(html.contains("<h1>我的课</h1>"))
    #expect(html.contains("<li><a href=\"a.html\"><b>甲</b></a></li>"))
    #expect(html.contains("rel=\"next\" href=\"a.html\""))
  }

  @Test func keepsEveryAddressInTheSiteAndEveryScriptInAFile() throws {
    for file in try renderedSite(files).files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.contents, as: UTF8.self)
      // Linked data names its vocabulary by an address that nothing loads.
      let html = text.split(separator: "\n").filter { !$0.hasPrefix("<script type=\"application/ld+json\">") }.joined(separator: "\n")
      #expect(!html.contains("href=\"/"))
      #expect(!html.contains("http:") && !html.contains("https:"))
      #expect(!html.contains(" style=") && !html.contains("<style") && !html.contains("<script>"))
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n"))
    }
  }

  @Test func addsTheTitleOfTheFrontMatterOnlyWhereTheBodyHasNone() throws {
    #expect(try article("---\ntitle: 名\n---\n\n文字\n").contains("<h1>名</h1>\n<p>文字</p>"))
    #expect(try article("---\ntitle: 名\n---\n\n# 题\n").split(separator: "<h1").count == 2)
    #expect(!(try article("---\ntitle: 名\nhide_title: true\n---\n\n文字\n")).contains("<h1"))
  }

  @Test(arguments: [
    ("en", "en", "On this page"), ("zh-TW", "zh-Hant", "本頁目錄"), ("ja", "ja", "このページの内容"), ("de-AT", "de-AT", "Auf dieser Seite"),
    ("xx", "xx", "On this page"),
  ])
  func speaksTheLanguageOfTheCourse(_ locale: String, _ tag: String, _ phrase: String) throws {
    let html = try page("a.html", of: ["course.yml": "locale: \(locale)\n", "a.md": "# A\n\n## B\n"])
    #expect(html.contains("<html lang=\"\(tag)\">"))
    #expect(html.contains("<summary>\(phrase)</summary>"))
  }
}
