import CScriptMachine
import SourceDiagnostics
import Testing

@testable import ScriptInterpreter

/// What a session promises beyond the output of one program.
@Suite struct SessionTests {
  private let host = RecordingHost()

  private func session(_ limits: Limits = Limits()) -> Session { Session(library: .forTests, limits: limits, host: host) }

  private func source(_ code: String) -> EmbeddedSource { EmbeddedSource(whole: SourceFile(name: "lesson.md", text: code)) }

  @Test func showsTheValueOfTheLastExpression() {
    let session = session()
    let result = session.run(source("let xs = [1, 2]\nxs.map { Double($0) / 2 }"))
    #expect(result.value?.text == "[0.5, 1.0]")
    #expect(result.value?.typeName == "[Double]")
    #expect(session.run(source("print(1)")).value == nil)
  }

  @Test func keepsNamesOfEarlierBlocksAfterAFailure() {
    let session = session()
    #expect(session.run(source("var xs = [1, 2, 3]\nlet keep = \"kept\"")).isSuccess)
    let failed = session.run(source("let lost = [\"a\"]\nxs[1] = 9\nprint(xs[7])"))
    #expect(failed.failure?.summary == "index 7 is out of range for an array of 3 elements")
    let after = session.run(source("print(xs, keep)"))
    #expect(after.isSuccess)
    #expect(host.output == "[1, 9, 3] kept\n")
    #expect(session.run(source("print(lost)")).diagnostics.first?.summary == "cannot find 'lost' in scope")
  }

  @Test func reportsWhereAndThroughWhichCallsItFailed() {
    let code = "func inner(_ x: [Int]) -> Int { x[3] }\nfunc outer() -> Int {\n  inner([1]) + 1\n}\nprint(outer())\n"
    let failure = session().run(source(code)).failure
    #expect(failure?.range?.text == "x[3]")
    #expect(failure?.notes.map(\.message) == ["'inner(_:)' was called here", "'outer()' was called here"])
    #expect(failure?.notes.compactMap { $0.range?.start.line } == [3, 5])
  }

  @Test func abbreviatesADeepCallStack() {
    let failure = session().run(source("func f(_ x: Int) -> Int { f(x + 1) + 1 }\nprint(f(0))")).failure
    #expect(failure?.identifier == "CallsTooDeep")
    #expect((failure?.notes.count ?? 0) < 20)
  }

  @Test func stopsEndlessOutput() {
    let result = session(Limits(outputBytes: 1000)).run(source("while true { print(\"again\") }"))
    #expect(result.failure?.identifier == "OutputLimitReached")
    #expect(host.output.utf8.count <= 1000)
  }

  @Test func countsStepsTheSameEveryTime() {
    let code = source("var s = 0\nfor i in 0..<1000 { s += i }\nfunc f() {}\nf()")
    #expect(session().run(code).steps == 1001)
    #expect(session().run(code).steps == 1001)
  }

  @Test func appliesLimitsOfOneBlockToThatBlockOnly() {
    let session = session()
    let loop = source("for _ in 0..<10_000 {}")
    #expect(session.run(loop, limits: Limits(steps: 100)).failure?.identifier == "StepLimitReached")
    #expect(session.run(loop).isSuccess)
  }

  @Test(arguments: [
    "var xs = [\"a\", \"b\"]\nfunc f(_ s: inout [String]) { s.append(\"c\"); print(s[9]) }\nf(&xs)",
    "func g(_ t: (String, [Int])) -> Int { let (a, b) = t; return b[a.count] }\nprint(g((\"xxxx\", [1])))",
    "let fs = [1, 2].map { x in { (y: Int) in [x, y] } }\nprint(fs[0](1), fs[1](2)[5])",
    "var grid = [[\"a\"], [\"b\"]]\ngrid[1][3] = \"c\"",
    "let n = 3\nprint(\"text \\(n) \\([1, 2][n])\")",
    "func deep(_ s: String) -> String { deep(s + \"x\") + s }\nprint(deep(\"\"))",
    "print([\"a\", \"b\"].map { $0 + [\"x\"][$0.count] })",
  ])
  func leaksNothingWhenABlockFails(_ code: String) {
    let session = session(Limits(memory: 64 << 20))
    _ = session.run(source("let warm = \"warm\"\nprint(warm)"))
    let before = session.machine.heap.pointer.pointee.liveObjects
    let constantsBefore = session.machine.constantCount
    #expect(session.run(source(code)).failure != nil)
    let constants = Int64(session.machine.constantCount - constantsBefore)
    #expect(session.machine.heap.pointer.pointee.liveObjects - before == constants)
  }

