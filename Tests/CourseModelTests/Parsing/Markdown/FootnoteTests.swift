import CourseModel
import SourceDiagnostics
import Testing

@Suite struct FootnoteTests {
  @Test func numbersFootnotesByTheirFirstMarks() {
    let text = "一[^b]二[^a]三[^b]\n\n[^a]: 甲 **粗**\n\n    第二段\n[^b]: 乙\n[^unused]: 丙\n"
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.footnotes.map(\.label) == ["b", "a"])
    #expect(lesson.footnotes.map(\.occurrences) == [2, 1])
    #expect(lesson.footnotes[1].blocks.count == 2)
    #expect(
      lesson.dump() == """
        paragraph @1:1-1:16
          text "一" @1:1-1:2
          footnote 0 ×1 @1:2-1:6
          text "二" @1:6-1:7
          footnote 1 ×1 @1:7-1:11
          text "三" @1:11-1:12
          footnote 0 ×2 @1:12-1:16
        footnote [b] ×2
          paragraph @6:7-6:8
            text "乙" @6:7-6:8
        footnote [a] ×1
          paragraph @3:7-3:14
            text "甲 " @3:7-3:9
            strong @3:9-3:14
              text "粗" @3:11-3:12
          paragraph @5:5-5:8
            text "第二段" @5:5-5:8

        """)
  }

  @Test func warnsOfMarksWithoutAFootnote() {
    #expect(mistakes("一[^1] 与 `[^2]`\n\n[^3]: x [^4]\n") == ["1:2-6 UnknownFootnote: No footnote is called '1'"])
    #expect(lesson("一[^note]，二[^notes]\n\n[^note]: x").diagnostics.first?.explanation == "Did you mean '[^note]'?")
    #expect(mistakes("正则 [^ab c] 与 \\[^x]").isEmpty)
  }
}
