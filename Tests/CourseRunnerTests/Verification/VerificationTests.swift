import CourseModel
import CourseRunner
import SourceDiagnostics
import Testing

@Suite struct VerificationTests {
  private func lesson(_ text: String) -> Lesson { Lesson(parsing: SourceFile(name: "lesson.md", text: text)) }

  private func mismatches(_ text: String) -> [OutputMismatch] {
    let lesson = lesson(text)
    return lesson.mismatches(in: LessonRunner().run(lesson))
  }

  private func fences(_ code: String, _ expected: String, info: String = "") -> String {
    "```swift\n\(code)\n```\n```output\(info)\n\(expected)\n```\n"
  }

  @Test func acceptsTheOutputThatTheLessonExpects() {
    #expect(mismatches(fences("print(1 + 1)\nprint(\"a\")", "2\na")).isEmpty)
  }

  @Test func reportsTheFirstLineThatDiffers() throws {
    let mismatch = try #require(mismatches(fences("print(1)\nprint(2)", "1\n3")).first)
    #expect(mismatch.diagnostic.identifier == "OutputMismatch")
    #expect(mismatch.diagnostic.range?.start == SourcePosition(line: 7, column: 1))
    #expect(mismatch.diagnostic.range?.text == "3")
    let lines = mismatch.diff.hunks.flatMap(\.lines)
    #expect(lines.map(\.text) == ["1", "3", "2"])
    #expect(lines.map(\.kind) == [.context, .removed, .added])
  }

  @Test(arguments: [
    ("1\n...\n4", true), ("...", true), ("...\n4", true), ("1\n...", true), ("...\n2\n...", true), ("1\n2\n3\n4\n...", true),
    ("...\n5", false), ("2\n...", false), ("1\n...\n3", false),
  ])
  func letsDotsStandForAnyLines(_ expected: String, _ matches: Bool) {
    #expect(mismatches(fences("for i in 1...4 { print(i) }", expected)).isEmpty == matches)
  }

  @Test func comparesNumbersWithinTheTolerance() {
    let code = "print(\"loss = \\(0.12345) and x\")"
    #expect(mismatches(fences(code, "loss = 0.1234 and x", info: " tol=1e-3")).isEmpty)
    #expect(!mismatches(fences(code, "loss = 0.12 and x", info: " tol=1e-3")).isEmpty)
    #expect(mismatches(fences(code, "loss = 0.1233 and x", info: " rtol=0.01")).isEmpty)
    #expect(!mismatches(fences(code, "loss = 0.12345 and y", info: " tol=1")).isEmpty)
  }

  @Test func checksPrintsComments() throws {
    #expect(mismatches("```swift\nprint(2.5)  // Prints \"2.5\"\nprint(3)  // Prints \"3\"\n```\n").isEmpty)
    let mismatch = try #require(mismatches("```swift\nprint(2.5)  // Prints \"2.6\"\n```\n").first)
    #expect(mismatch.diagnostic.identifier == "PrintsMismatch")
    #expect(mismatch.diagnostic.range?.start.line == 2)
  }

  @Test func blessesOnlyTheFenceThatDiffers() {
    let text = "# T\r\n\r\n> ```swift\r\n> print(1)\r\n> print(2)\r\n> ```\r\n> ```output\r\n> 9\r\n> ```\r\n\r\nafter\r\n"
    let lesson = lesson(text)
    let blessing = Blessing(of: lesson, mismatches: lesson.mismatches(in: LessonRunner().run(lesson)))
    #expect(blessing.refused.isEmpty)
    #expect(blessing.text == text.replacing("> 9\r\n", with: "> 1\r\n> 2\r\n"))
    let blessed = self.lesson(blessing.text)
    #expect(blessed.mismatches(in: LessonRunner().run(blessed)).isEmpty)
  }

  @Test func refusesToBlessALineThatWouldCloseTheFence() {
    let lesson = lesson(fences("print(\"```\")", "x"))
    let blessing = Blessing(of: lesson, mismatches: lesson.mismatches(in: LessonRunner().run(lesson)))
    #expect(blessing.refused.map(\.identifier) == ["CannotBless"])
    #expect(blessing.text == lesson.file.text)
  }

  @Test(arguments: ["", " tol=1e-9"])
  func comparesLongOutputsInAMoment(tolerance: String) {
    let expected = "...\n" + String(repeating: "1\n", count: 20_000) + "2\n...\n3"
    let clock = ContinuousClock()
    let code = "print(String(repeating: \"1\\n\", count: 40_000))\nprint(\"3\")"
    let start = clock.now
    let count = mismatches(fences(code, expected, info: tolerance)).count
    #expect(count == 1)
    #expect(clock.now - start < .seconds(20))
  }

  @Test func refusesToBlessACarriageReturn() {
    let lesson = lesson(fences("print(\"a\\r\")", "x"))
    let blessing = Blessing(of: lesson, mismatches: lesson.mismatches(in: LessonRunner().run(lesson)))
    #expect(blessing.refused.map(\.identifier) == ["CannotBless"])
    #expect(blessing.text == lesson.file.text)
  }

  @Test func findsAPrintedTextAmongMany() {
    let text = "```swift\nfor i in 0..<9 { print(i % 3) }\n// Prints \"2\\n0\\n1\"\n// Prints \"2\\n0\\n1\\n2\"\n```\n"
    #expect(mismatches(text).isEmpty)
  }
}
