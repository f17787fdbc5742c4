import ScriptInterpreter
import SourceDiagnostics
import Testing

/// Runs every program of the suite and compares its output with swiftc's.
@Suite struct SuiteTests {
  @Test(arguments: SuiteCase.all)
  func printsWhatSwiftPrints(_ program: SuiteCase) {
    let host = RecordingHost()
    let session = Session(library: .forTests, host: host)
    var problem: Diagnostic?
    for block in program.blocks where problem == nil {
      let result = session.run(EmbeddedSource(whole: SourceFile(name: program.file, text: block)))
      problem = result.diagnostics.first { $0.severity == .error } ?? result.failure
    }
    #expect(host.output == program.expectedOutput)
    if let expected = program.expectedError {
      #expect(problem?.summary.hasPrefix(expected) == true, "\(problem?.summary ?? "no error")")
    } else {
      #expect(problem == nil, "\(problem.map { TerminalRenderer().render($0) } ?? "")")
    }
  }
}

extension Library {
  /// One library for all tests, as a process has.
  static let forTests = Library()
}
