import CourseModel
import SourceDiagnostics
import Testing

/// Lessons cut and mixed at random: no text may stop the program, and every place stays inside the file.
@Suite struct MutationTests {
  private let pieces: [String] = [
    ":::", "::::tip[", "]", "{#a}", "}", "```", "```swift starter", "```output", "~~~", "\n", "\n\n", "    ", "\t", "> ", "- ", "1. ",
    "- [x] ",
    "**", "*", "~~", "`", "$", "\n$$\n", "|", "\n|---|\n", "<div>", "</div>", "<details>", "<summary>", "<b>", "<!--", "-->", "<script>",
    "<Tabs>", "<TabItem value='a'>", "[^1]", "\n[^1]: x\n", "[a](b)", "![", "](", "\\", "&amp;", "该**（x）**中", "”", "\r\n", "\u{0}", "---\n",
    "title: [", "\n===\n", "https://a.b/c，", "//| label: x\n", ":::exercise", ":::solution", ":::quiz", "::::tabs", ":::tab[a]",
    "> [!TIP]\n", "<![CDATA[", "import a from '@theme/x';", "{1-3}", "title=\"", "🔧",
  ]

  private let seed = """
    ---
    title: 课
    course: {time: 30m}
    ---
    # 标题

    :::tip 题
    - 项 **粗（体）**后
      ```swift label=a
      let a = 1
      ```
      ```output tol=1e-9
      1
      ```
    :::

    | 一 | 二 |
    |---|---|
    | $x$ | `y` |
    """

  @Test func survivesAnyText() {
    var generator = SeededGenerator(state: 7)
    for round in 0..<600 {
      var text = Array(round % 3 == 0 ? "" : seed)
      for _ in 0..<Int.random(in: 1..<40, using: &generator) {
        let place = Int.random(in: 0...text.count, using: &generator)
        if Int.random(in: 0..<5, using: &generator) == 0 {
          text.removeSubrange(place..<min(text.count, place + Int.random(in: 0..<20, using: &generator)))
        } else {
          text.insert(contentsOf: pieces.randomElement(using: &generator) ?? "", at: place)
        }
      }
      let lesson = lesson(String(text))
      #expect(!lesson.dump().isEmpty || lesson.blocks.isEmpty)
      for diagnostic in lesson.diagnostics { #expect(!TerminalRenderer().render(diagnostic).isEmpty) }
      for (index, cell) in lesson.cells.enumerated() { #expect(cell.index == index) }
      for block in lesson.allBlocks { #expect(block.range.offsets.upperBound <= lesson.file.utf8.count) }
    }
  }
}
