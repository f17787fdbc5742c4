import CourseRunner
import Foundation
import ScriptInterpreter
import SourceDiagnostics

/// A program that the interpreter and CPython both run: `Programs/<name>.swift` and `Programs/<name>.py` do the same work.
struct ProgramBenchmark {
  let name: String
  let text: String

  /// Every program of a folder, by name.
  static func all(in folder: URL) throws -> [ProgramBenchmark] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "swift" }.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { file in
      ProgramBenchmark(
        name: file.deletingPathExtension().lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The CPU seconds of each call of `work()` in a session that knows the program, and what one call prints.
  func measured(rounds: Int) -> (times: [Double], output: String) {
    let output = Output()
    let session = Session(library: LessonLibrary.shared, limits: Limits(steps: 1 << 50), host: output)
    run(text, in: session)
    let times = (0..<rounds).map { _ in
      output.text = ""
      let start = cpuSeconds()
      run("work()", in: session)
      return cpuSeconds() - start
    }
    return (times, output.text)
  }

  private func run(_ code: String, in session: Session) {
    let result = session.run(EmbeddedSource(whole: SourceFile(name: name, text: code)))
    for diagnostic in result.diagnostics + (result.failure.map { [$0] } ?? []) { print(TerminalRenderer().render(diagnostic)) }
  }
}
