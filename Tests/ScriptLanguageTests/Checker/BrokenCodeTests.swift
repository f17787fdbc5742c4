import Testing

@testable import ScriptLanguage

/// Programs that are wrong in ways that once went unnoticed until something else broke; lines, columns and words are swiftc's.
@Suite struct BrokenCodeTests {
  @Test(arguments: [
    ("let p = (1, nope(2))\nprint(p)", "1:13: error: cannot find 'nope' in scope"),
    ("var pair = (a: 1, b: [])\npair.b = [1]", "1:22: error: empty collection literal requires an explicit type"),
    ("enum R { case number(Int) }\nlet r = R.number(1)\nif case .nmber(_) = r {}", "3:10: error: type 'R' has no member 'nmber'"),
    ("let x = 5\nswitch x { case .number(let n): print(n + 1); default: break }", "2:18: error: type 'Int' has no member 'number'"),
  ])
  func saysWhatSwiftcSays(_ code: String, _ message: String) {
    #expect(messages(check(code)).filter { $0.contains("error:") } == [message])
  }

  @Test func noClassIsItsOwnAncestor() {
    #expect(messages(check("class A: B {}\nclass B: A {}")).contains { $0.hasSuffix("inherits from itself") })
    #expect(messages(check("class A: A {}")).contains { $0.hasSuffix("'A' inherits from itself") })
    #expect(
      messages(check("class A: B {}\nclass B: C {}\nclass C: A {}\nprint(A() === A())")).contains { $0.contains("inherits from itself") })
  }

  /// A Chinese input method types full-width spaces; editors and web pages add other blanks that cannot be seen.
  @Test(arguments: ["\u{3000}", " \u{3000}", "\u{3000} ", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{202D}", "\u{B}", "\u{C}", "\u{2003}"])
  func namesBlanksThatSwiftDoesNotKnow(_ blank: String) {
    for code in ["let a\(blank)= 3", "let a =\(blank)3", "var a = 1\na\(blank)= 3", "a\(blank)+=\(blank)3", "f(a,\(blank)b)"] {
      #expect(!messages(check(code)).isEmpty, "\(code)")
    }
  }
}
