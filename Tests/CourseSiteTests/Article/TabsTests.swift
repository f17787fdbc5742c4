import CourseModel
import Testing

@testable import CourseSite

@Suite struct TabsTests {
  @Test func writesPanelsUnderTheirLabelsAndARowOfTabs() throws {
    let html = try article("# A\n\n::::tabs{sync=lang}\n:::tab[Swift]\n一\n:::\n:::tab[Python]\n二\n:::\n::::\n")
    #expect(html.contains("<div class=\"tabs\" data-group=\"lang\">\n<div class=\"tab-list js-only\" role=\"tablist\">"))
    #expect(
      html.contains(
        "<button type=\"button\" role=\"tab\" id=\"tabs-1-tab-2\" aria-controls=\"tabs-1-panel-2\" aria-selected=\"false\" tabindex=\"-1\">Python</button>"
      ))
    #expect(html.contains("<div class=\"tab shown\" id=\"tabs-1-panel-1\""))
    #expect(html.contains("<p class=\"tab-label\">Python</p>\n<p>二</p>"))
  }

  @Test func pairsACellWithItsTwin() throws {
    let markdown = "# A\n\n```swift twin=py\nlet x = 1\n```\n\n```python\nx = 1\n```\n"
    let html = try article(markdown, outputs: [0: [.stream("1\n")]])
    #expect(html.contains("<div class=\"tabs\" data-group=\"language\">"))
    #expect(html.contains("data-value=\"swift\"><p class=\"tab-label\">Swift</p>\n<div class=\"cell\" id=\"cell-1\""))
    #expect(html.contains("data-value=\"python\"><p class=\"tab-label\">Python</p>\n<div class=\"cell\" id=\"cell-2\""))
  }

  @Test func foldsTheAnswerToAQuestion() throws {
    let html = try article("# A\n\n:::quiz[选一选]{#q}\n哪个对？\n\n- [ ] 甲\n\n  不对，因为。\n\n- [x] 乙\n\n  对。\n:::\n")
    #expect(html.contains("<section class=\"exercise quiz\" id=\"q\" aria-labelledby=\"q-title\">"))
    #expect(html.contains("<li data-correct=\"false\">甲</li>\n<li data-correct=\"true\">乙</li>"))
    #expect(html.contains("<details class=\"fold answer\"><summary>查看答案</summary>"))
    #expect(html.contains("<li><strong class=\"correct\">正确</strong> 乙"))
  }
}
