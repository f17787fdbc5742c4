import CourseModel
import Foundation
import Testing

@testable import CourseSite

@Suite struct SearchIndexTests {
  private func entries(_ files: [String: String]) throws -> [[String]] {
    let site = try renderedSite(files)
    let text = String(decoding: try #require(site.file(at: SearchIndex.path)).contents, as: UTF8.self)
    let json = text.dropFirst("window.SEARCH=".count)
    return try JSONDecoder().decode([[String]].self, from: Data(json.utf8))
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
