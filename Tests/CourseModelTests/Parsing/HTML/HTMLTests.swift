import CourseModel
import SourceDiagnostics
import Testing

@Suite struct HTMLTests {
  @Test func readsDetailsWithMarkdownInside() {
    let text = "<details open>\n<summary>点击 <b>这里</b> &amp; 看</summary>\n\n内容 **粗**\n\n```swift\n1\n```\n\n</details>\n\nafter"
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(
      lesson.dump() == """
        disclosure details open @1:1-10:11
          title
            text "点击 " @2:10-2:13
            element <b> @2:13-2:22
              text "这里" @2:16-2:18
            text " & 看" @2:22-2:30
          paragraph @4:1-4:9
            text "内容 " @4:1-4:4
            strong @4:4-4:9
              text "粗" @4:6-4:7
          cell 0 lesson "1" @6:1-8:4
        paragraph @12:1-12:6
          text "after" @12:1-12:6

        """)
  }

  @Test func readsElementsInRunningText() {
    let text = "按 <kbd>Ctrl</kbd>+<kbd title=\"键\">C</kbd>，H<sub>2</sub>O<br>x<sup>*2*</sup> <!-- 注 --> <mark>a **b**</mark>"
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(
      SpecificationHTML.html(of: lesson.blocks)
        == "<p>按 <kbd>Ctrl</kbd>+<kbd title=\"键\">C</kbd>，H<sub>2</sub>O<br>x<sup><em>2</em></sup>  "
        + "<mark>a <strong>b</strong></mark></p>\n")
    #expect(lesson.dump().contains("element <kbd title=\"键\"> @1:19-1:41"))
  }

  @Test func nestsBlocksInElements() {
    let text = "<div class=\"grid\" align=\"center\">\n\n# 题\n\n<p>一 <em>二</em></p>\n\n- a\n\n</div>\n"
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(
      lesson.dump() == """
        element <div class="grid align-center"> @1:1-9:7
          heading 1 #题 @3:1-3:4
            text "题" @3:3-3:4
          element <p> @5:1-5:20
            plain @5:4-5:16
              text "一 " @5:4-5:6
              element <em> @5:6-5:16
                text "二" @5:10-5:11
          list bullets tight @7:1-7:4
            item @7:1-7:4
              paragraph @7:3-7:4
                text "a" @7:3-7:4

        """)
  }

  @Test func readsTablesWithImpliedEndTags() {
    let lesson = lesson("<table>\n<tr><td>a<td colspan=2>b\n<tr><td>c</td></tr>\n</table>")
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.allBlocks.filter { if case .element(let element) = $0.content { element.name == "td" } else { false } }.count == 3)
  }

  @Test func readsDocusaurusTabs() {
    let text = """
      import Tabs from '@theme/Tabs';
      import TabItem from '@theme/TabItem';

      <Tabs groupId="lang">
      <TabItem value="swift" label="Swift" default>

      ```swift
      1
      ```

      </TabItem>
      <TabItem value="py" label="Python">

      文 **粗**

      </TabItem>
      </Tabs>
      """
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty, "\(lesson.diagnostics.map(\.line))")
    #expect(
      lesson.dump() == """
        tabs sync=lang @4:1-17:8
          tab 'swift' default @5:1-11:11
            title
              text "Swift" @5:1-5:46
            cell 0 lesson "1" @7:1-9:4
          tab 'py' @12:1-16:11
            title
              text "Python" @12:1-12:36
            paragraph @14:1-14:8
              text "文 " @14:1-14:3
              strong @14:3-14:8
                text "粗" @14:5-14:6

        """)
  }

  @Test(arguments: [
    ("a <script>x</script>", ["1:3-11 RefusedHTML: <script> can't stand in a lesson"]),
    ("<script>\nalert(1)\n</script>", ["1:1-9 RefusedHTML: <script> can't stand in a lesson"]),
    ("- <iframe src=\"x\">\n  </iframe>", ["1:3-19 RefusedHTML: <iframe> can't stand in a lesson"]),
    ("a <span onclick=\"x()\">b</span>", ["1:3-23 RefusedHTMLAttribute: <span> can't have the attribute 'onclick'"]),
    ("<div>\n<p style=\"x\">a</p>\n</div>", ["2:4-9 RefusedHTMLAttribute: <p> can't have the attribute 'style'"]),
    ("a <kdb>b</kdb>", ["1:3-8 UnknownHTML: <kdb> is not an element that a lesson can use"]),
    (
      "Array<Int> 与 <T>",
      ["1:6-11 UnknownComponent: The component <Int> is not known", "1:14-17 UnknownHTML: <T> is not an element that a lesson can use"]
    ),
    ("<Card title=\"x\">\n\na\n\n</Card>", ["1:1-17 UnknownComponent: The component <Card> is not known"]),
    ("<div>\n\na", ["1:1-6 UnclosedHTML: <div> is never closed"]),
    ("a <b>c", ["1:3-6 UnclosedHTML: <b> is never closed"]),
    ("a</b>", ["1:2-6 StrayHTMLEnd: </b> closes nothing"]),
    ("</div>", ["1:1-7 StrayHTMLEnd: </div> closes nothing"]),
    (
      "a <div>b</div>",
      [
        "1:3-8 MisplacedHTML: <div> can't stand in running text; put it on a line of its own", "1:9-15 StrayHTMLEnd: </div> closes nothing",
      ]
    ),
    ("<a href=\"javascript:x\">b</a>", ["1:1-24 RefusedAddress: An address can't begin with 'javascript:'"]),
    ("<TabItem value=\"a\">\n\n</TabItem>", ["1:1-20 MisplacedHTML: <TabItem> has a meaning inside <Tabs> only"]),
  ])
  func refusesWhatCouldDoHarm(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func leavesBracesAndAnglesInProseAlone() {
    for text in ["a < b 且 c > d", "{x} 与 {{y}}", "x <- y", "1 << 2", "`Array<Int>`", "<!-- 注释 -->", "a &lt;script&gt;", "<https://a.b>"] {
      #expect(lesson(text).diagnostics.isEmpty, "\(text)")
    }
  }
}
