import CourseModel
import Foundation
import Testing
import WebMarkup

@testable import CourseSite

@Suite struct SearchIndexTests {
  private func entries(_ files: [String: String]) throws -> [[String]] {
    let site = try renderedSite(files)
    return try entries(in: try #require(site.file(at: SearchIndex.path)))
  }

  private func entries(in file: SiteFile) throws -> [[String]] {
    let text = String(decoding: file.contents, as: UTF8.self)
    let opening = try #require(text.firstRange(of: "window.SEARCH=(window.SEARCH||[]).concat("))
    #expect(text.hasSuffix(")\n"))
    return try JSONDecoder().decode([[String]].self, from: Data(text[opening.upperBound...].dropLast(2).utf8))
  }

  @Test func dividesTheTextsOfALongCourse() throws {
    let files = InMemoryFiles(["a.md": "# 甲\n\n一\n\n## 乙\n\n二\n", "b.md": "# 丙\n\n三\n"])
    let site = SiteContext(try Course(files, path: "Course"), files: files)
    let whole = SearchIndex.files(of: site)
    #expect(whole.map(\.path) == ["assets/search-index.js"])
    let parts = SearchIndex.files(of: site, partSize: 60)
    #expect(parts.map(\.path) == ["assets/search-index.js", "assets/search-index-2.js", "assets/search-index-3.js"])
    #expect(String(decoding: parts[0].contents, as: UTF8.self).hasPrefix("window.SEARCH_PARTS=3;\n"))
    #expect(try parts.flatMap { try entries(in: $0) } == entries(in: whole[0]))
  }

  @Test func cutsALessonAtItsHeadings() throws {
    let markdown =
      "# 题\n\n开头  `x`\n第二\n\n## 一 节\n\n- 甲\n- **乙**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```swift ignore\nlet w = 1\n```\n\n### 二\n\n末\n"
    #expect(
      try entries(["index.md": markdown]) == [
        ["index.html", "题", "题", "开头 x 第二"], ["index.html#一-节", "题", "一 节", "甲 乙 a b 1 2 let w = 1"], ["index.html#二", "题", "二", "末"],
      ])
  }

  @Test func leavesOutUnlistedLessonsAndHiddenChecks() throws {
    let found = try entries([
      "index.md": "# 题\n\n:::exercise[求和]\n\n```swift check\nlet secret = 1\n```\n:::\n", "b.md": "---\nunlisted: true\n---\n\n# 藏\n",
    ])
    #expect(!found.contains { $0.joined().contains("secret") || $0.joined().contains("藏") })
  }

  @Test(arguments: ["\"", "\\", "\n\t\u{1}", "</script>", "\u{2028}", "中文 🔧"]) func writesLiteralsThatReadBack(_ text: String) throws {
    let literal = ScriptLiteral.string(text)
    #expect(try JSONDecoder().decode([String].self, from: Data("[\(literal)]".utf8)) == [text])
  }
}
