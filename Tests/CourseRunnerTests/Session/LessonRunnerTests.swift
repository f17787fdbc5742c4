import CourseModel
import CourseRunner
import SourceDiagnostics
import Testing

@Suite struct LessonRunnerTests {
  private func run(_ text: String) -> LessonResults {
    LessonRunner().run(Lesson(parsing: SourceFile(name: "lesson.md", text: text)))
  }

  private func block(_ code: String, _ info: String = "") -> String { "```swift\(info)\n\(code)\n```\n\n" }

  @Test func sharesNamesDownTheLesson() {
    let results = run(block("let x = 2") + block("print(x + 1)") + block("let x = \"new\"\nprint(x)"))
    #expect(results.diagnostics.isEmpty)
    #expect(results.outputs[1] == [.stream("3\n")])
    #expect(results.outputs[2] == [.stream("new\n")])
  }

  @Test func showsTheValueOfTheLastExpression() {
    let results = run(block("print(\"a\")\n1 + 1"))
    #expect(results.outputs[0] == [.stream("a\n"), .value(text: "2", typeName: "Int")])
  }

  @Test func showsAFigureInItsPlaceBetweenPrints() throws {
    let code = "print(1)\nlet figure = Figure()\nlet axes = figure.subplots()\naxes.plot([1.0, 2.0])\nshow(figure)\nprint(2)"
    let outputs = try #require(run(block(code, " fig-cap=\"A line\"")).outputs[0])
    #expect(outputs.count == 3)
    guard case .figure(let figure) = outputs[1] else {
      Issue.record("the second output is not a figure")
      return
    }
    #expect(figure.caption == "A line")
    #expect(figure.svg.contains("<svg"))
  }

  @Test func stopsAtTheFirstFailureAndKeepsWhatCameBefore() {
    let results = run(block("print(1)") + block("let a = [1]\nprint(a[3])") + block("print(2)"))
    #expect(results.outputs[0] == [.stream("1\n")])
    #expect(results.outputs[2] == nil)
    #expect(results.diagnostics.filter { $0.severity == .error }.count == 1)
    #expect(results.diagnostics.first?.range?.start.line == 7)
  }

  @Test func keepsNamedSessionsApart() {
    let results = run(block("let x = 1") + block("let x = 5\nprint(x)", " session=other") + block("print(x)"))
    #expect(results.outputs[1] == [.stream("5\n")])
    #expect(results.outputs[2] == [.stream("1\n")])
  }

  @Test func acceptsAnnouncedFailures() {
    let results = run(block("let a = [1]\nprint(a[3])", " should_panic") + block("print(2)"))
    #expect(results.diagnostics.isEmpty)
    #expect(results.outputs[1] == [.stream("2\n")])
    #expect(run(block("print(1)", " should_panic")).diagnostics.map(\.identifier) == ["SucceedsUnexpectedly"])
    #expect(run(block("let x: Int = \"a\"", " compile_fail")).diagnostics.isEmpty)
    #expect(run(block("let x = 1", " compile_fail")).diagnostics.map(\.identifier) == ["CompilesUnexpectedly"])
  }

  private func exercise(starter: String, solution: String, check: String) -> String {
    "let base = 1\n"
      + "::::exercise[E]{#e}\n\n```swift starter\n\(starter)\n```\n\n:::solution\n```swift\n\(solution)\n```\n:::\n\n```swift check\n\(check)\n```\n::::\n"
  }

  @Test func runsExercisesInAForkThatLeavesNoTrace() {
    let results = run(
      block("var base = [1]")
        + exercise(starter: "let answer = ____", solution: "base.append(2)\nlet answer = base.count", check: "expect(answer == 2)")
        + block("print(base)"))
    #expect(results.diagnostics.isEmpty)
    #expect(results.outputs[4] == [.stream("[1]\n")])
  }

  @Test func reportsASolutionThatFailsItsChecks() {
    let results = run(exercise(starter: "let answer = ____", solution: "let answer = 3", check: "expect(answer == 2)"))
    #expect(results.diagnostics.contains { $0.severity == .error })
  }

  @Test func reportsChecksThatAcceptTheStartingCode() {
    let results = run(exercise(starter: "let answer = 2", solution: "let answer = 2", check: "expect(answer == 2)"))
    #expect(results.diagnostics.map(\.identifier) == ["StarterPassesChecks"])
  }

  @Test(arguments: [1, 2, 7])
  func givesTheSameResultsInAnyNumberOfRuns(_ copies: Int) {
    let lesson = Lesson(parsing: SourceFile(name: "l.md", text: block("let r = RandomState(seed: 1)\nprint(r.randn(3))")))
    let all = LessonRunner().run(Array(repeating: lesson, count: copies))
    #expect(all.count == copies)
    #expect(Set(all.map { "\($0.outputs)" }).count == 1)
  }
}
