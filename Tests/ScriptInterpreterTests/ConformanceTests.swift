import ScriptInterpreter
import SourceDiagnostics
import Testing

/// Runs every program of the conformance suite and compares it with what swiftc's program did.
@Suite struct ConformanceTests {
  @Test(arguments: ConformanceCase.all)
  func behavesAsTheCompiledProgram(_ program: ConformanceCase) {
    let host = RecordingHost()
    let file = SourceFile(name: "main.swift", text: program.code)
    let result = Session(library: .forTests, host: host).run(EmbeddedSource(whole: file))
    let errors = result.diagnostics.filter { $0.severity == .error }
    let messages = (errors + [result.failure].compactMap { $0 }).map { TerminalRenderer().render($0) }.joined()
    #expect(host.output == program.expectedOutput, "\(messages)")
    switch program.ending {
    case .success: #expect(messages.isEmpty, "\(messages)")
    case .trap: #expect(errors.isEmpty && result.failure != nil, "must stop while it runs: \(messages)")
    case .refused(let line):
      let found = errors.compactMap { $0.range.map { $0.start.line } }
      #expect(found.first == line, "must be refused on line \(line): \(messages)")
    }
  }
}
