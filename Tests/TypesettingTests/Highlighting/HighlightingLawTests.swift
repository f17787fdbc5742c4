import Testing

@testable import Typesetting

/// What holds of every code in every language.
@Suite struct HighlightingLawTests {
  static let languages = [
    "swift", "python", "bash", "console", "json", "yaml", "toml", "ini", "html", "xml", "css", "js", "ts", "c", "cpp", "rust", "go", "java",
    "kotlin", "csharp", "r", "julia", "ruby", "lua", "sql", "make", "docker", "mermaid", "diff", "markdown", "tex", "plaintext",
  ]

  private static let pieces = [
    "\"", "'", "`", "\"\"\"", "/*", "*/", "//", "#", "<!--", "-->", "<a", ">", "&", "{", "}", "(", ")", "\\", "\n", "\r\n", "\t", " ",
    "let ", "def ", "1e", "0x", "1.", "..", "@", "$", "${", "r#\"", "'a", "[[", "]]", "---", "- ", ": ", "= ", "; ", "节点", "é", "👨‍👩‍👧",
    "\u{0}", "\u{FEFF}", "x", "Name", "f(", "%", "\\begin{", "+", "@@", "~~~", "```", "?", "!", "|",
  ]

  @Test(arguments: languages) func losesNothing(language: String) {
    var random = FixedRandom(state: UInt64(language.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }))
    for _ in 0..<60 {
      let count = Int.random(in: 0...40, using: &random)
      let code = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let result = highlight(code, language: language)
      #expect(Array(result.text.utf8) == Array(code.utf8), "\(language): \(code.debugDescription)")
      #expect(result.lines.count == code.utf8.count { $0 == UInt8(ascii: "\n") } + 1)
      #expect(result.lines.allSatisfy { $0.allSatisfy { !$0.text.utf8.contains(UInt8(ascii: "\n")) && !$0.text.isEmpty } })
    }
  }

  @Test(arguments: languages) func takesTimeInProportion(language: String) {
    let hostile = [
      "\"", "'", "`", "/*", "(/[", "<a ", "<!--", "&", "${", "'a", "#", "@", "`x", "\\", "a:", "- ", "[[", "{", "x ", "r#\"", "節", "1.",
      " ",
    ]
    for piece in hostile {
      let code = String(repeating: piece, count: 150_000 / piece.utf8.count)
      let clock = ContinuousClock()
      let elapsed = clock.measure { _ = highlight(code, language: language) }
      #expect(elapsed < .seconds(1), "\(language): \(piece) takes \(elapsed)")
    }
  }

  @Test(arguments: ["python", "js", "cpp", "json", "yaml", "html", "bash", "markdown"])
  func colorsAMegabyteInASecond(language: String) {
    let line = "for (let i = 0; i < 10; i += 1) { print(\"第 ${i} 轮\", x[i] * 2.5e-3) } # comment: `a` <b c=\"d\">\n"
    let code = String(repeating: line, count: 1_000_000 / line.utf8.count)
    let clock = ContinuousClock()
    let best = (0..<2).map { _ in clock.measure { _ = highlight(code, language: language) } }.min() ?? .zero
    #expect(best < .seconds(2), "\(language) takes \(best)")
  }

  @Test(arguments: [
    "(", "[", "{", "-", "!", "a.", "a(", "a?", "{ (", "if a {", "a + ", "a ? b : ", "try ", "await\n", "let x = ", "[[:", "func f() {",
    "#if x\n",
    "a<", "@a<", "inout ", "if ", "if let a = ", "switch ", "\"\\(", ".a()", "else if a {}",
  ])
  func survivesDeepSwift(piece: String) {
    for length in [1_500, 12_000] {
      let code = String(repeating: piece, count: length / piece.utf8.count)
      #expect(highlight(code, language: "swift").text == code)
    }
  }

  @Test func parsesOrdinarySwift() {
    let code = (0..<100).map { "if x\($0) < 3 { try await f(a[\($0)], { g($0) }) } else if y<3 { #if os(Linux)\n#endif\n }\n" }.joined()
    #expect(SwiftNesting.isModest(code.utf8))
    #expect(!SwiftNesting.isModest(String(repeating: "if let a = ", count: 60).utf8))
  }
}
