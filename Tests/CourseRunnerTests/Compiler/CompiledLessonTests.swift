import CourseModel
import CourseRunner
import SourceDiagnostics
import Testing

/// Lessons run by the machine's compiler: the outcome must be the interpreter's.
@Suite struct CompiledLessonTests {
  private func lesson(_ blocks: String...) -> Lesson {
    Lesson(parsing: SourceFile(name: "lesson.md", text: blocks.joined(separator: "\n\n") + "\n"))
  }

  private func block(_ code: String, _ info: String = "") -> String { "```swift\(info)\n\(code)\n```" }

  private func compiled(_ lesson: Lesson) throws -> LessonResults { LessonRunner(toolchain: try SwiftToolchain()).run(lesson) }

  @Test func givesWhatTheInterpreterGives() throws {
    let lesson = lesson(
      block("let x = 2\nstruct P { var a = 1 }\nextension P { var b: Int { a + 1 } }\nprint(P().b)"),
      block("let y = x + 1\nfunc twice(_ n: Int) -> Int { n * 2 }\ny"),
      block("let x = \"new\"\nprint(x)\n[x: [twice(4)]]"),
      block("func twice(_ n: Int) -> Int { n * 3 }\nprint(twice(1))\nvar set: Set = [1]\nset.insert(2)"),
      block("let figure = Figure()\nfigure.subplots().plot([1.0, 4.0])\nprint(1)\nshow(figure)\nprint(2)", " fig-cap=\"A line\""),
      block("let a = NDArray([1.0, 2.0])\na * 2"))
    let interpreted = LessonRunner().run(lesson)
    let compiled = try compiled(lesson)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.diagnostics)")
    #expect(compiled.outputs == interpreted.outputs)
    #expect(interpreted.outputs.count == 6)
  }

  @Test func placesErrorsWhereTheyStandInTheLesson() throws {
    let lesson = lesson(block("print(1)"), "- A list\n\n  ```swift\n  let a: Int = \"x\"\n  print(unknown)\n  ```")
    let results = try compiled(lesson)
    #expect(results.outputs[0] == [.stream("1\n")])
    #expect(results.diagnostics.map { $0.range?.start } == [SourcePosition(line: 8, column: 16), SourcePosition(line: 9, column: 9)])
    #expect(results.diagnostics.first?.summary == "cannot convert value of type 'String' to specified type 'Int'")
  }

  @Test(arguments: [
    ("let a = [1]\nfunc f(_ i: Int) -> Int { a[i] }\nprint(f(3))", "index out of range", 5),
    ("var n = Int.max\nn += 1", "arithmetic overflow", 5),
    ("print(1)\nfatalError(\"Boom\")", "fatal error: Boom", 5),
    ("NDArray([1.0, 2.0]) + NDArray([1.0, 2.0, 3.0])", "operands could not be broadcast together with shapes (2,) (3,)", 4),
  ])
  func tellsWhereAndWhyAProgramStopped(_ code: String, _ message: String, _ line: Int) throws {
    let results = try compiled(lesson("# Title", block(code), block("print(2)")))
    #expect(results.diagnostics.first?.summary == message)
    #expect(results.diagnostics.first?.range?.start.line == line)
    #expect(results.diagnostics.count == 1)
    #expect(results.outputs[0]?.last == .error(message: message))
    #expect(results.outputs[1] == nil)
  }

  @Test func acceptsAnnouncedFailuresOnly() throws {
    let blocks = [
      block("let a = [1]"), block("print(a[3])", " should_panic"), block("let b: Int = \"a\"", " compile_fail"),
      block("let c = a", " no_run"),
      block("print(a)"),
    ]
    let lesson = Lesson(parsing: SourceFile(name: "lesson.md", text: blocks.joined(separator: "\n\n")))
    let results = try compiled(lesson)
    #expect(results.diagnostics.isEmpty, "\(results.diagnostics)")
    #expect(results.outputs[4] == [.stream("[1]\n")])
    #expect(results.outputs[1] == [.error(message: "index out of range")])
    #expect(try compiled(self.lesson(block("print(1)", " should_panic"))).diagnostics.map(\.identifier) == ["SucceedsUnexpectedly"])
    #expect(try compiled(self.lesson(block("let x = 1", " compile_fail"))).diagnostics.map(\.identifier) == ["CompilesUnexpectedly"])
  }

  @Test func runsWhatTheInterpreterRefuses() throws {
    let results = try compiled(lesson(block("withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { $0[0] = 7; print($0[0]) }")))
    #expect(results.outputs[0] == [.stream("7\n")])
    #expect(results.diagnostics.isEmpty)
  }

  @Test func keepsSessionsApart() throws {
    let lesson = lesson(
      block("let x = 1"), block("let x = 5\nprint(x)", " session=other"), block("print(x)"), block("print(x)", " session=third"))
    let results = try compiled(lesson)
    #expect(results.outputs[1] == [.stream("5\n")])
    #expect(results.outputs[2] == [.stream("1\n")])
    #expect(results.diagnostics.map(\.summary) == ["cannot find 'x' in scope"])
  }

  @Test func nothingPrintedCanPassForARecord() throws {
    let results = try compiled(lesson(block("print(\"cell 0 1\\n0value 0 1 1\\nab\")"), block("print(3)")))
    #expect(results.outputs == [0: [.stream("cell 0 1\n0value 0 1 1\nab\n")], 1: [.stream("3\n")]])
  }

  private func exercise(starter: String, solution: String, check: String) -> String {
    "::::exercise[E]{#e}\n\n\(block(starter, " starter"))\n\n:::solution\n\(block(solution))\n:::\n\n\(block(check, " check"))\n::::"
  }

  @Test func provesExercises() throws {
    let before = block("let base = 10")
    let good = exercise(starter: "let answer = 0", solution: "let answer = base + 1", check: "expect(answer == 11)")
    #expect(try compiled(lesson(before, good)).diagnostics.isEmpty)
    let lax = exercise(starter: "let answer = 0", solution: "let answer = 1", check: "expect(answer >= 0)")
    #expect(try compiled(lesson(before, lax)).diagnostics.map(\.identifier) == ["StarterPassesChecks"])
    let wrong = exercise(starter: "let answer = 0", solution: "let answer = 2", check: "expect(Double(answer), near: 3)")
    #expect(try compiled(lesson(before, wrong)).diagnostics.map(\.summary) == ["expected 3.0 ± 1e-09, got 2.0"])
  }
}