  @Test func givesAVariableBackWhenTheCallThatChangesItFails() {
    let session = session()
    _ = session.run(source("var xs = [1, 2]\nvar grid = [[1], [2]]\nfunc f(_ s: inout [Int]) { s.append(3); print(s[9]) }"))
    #expect(session.run(source("f(&xs)")).failure != nil)
    #expect(session.run(source("f(&grid[1])")).failure != nil)
    #expect(session.run(source("print(xs, grid)")).isSuccess)
    #expect(host.output == "[1, 2, 3] [[1], [2, 3]]\n")
  }

  @Test func reportsOverlappingAccessToAGlobal() {
    let session = session()
    let code = "var xs = [1, 2]\nfunc f(_ s: inout [Int]) { s.append(xs.count) }\nf(&xs)"
    #expect(session.run(source(code)).failure?.identifier == "OverlappingAccess")
  }

  @Test(arguments: [
    "var a = [Int]()\nfor i in 0..<20_000 { a.append(i) }",
    "var a = Array(repeating: 0, count: 20_000)\nfor i in 0..<20_000 { a[i] += i }",
    "var s = \"\"\nfor _ in 0..<20_000 { s += \"x\" }",
    "var g = [[0], Array(repeating: 0, count: 20_000)]\nfor i in 0..<20_000 { g[1][i] = i }",
    "func fill(_ a: inout [Int]) { for i in 0..<20_000 { a.append(i) } }\nvar a = [0]\nfill(&a)",
    "func make() -> [Int] { var r: [Int] = []; for i in 0..<20_000 { r.append(i) }; return r }\nlet a = make()",
    "var t = ([Int](), 0)\nfor i in 0..<20_000 { t.0.append(i); t.1 += 1 }",
    "var n = [0]\nlet push = { n.append(1) }\nfor _ in 0..<20_000 { push() }",
    "let squares = (0..<20_000).map { $0 * $0 }.filter { $0 % 2 == 0 }.sorted()",
  ])
  func changesValuesInPlace(_ code: String) {
    let session = session()
    #expect(session.run(source(code)).isSuccess)
    #expect(session.machine.heap.pointer.pointee.sharedCopies <= 2)
  }

  @Test func forksAnIndependentCopy() {
    let session = session()
    _ = session.run(
      source("var xs = [[1], [2]]\nvar n = 1\nlet count = { xs.count + n }\nfunc twice(_ x: Int) -> Int { x * 2 }\nlet s = \"text\""))
    let other = RecordingHost()
    let fork = session.fork(host: other)
    #expect(fork.run(source("xs.append([3])\nxs[0][0] = 7\nn = twice(n) + 8\nlet added = 1\nprint(xs, count(), s)")).isSuccess)
    #expect(other.output == "[[7], [2], [3]] 13 text\n")
    #expect(session.run(source("print(xs, n, count(), s)")).isSuccess)
    #expect(host.output == "[[1], [2]] 1 3 text\n")
    #expect(!session.run(source("print(added)")).isSuccess)
  }

  @Test func runsSessionsInParallel() async {
    let outputs = await withTaskGroup(of: String.self) { group in
      for n in 0..<8 {
        group.addTask {
          let host = RecordingHost()
          let session = Session(library: .forTests, host: host)
          let code = "var s = 0\nfor i in 0..<10_000 { s += i * \(n) }\nprint(s, [\"a\", \"b\"].map { $0 + \"\\(s)\" }.count)"
          _ = session.run(EmbeddedSource(whole: SourceFile(name: "x", text: code)))
          return host.output
        }
      }
      var all: [String] = []
      for await output in group { all.append(output) }
      return all.sorted()
    }
    #expect(outputs == (0..<8).map { "\(49_995_000 * $0) 2\n" }.sorted())
  }

  @Test func disassemblesBlocksWithoutRunningThem() {
    let session = session()
    let first = session.disassemble(source("func double(_ x: Int) -> Int {\n  x + x\n}\nprint(\"shown, not printed\")")).text
    let second = session.disassemble(source("var s = 0\nfor i in 0..<3 { s += double(i) }")).text
    #expect(first.hasPrefix("top level  ("))
    #expect(first.contains("   4 | print(\"shown, not printed\")\n"))
    #expect(first.contains("← \"shown, not printed\""))
    #expect(first.contains("double(_:)  (2 slots)\n   2 |   x + x\n"))
    #expect(first.contains("add_int               r0 ← r1, r1\n"))
    #expect(second.contains("   2 | for i in 0..<3 { s += double(i) }\n"))
    #expect(second.contains("double(_:)\n") && second.contains("for_int"))
    #expect(session.disassemble(source("let x: Int = true")).diagnostics.contains { $0.severity == .error })
  }

  @Test func endsWithoutLivingObjects() {
    let session = session()
    _ = session.run(source("let a = [\"x\", \"y\"]\nlet f = { a.count }\nvar t = (a, f)\nprint(t.0)"))
    session.program.releaseGlobals(from: 0)
    #expect(session.machine.heap.pointer.pointee.liveObjects == Int64(session.machine.constantCount))
  }
}
