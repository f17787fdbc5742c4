import SourceDiagnostics
import Testing

@Suite struct TerminalRendererTests {
  private let file = SourceFile(name: "course/a.md", text: "ok\nlet 损失 = lost + 1\n\tx\n")

  private func range(of text: String) -> SourceRange {
    let units = Array(text.utf8)
    let start = (0...(file.utf8.count - units.count)).first { Array(file.utf8[$0..<$0 + units.count]) == units } ?? 0
    return SourceRange(file, start..<start + units.count)
  }

  @Test func showsThePlaceInTheFormThatGNUToolsUse() {
    let diagnostic = Diagnostic(.error, "UnknownName", at: range(of: "lost"), "cannot find 'lost' in scope")
    let text = TerminalRenderer().render(diagnostic)
    #expect(text.hasPrefix("course/a.md:2:10: error: cannot find 'lost' in scope\n"))
  }

  @Test func putsTheCaretUnderTheWordAfterWideCharacters() {
    let text = TerminalRenderer().render(Diagnostic(.error, "UnknownName", at: range(of: "lost"), "x"))
    // "let 损失 = " takes 4 + 4 + 3 columns.
    #expect(text.hasSuffix(" 2 | let 损失 = lost + 1\n   |            ^~~~\n"))
  }

  @Test func keepsATabInTheIndentOfTheCaret() {
    let text = TerminalRenderer().render(Diagnostic(.warning, "W", at: range(of: "x"), "y"))
    #expect(text == "course/a.md:3:2: warning: y\n 3 | \tx\n   | \t^\n")
  }

  @Test func showsExplanationNotesAndHelpInThisOrder() {
    let diagnostic = Diagnostic(
      .error, "E", at: nil, "summary", explanation: "one\ntwo", notes: [.init("seen here", at: range(of: "ok"))],
      fixIts: [.init("Rename 'a' to 'b'")])
    #expect(
      TerminalRenderer().render(diagnostic)
        == "error: summary\n  one\n  two\ncourse/a.md:1:1: note: seen here\n 1 | ok\n   | ^~\n  help: Rename 'a' to 'b'\n")
  }

  @Test func neverSendsControlCharactersOfTheInputToTheTerminal() {
    let hostile = SourceFile(name: "a\u{1B}[2J.md", text: "x\u{1B}]0;title\u{7}y")
    let text = TerminalRenderer().render(Diagnostic(.error, "E", at: SourceRange(hostile, 0..<1), "bad\u{8}"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  @Test func cutsALongLineAroundThePlace() {
    let long = SourceFile(name: "l", text: String(repeating: "长", count: 4000) + "HERE" + String(repeating: "b", count: 4000))
    let text = TerminalRenderer().render(Diagnostic(.error, "E", at: SourceRange(long, 12000..<12004), "x"))
    #expect(text.utf8.count < 600)
    #expect(text.contains("HERE"))
  }

  @Test func coloursOnlyWhenAsked() {
    let diagnostic = Diagnostic(.error, "E", at: nil, "s")
    #expect(!TerminalRenderer().render(diagnostic).contains("\u{1B}"))
    #expect(TerminalRenderer(usesColor: true).render(diagnostic).contains("\u{1B}[31;1merror: \u{1B}[0m"))
  }
}
