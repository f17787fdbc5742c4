import SourceDiagnostics
import Testing

@Suite struct EmbeddedSourceTests {
  /// A fence in a block quote in a list: every line has a prefix of its own.
  private static let text = "- > ```swift\n  > let a = 1\n  >   print(a)\n  > ```\n"

  private var quoted: EmbeddedSource {
    let file = SourceFile(name: "lesson.md", text: Self.text)
    return EmbeddedSource(
      file: file, code: "let a = 1\n  print(a)\n",
      fileLineStarts: [file.lineStarts[1] + 4, file.lineStarts[2] + 4, file.lineStarts[3] + 4])
  }

  @Test func mapsAPlaceInTheCodeToItsPlaceInTheFile() {
    let code = Array(quoted.code.utf8)
    for offset in code.indices where code[offset] != UInt8(ascii: "\n") {
      #expect(quoted.file.utf8[quoted.fileOffset(offset)] == code[offset])
    }
  }

  @Test func reportsTheLineAndColumnOfTheFile() {
    let offset = "let a = 1\n  ".utf8.count
    let range = quoted.range(offset..<offset + 5)
    #expect(range.text == "print")
    #expect(range.start == SourcePosition(line: 3, column: 7))
    #expect(range.end == SourcePosition(line: 3, column: 12))
  }

  @Test func staysInTheFileForAnyOffset() {
    #expect(quoted.range(-9 ..< -4).offsets.lowerBound >= 0)
    #expect(quoted.range(500..<900).offsets.upperBound <= quoted.file.utf8.count)
    let empty = EmbeddedSource(file: SourceFile(name: "f", text: ""), code: "", fileLineStarts: [])
    #expect(empty.range(0..<4).offsets == 0..<0)
  }

  @Test func isTheIdentityForAWholeFile() {
    let file = SourceFile(name: "f.swift", text: "a\nb\nc")
    let whole = EmbeddedSource(whole: file)
    #expect((0...5).map(whole.fileOffset) == [0, 1, 2, 3, 4, 5])
  }
}
