import CourseModel
import SourceDiagnostics
import Testing

/// Marks that lead to figures, and names of emoji.
@Suite struct ReferenceTests {
  private let figure = "\n\n```swift label=fig-loss\nshow(f)\n```\n\n```mermaid label=fig-a_b\npie\n```\n"

  private func inlines(_ text: String) -> [String] {
    guard let block = lesson(text + figure).blocks.first, case .paragraph(let content) = block.content else { return [] }
    return content.map { inline in
      switch inline.content {
      case .text(let text): text
      case .figureReference(let label): "→\(label)@\(inline.range.start.column)-\(inline.range.end.column)"
      default: "?"
      }
    }
  }

  @Test(arguments: [
    ("见 @fig-loss。", ["见 ", "→fig-loss@3-12", "。"]),
    ("见@fig-loss所示", ["见", "→fig-loss@2-11", "所示"]),
    ("@fig-a_b and @fig-loss.", ["→fig-a_b@1-9", " and ", "→fig-loss@14-23", "."]),
    ("a@fig-loss b", ["a@fig-loss b"]),
    ("@fig- x", ["@fig- x"]),
  ])
  func findsMarksOfFigures(text: String, expected: [String]) {
    #expect(inlines(text) == expected)
    #expect(mistakes(text + figure) == [])
  }

  @Test(arguments: [
    ("@fig-los", ["1:1-9 UnknownFigure: No figure has the label 'fig-los'"]),
    ("见@fig-lost所示", ["1:2-11 UnknownFigure: No figure has the label 'fig-lost'"]),
    ("@fig-loss2", ["1:1-11 UnknownFigure: No figure has the label 'fig-loss2'"]),
  ])
  func reportsMarksThatLeadToNoFigure(text: String, expected: [String]) {
    #expect(mistakes(text + figure) == expected)
  }

  @Test func refusesALabelOnAFormula() {
    #expect(mistakes("```math label=eq-a\nx\n```\n") == ["1:15-19 UnsupportedAttribute: A formula can't have a label"])
  }

  @Test func keepsLabelsOfAllKindsOfBlocksApart() {
    #expect(
      mistakes("```python label=a\n```\n\n```mermaid label=a\npie\n```\n") == ["4:18-19 DuplicateLabel: The label 'a' is taken"])
  }

  @Test(arguments: [
    (":rocket: 起飞", "🚀 起飞"), ("好:+1:！", "好👍！"), (":smile::tada:", "😄🎉"), ("10:100:30", "10:100:30"), (":nobody_knows:", ":nobody_knows:"),
    ("a:b :c: :", "a:b :c: :"), ("a :100:", "a 💯"), ("::rocket:", ":🚀"), ("\\:rocket:", "🚀"),
  ])
  func replacesNamesOfEmoji(text: String, expected: String) {
    guard case .paragraph(let content)? = lesson(text).blocks.first?.content else { return #expect(Bool(false), "no paragraph") }
    #expect(content.plainText == expected)
  }

  @Test func leavesNamesOfEmojiInCodeAndAddresses() {
    let lesson = lesson("`:rocket:` <https://a.b/:rocket:> $:a:$")
    #expect(
      lesson.blocks.first.map { if case .paragraph(let content) = $0.content { content.plainText } else { "" } }
        == ":rocket: https://a.b/:rocket: :a:")
  }

  @Test func slugsHeadingsAfterEmoji() {
    #expect(lesson("## :rocket: 起飞").headings.map(\.id) == ["-起飞"])
  }
}
