import SourceDiagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: ["a\nbc\n", "a\r\nbc\r\n", "a\rbc\r"])
  func countsEachKindOfLineBreakOnce(_ text: String) {
    let file = SourceFile(name: "f", text: text)
    #expect(file.lineCount == 3)
    #expect(file.text(in: file.lineContents(2)) == "bc")
    #expect(file.lineContents(3).isEmpty)
    #expect(file.lineContents(4).isEmpty)
  }

  @Test func countsColumnsInUnicodeScalars() {
    let file = SourceFile(name: "f", text: "let 损失 = 🔧x\nb")
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(file.position(at: "let 损失".utf8.count) == SourcePosition(line: 1, column: 7))
    #expect(file.position(at: "let 损失 = 🔧".utf8.count) == SourcePosition(line: 1, column: 11))
    #expect(file.position(at: file.utf8.count) == SourcePosition(line: 2, column: 2))
  }

  @Test func clampsOffsetsOutsideTheText() {
    let file = SourceFile(name: "f", text: "ab")
    #expect(file.position(at: -5) == SourcePosition(line: 1, column: 1))
    #expect(file.position(at: 99) == SourcePosition(line: 1, column: 3))
    #expect(file.text(in: -3..<99) == "ab")
    #expect(file.offset(line: 9, utf8Column: 1) == 2)
    #expect(file.offset(line: 0, utf8Column: 1) == 0)
  }

  @Test func findsAnOffsetFromALineAndAByteColumn() {
    let file = SourceFile(name: "f", text: "x\n损失 = 1")
    #expect(file.offset(line: 2, utf8Column: 7) == 2 + "损失".utf8.count)
  }

  @Test func hasOneEmptyLineWhenEmpty() {
    let file = SourceFile(name: "f", text: "")
    #expect(file.lineCount == 1)
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
  }
}
