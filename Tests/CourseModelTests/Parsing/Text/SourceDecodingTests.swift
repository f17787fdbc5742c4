import CourseModel
import SourceDiagnostics
import Testing

@Suite struct SourceDecodingTests {
  @Test func findsTheFirstByteThatIsNotUTF8() {
    let bytes = Array("# 标题\n好\n".utf8) + [0x61, 0xFF, 0x62] + Array("\n更多".utf8)
    let (file, diagnostics) = SourceFile.decoding(bytes, name: "a.md")
    #expect(file.text.hasPrefix("# 标题\n好\na\u{FFFD}b"))
    #expect(diagnostics.map(\.line) == ["3:2-3 InvalidUTF8: The byte 0xFF is not valid UTF-8"])
    #expect(
      TerminalRenderer().render(diagnostics[0]) == """
        a.md:3:2: error: The byte 0xFF is not valid UTF-8
         3 | a\u{FFFD}b
           |  ^
          Lessons are read as UTF-8; this file seems to be in another encoding, or damaged.
          help: Save the file as UTF-8

        """)
  }

  @Test(arguments: [
    ([0xC3], "1:1-2", 0xC3), ([0x61, 0xE4, 0xBD], "1:2-3", 0xE4), ([0xC0, 0x80], "1:1-2", 0xC0), ([0xED, 0xA0, 0x80], "1:1-2", 0xED),
    ([0xC4, 0xE3, 0xBA, 0xC3], "1:1-2", 0xC4),
  ])
  func reportsBrokenSequencesAtTheirStart(bytes: [UInt8], place: String, byte: UInt8) throws {
    let diagnostics = SourceFile.decoding(bytes, name: "a.md").diagnostics
    let digits = String(byte, radix: 16, uppercase: true)
    #expect(diagnostics.map(\.line) == ["\(place) InvalidUTF8: The byte 0x\(digits) is not valid UTF-8"])
  }

  @Test func dropsAByteOrderMark() {
    let (file, diagnostics) = SourceFile.decoding([0xEF, 0xBB, 0xBF] + Array("# T".utf8), name: "a.md")
    #expect(file.text == "# T")
    #expect(diagnostics.isEmpty)
  }

  @Test func readsTheSameLessonWithAnyLineEndings() {
    let text = """
      ---
      title: 课
      ---
      # 标题

      段落**粗**
      第二行 text
      and more

      - a

        ```swift label=x
        let a = 1

        print(a)
        ```
        ```output
        1
        ```

      :::tip 题
      体
      :::
      """
    let expected = lesson(text)
    #expect(expected.diagnostics.isEmpty)
    for ending in ["\r\n", "\r"] {
      var converted = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { converted += line + ending }
      let (file, _) = SourceFile.decoding([0xEF, 0xBB, 0xBF] + Array(converted.utf8), name: "lesson.md")
      let other = Lesson(parsing: file)
      #expect(other.dump() == expected.dump())
      #expect(other.cells.first?.source.code == "let a = 1\n\nprint(a)")
      #expect(other.frontMatter.title == "课")
    }
  }
}
