import SourceDiagnostics
import Testing

@testable import ScriptInterpreter

/// Programs that would overflow the native stack, never end or exhaust memory, if nothing counted what they do.
@Suite struct HostileProgramTests {
  private func identifiers(_ code: String, steps: Int = 3_000_000) -> [String] {
    let host = RecordingHost()
    let session = Session(library: .forTests, limits: Limits(steps: steps), host: host)
    let result = session.run(EmbeddedSource(whole: SourceFile(name: "lesson", text: code)))
    return (result.diagnostics + (result.failure.map { [$0] } ?? [])).filter { $0.severity == .error }.map(\.identifier)
  }

  private let chain = "indirect enum List { case end, node(List) }\nvar a = List.end\nfor _ in 0..<200_000 { a = .node(a) }\n"

  @Test func endsWalksThroughDeepValues() {
    #expect(identifiers(chain + "print(a)") == ["CallsTooDeep"])
    #expect(identifiers(chain + "a") == ["CallsTooDeep"])
    let comparable = chain.replacing("enum List", with: "enum List: Hashable")
    #expect(identifiers(comparable + "var b = List.end\nfor _ in 0..<200_000 { b = .node(b) }\nprint(a == b)") == ["CallsTooDeep"])
  }

  @Test func endsWalksThroughValuesThatShareParts() {
    let pairs =
      "indirect enum Tree: Hashable { case leaf, fork(Tree, Tree) }\nvar a = Tree.leaf\nvar b = Tree.leaf\n"
      + "for _ in 0..<60 { a = .fork(a, a); b = .fork(b, b) }\n"
    #expect(identifiers(pairs + "print(a)") == ["OutputLimitReached"])
    #expect(identifiers(pairs + "let text = \"\\(a)\"") == ["OutputLimitReached"])
    #expect(identifiers(pairs + "print(a == b)") == ["StepLimitReached"])
    #expect(identifiers(pairs + "var h = Hasher()\nh.combine(a)") == ["StepLimitReached"])
  }

  @Test(arguments: [
    "var s = String(repeating: \"a\", count: 1_000_000)\nvar n = 0\nwhile true { n += s.count }",
    "var s = 0\nwhile true { s += \"\\(s) and more\".count }",
    "var a = Array(repeating: 0, count: 1_000_000)\nwhile true { var b = a; b[0] = 1; a = b }",
  ]) func countsTheWorkOfNativesAndCopies(_ code: String) {
    #expect(identifiers(code) == ["StepLimitReached"])
  }

  @Test func endsTheCompilationOfEverLargerTypes() {
    #expect(identifiers("func f<T>(_ n: Int, _ x: T) -> Int { n == 0 ? 0 : f(n - 1, [x]) }\nprint(f(10, 1))") == ["CodeTooLarge"])
    #expect(identifiers("func f<T>(_ n: Int, _ x: T) -> Int { n == 0 ? 0 : f(n - 1, (x, x)) }\nprint(f(10, 1))") == ["CodeTooLarge"])
  }

  @Test(arguments: [
    "_ = table[key]", "table[key] = 1", "table[key, default: 0] += 1", "table[key]! += 1", "table.removeValue(forKey: key)",
  ])
  func survivesKeysThatChangeTheirTableWhileItIsSearched(_ use: String) {
    let code = """
      struct Key: Hashable {
        let n: Int
        static func == (a: Key, b: Key) -> Bool {
          if table.count < 100 { table = [:]; for i in 0..<100 { table[Key(n: 1000 + i)] = i } }
          return a.n == b.n
        }
        func hash(into hasher: inout Hasher) { hasher.combine(n / 1000) }
      }
      let key = Key(n: 1)
      var table: [Key: Int] = [:]
      table[key] = 0
      \(use)
      """
    #expect(Set(identifiers(code)).isSubset(of: ["OverlappingAccess", "UnexpectedNil"]))
  }

  @Test func endsAccessesToPartsOfAVariableThatIsBeingChanged() {
    let code = "struct S { var a: [Int]; mutating func f() { a.append(all[0].a.count) } }\nvar all = [S(a: [])]\nall[0].f()"
    #expect(identifiers(code) == ["OverlappingAccess"])
  }

  @Test func keepsStringLiteralsWithOtherScalarsApart() {
    let host = RecordingHost()
    let session = Session(library: .forTests, host: host)
    let code = "let a = \"\\u{e9}\"\nlet b = \"e\\u{301}\"\nprint(a)\nprint(b)\nprint(a == b)"
    _ = session.run(EmbeddedSource(whole: SourceFile(name: "lesson", text: code)))
    #expect(Array(host.output.utf8) == Array("\u{e9}\ne\u{301}\ntrue\n".utf8))
  }

  @Test func formatsWideNumbersWholeAndRefusesAbsurdWidths() {
    let host = RecordingHost()
    let session = Session(library: .forTests, host: host)
    let code = "import Foundation\nprint(String(format: \"%2000d|\", 5).count, String(format: \"%.1500f\", 1.5).count)"
    _ = session.run(EmbeddedSource(whole: SourceFile(name: "lesson", text: code)))
    #expect(host.output == "2001 1502\n")
    #expect(identifiers("import Foundation\nprint(String(format: \"%99999999999d\", 5))") == ["BadFormat"])
  }
}
