import ScriptLanguage
import Testing

@Suite struct MutantsTests {
  private func changes(_ code: String) -> [String] { Mutant.all(of: code).map(\.change) }

  @Test func changesOperatorsNumbersAndConditions() {
    #expect(changes("let a = b + 1") == ["'+' becomes '-'", "'1' becomes '2'"])
    #expect(changes("let a = -b * 2.5") == ["'-' is left out", "'*' becomes '/'", "'2.5' becomes '3.5'"])
    #expect(changes("let a = x < y && true") == ["'<' becomes '<='", "'&&' becomes '||'", "'true' becomes 'false'"])
    #expect(changes("let a = 0..<n").contains("'..<' becomes '...'"))
  }

  @Test func leavesStatementsOut() {
    #expect(changes("f()\ng()") == ["'f()' is left out", "'g()' is left out"])
    #expect(changes("print(a)\ng()") == ["'g()' is left out"])
    #expect(changes("func f() { g() }").isEmpty)
    #expect(changes("func f() { g(); h() }") == ["'g()' is left out", "'h()' is left out"])
  }

  @Test func appliesAChangeAtItsPlace() {
    let code = "let 数 = x + 10_000"
    #expect(Mutant.all(of: code).map { $0.applied(to: code) } == ["let 数 = x - 10_000", "let 数 = x + 10001"])
  }

  @Test(arguments: ["", "let a = ", "}{", "99999999999999999999", "1e999", "a +"])
  func takesBrokenCode(_ code: String) {
    for mutant in Mutant.all(of: code) { _ = mutant.applied(to: code) }
  }
}
