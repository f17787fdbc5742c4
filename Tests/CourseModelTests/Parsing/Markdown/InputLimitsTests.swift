import CourseModel
import SourceDiagnostics
import Testing

/// Strange texts, which must end in a moment, with a message where they can't be read.
@Suite struct InputLimitsTests {
  private func identifiers(_ text: String) -> Set<String> { Set(lesson(text).diagnostics.map(\.identifier)) }

  @Test func refusesWhatIsTooLong() {
    #expect(mistakes(String(repeating: "x\n", count: 600_000)) == ["1:1 LessonTooLarge: The lesson has 1200000 bytes; it may have 1048576"])
    #expect(
      mistakes("a\n\n" + String(repeating: "x", count: 70_000)) == ["3:1 LineTooLong: The line has 70000 bytes; it may have 65536"])
  }

  @Test func refusesWideAndLongTables() {
    let wide = String(repeating: "|x", count: 150) + "|\n" + String(repeating: "|-", count: 150) + "|\n"
    #expect(lesson("text\n\n" + wide).diagnostics.first?.line.hasSuffix("The table has 150 columns; it may have 100") == true)
    let long =
      String(repeating: "|x", count: 90) + "|\n" + String(repeating: "|-", count: 90) + "|\n" + String(repeating: "x\n", count: 2000)
    #expect(identifiers(long) == ["TableTooLarge"])
    #expect(identifiers(String(repeating: "|x", count: 90) + "|\n" + String(repeating: "|-", count: 90) + "|\nx\n").isEmpty)
  }

  @Test func refusesDeepNesting() {
    #expect(identifiers(String(repeating: ">", count: 300) + "a") == ["NestedTooDeeply"])
    #expect(identifiers(String(repeating: "- ", count: 300) + "a") == ["NestedTooDeeply"])
    #expect(identifiers((0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()).contains("NestedTooDeeply"))
    #expect(identifiers(String(repeating: ":::tip\n", count: 300)).contains("NestedTooDeeply"))
    #expect(identifiers(String(repeating: "<div>\n", count: 300)).contains("NestedTooDeeply"))
    #expect(identifiers(String(repeating: "**a ", count: 200) + String(repeating: "b** ", count: 200)).contains("NestedTooDeeply"))
    #expect(identifiers(String(repeating: "> ", count: 40) + "a").isEmpty)
  }

  @Test(arguments: [
    "![[]()", "<![CDATA[", "<?", "<!A", "<a ", "<", "<!--", "$a ", "$$a ", "$", "`", "_", "*", "~~a ", "[", "]", "[a](b", "a](b)", "a@",
    "www.", "https://a.b/ ", "&amp", "<b>", "</b>", "\\*", "|", "|a", "*a **a ", "该**误（l）**越", "- [x] a\n", "# a\n", "a\n=\n", ":::\n",
    "```\n```\n", "a\n", "\n", "[^1]", "$$\n", "<div>\n", "`a ``b ```c ", "~~~a\n",
  ])
  func endsInAMoment(unit: String) {
    let perLine = 30_000 / unit.utf8.count
    let line = unit.hasSuffix("\n") ? unit : String(repeating: unit, count: perLine) + "\n"
    let text = String(repeating: line, count: 200_000 / line.utf8.count)
    #expect(processorSeconds { _ = lesson(text) } < 2)
  }

  @Test func endsInAMomentForManyPartsOfDelicateText() {
    for unit in ["![[]()", "<!A", "<![CDATA[", "$a", "[a](<b"] {
      let part = String(repeating: unit, count: 3000 / unit.utf8.count) + "\n\n"
      #expect(processorSeconds { _ = lesson(String(repeating: part, count: 300)) } < 2, "\(unit)")
    }
  }

  @Test func endsInAMomentForYAMLThatMultiplies() {
    var yaml = "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
    for level in 0..<12 {
      let alias = level == 0 ? "*a" : "*b\(level - 1)"
      yaml += "b\(level): &b\(level) [" + Array(repeating: alias, count: 9).joined(separator: ",") + "]\n"
    }
    #expect(processorSeconds { _ = lesson(yaml + "---\n") } < 2)
    #expect(identifiers("---\na: " + String(repeating: "[", count: 3000) + "\n---\n") == ["MalformedYAML"])
  }

  @Test func marksHugeRangesOfLinesWithoutCountingThem() {
    #expect(lesson("```swift {1-999999999}\na\nb\n```").cells[0].lines.map(\.isHighlighted) == [true, true])
  }

  @Test func endsInAMomentForAliasesAsKeys() {
    var yaml = "---\na0: &a0 x\n"
    for level in 1..<40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(processorSeconds { _ = lesson(yaml + "? *a39\n: 1\n---\n") } < 2)
    #expect(processorSeconds { _ = lesson(yaml + "? [*a39]\n: 1\n---\n") } < 2)
  }

  @Test(arguments: ["```swift", "```json", "~~~", "- ```swift", "> ```swift", "> 1. ~~~swift"])
  func takesLongTablesOfDataInFences(opening: String) {
    let prefix = opening.prefix { $0 != "`" && $0 != "~" }.map { $0 == ">" ? ">" : " " }.reduce("", +)
    let rows = String(repeating: prefix + "[1, 2, 3],\n", count: 9000)
    let text = "text\n\n\(opening)\n\(rows)\(prefix)\(opening.contains("~") ? "~~~" : "```")\n"
    #expect(!identifiers(text).contains("TooIntricate"))
  }

  @Test(arguments: [
    "```\na\n```\n", "<!--\n\n```\n\n-->\n", "<div>\n```\n\n", "a\n    ```\n    ", "- ```\nb\n", "> ```\nb\n", "``` `a`\n",
    "1. ```\n   a\n   ```\n   ",
    "<pre>\n\n```\n</pre>\n",
  ])
  func endsInAMomentBehindWhatIsNoOpenFence(_ opening: String) {
    for unit in ["![[]()", "<![CDATA[", "$a "] {
      let line = String(repeating: unit, count: 30_000 / unit.utf8.count) + "\n"
      let indent = opening.hasSuffix("    ") ? "    " : opening.hasSuffix("   ") ? "   " : ""
      let text = opening + String(repeating: indent + line, count: 7)
      #expect(processorSeconds { _ = lesson(text) } < 2, "\(opening) \(unit)")
    }
  }
}
