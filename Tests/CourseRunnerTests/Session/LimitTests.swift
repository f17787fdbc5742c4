import CourseModel
import CourseRunner
import SourceDiagnostics
import Testing

/// Blocks that would hang or exhaust the machine end with a diagnostic at the statement, on every machine at the same one.
@Suite struct LimitTests {
  private func failure(_ code: String) -> Diagnostic? {
    let text = "# T\n\n```swift steps=2e6\n\(code)\n```\n"
    let results = LessonRunner().run(Lesson(parsing: SourceFile(name: "lesson.md", text: text)))
    return results.diagnostics.first { $0.severity == .error }
  }

  @Test(arguments: [
    ("while true {}", 4), ("var i = 0\nwhile i >= 0 { i = 1 }", 5),
    ("func f(_ n: Int) -> Int { f(n + 1) }\nprint(f(0))", 4), ("let x = Int.max\nprint(x + 1)", 5),
    ("let a = [1, 2, 3]\nlet i = 5\nprint(a[i])", 6), ("let z = zeros(80000, 80000)", 4),
    ("let a: NDArray<Double> = [[1, 2, 3]]\nlet b: NDArray<Double> = [[1, 2]]\nprint(a + b)", 6),
    ("let a: NDArray<Double> = [[1, 2, 3]]\nprint(a • a)", 5), ("let d = 0\nprint(1 / d)", 5),
    ("let a: [Double] = []\nprint(a.last!)", 5), ("var a = [0]\nwhile true { a += a }", 5),
    ("while true { print(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\") }", 4),
    ("let a = zeros(3)\nprint(a[5])", 5), ("print(\"\\(1.5, format: \".q\")\")", 4),
    ("let ragged: NDArray<Double> = [[1, 2], [3]]", 4), ("let x: Int = \"a\"", 4), ("print(undefinedName)", 4), ("let = 3", 4),
    ("let z = Array(repeating: 0, count: 50_000_000_000)", 4),
  ])
  func endsWithADiagnosticAtTheStatement(_ code: String, _ line: Int) throws {
    let diagnostic = try #require(failure(code))
    #expect(diagnostic.range?.start.line == line, "\(diagnostic.summary)")
    #expect(!diagnostic.summary.isEmpty)
  }

  @Test func namesTheShapesThatDoNotFit() {
    let summary = failure("let a = zeros(2, 3)\nlet b = zeros(4)\nprint(a + b)")?.summary ?? ""
    #expect(summary.contains("operands could not be broadcast together with shapes (2,3) (4,)"))
  }

  @Test func tripsAtTheSameStepEveryTime() {
    let first = failure("var i = 0\nwhile true { i += 1 }")
    let second = failure("var i = 0\nwhile true { i += 1 }")
    #expect(first?.summary == second?.summary)
    #expect(first?.range?.offsets == second?.range?.offsets)
  }

  @Test func endsABlockThatShowsFiguresWithoutEnd() throws {
    let code = "let f = Figure()\nlet ax = f.subplots()\nax.plot([1.0, 2.0])\nwhile true {\n  show(f)\n}"
    let diagnostic = try #require(failure(code))
    #expect(diagnostic.identifier == "OutputLimitReached")
    #expect(diagnostic.range?.start.line == 8)
  }
}
