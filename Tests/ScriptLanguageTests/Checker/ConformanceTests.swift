import ScriptLanguage
import SourceDiagnostics
import Testing

@Suite struct ConformanceTests {
  @Test func namesWhatAProtocolStillNeeds() {
    let block = check(
      """
      protocol Greeter { var name: String { get }; func greet() -> String }
      struct B: Greeter { let name = "b" }
      struct C: Comparable { var a: Int }
      struct D: Equatable { var f: () -> Int }
      struct Fine: Hashable { var a: Int }
      """)
    #expect(
      messages(block) == [
        "2:8: error: type 'B' does not conform to protocol 'Greeter'", "3:8: error: type 'C' does not conform to protocol 'Comparable'",
        "4:8: error: type 'D' does not conform to protocol 'Equatable'",
      ])
    #expect(block.diagnostics.first?.notes.map(\.message) == ["protocol requires function 'greet()'"])
  }

  @Test func readsBlocksOneAfterTheOther() {
    let first = check("struct P { var x = 1 }\nlet p = P()\nfunc f(_ a: Int) -> Int { a }\nextension Int { var twice: Int { self * 2 } }")
    #expect(messages(first) == [])
    let source = "let q = p.x.twice\nlet p = 2.5\nlet r = p * 2\nfunc f(_ a: Int) -> String { \"\\(a)\" }\nlet s = f(1)"
    let second = first.environment.check(EmbeddedSource(whole: SourceFile(name: "second.swift", text: source)))
    #expect(second.diagnostics.contains { $0.severity == .error } == false, "\(messages(second))")
    #expect(types(second)["r"] == "Double")
    #expect(types(second)["s"] == "String")
  }
}
