import CourseRunner
import Foundation
import ScriptInterpreter
import SourceDiagnostics

/// What a session costs before it computes anything: memory at rest, and the time from the text of a block to its code.
enum SessionBenchmark {
  /// Prints both, with what is to hold.
  static func report(_ programs: [ProgramBenchmark]) {
    let output = Output()
    let session = Session(library: LessonLibrary.shared, host: output)
    _ = session.run(EmbeddedSource(whole: SourceFile(name: "block", text: "let x = [1.0, 2.0].map { $0 * 2 }\nprint(x)")))
    let memory = String(format: "%.1f", residentMegabytes())
    print("memory of a process with a session at rest, MB: \(memory); to hold: <= 30")
    for program in programs {
      let lines = program.text.split(separator: "\n").count
      // A fresh session each time: no code is compiled yet, but the library is known.
      let times = (0..<9).map { _ in frontEndSeconds(of: program) }.sorted()
      let time = String(format: "%.2f", times[times.count / 2] * 1e3)
      print("front end of \(program.name), \(lines) lines, CPU ms (median): \(time); to hold: <= 2")
    }
    withExtendedLifetime(session) {}
  }

  /// The CPU seconds for parsing, checking and compiling a program, which is not run.
  private static func frontEndSeconds(of program: ProgramBenchmark) -> Double {
    let session = Session(library: LessonLibrary.shared, host: Output())
    let block = EmbeddedSource(whole: SourceFile(name: program.name, text: program.text))
    let start = cpuSeconds()
    _ = session.compile(block)
    return cpuSeconds() - start
  }

  /// The memory of this process that is in use.
  private static func residentMegabytes() -> Double {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ").dropFirst().first
    return Double(pages.flatMap { Int($0) } ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
  }
}
