import Foundation
import SourceDiagnostics

@testable import ScriptInterpreter

/// Runs generated programs by swiftc and by the interpreter and compares what they print and whether they stop.
///
/// Many programs are functions of one file, so that the compiler starts once for all of them; each then runs in a process of its own.
struct DifferentialRun {
  let library: Library
  let seed: UInt64
  let folder: URL

  struct Tally {
    var compared = 0
    var trapped = 0
    /// Programs that the compiler refuses: mistakes of the generator.
    var refused = 0
    var differences: [String] = []
  }

  /// Compares the programs with some numbers.
  func run(_ indices: Range<Int>) throws -> Tally {
    var tally = Tally()
    var bodies: [(index: Int, body: String)] = indices.map { index in
      var generator = ProgramGenerator(random: RandomSource(seed: seed, index: index))
      return (index, generator.program())
    }
    let binary = folder.appending(path: "batch").path
    while true {
      let (source, lines) = Self.file(of: bodies)
      let file = folder.appending(path: "main.swift")
      try source.write(to: file, atomically: true, encoding: .utf8)
      let (status, _, messages) = try Self.execute(
        "/usr/bin/env", ["swiftc", "-Onone", "-module-name", "main", "-suppress-warnings", "-lm", "-o", binary, file.path])
      if status == 0 { break }
      let refused = Self.refused(in: messages, lines)
      guard !refused.isEmpty else { throw Problem(text: String(messages.prefix(2000))) }
      for number in refused { tally.differences.append("generator: case \(bodies[number].index) is refused: \(messages.prefix(400))") }
      tally.refused += refused.count
      bodies = bodies.enumerated().filter { !refused.contains($0.offset) }.map(\.element)
    }
    for (index, body) in bodies {
      let (status, expected, _) = try Self.execute(binary, [String(index)])
      let (output, isStopped, message) = interpret(body)
      tally.compared += 1
      if status != 0 { tally.trapped += 1 }
      if output != expected || isStopped != (status != 0) {
        try keep(index, body, expected: expected, output: output + message)
        tally.differences.append("case \(index): \(message)")
      }
    }
    return tally
  }

  struct Problem: Error { let text: String }

  /// The file of all programs, and the first line of each.
  private static func file(of bodies: [(index: Int, body: String)]) -> (source: String, lines: [Int]) {
    var source = "import Foundation\nsetvbuf(stdout, nil, _IONBF, 0)\n" + ProgramGenerator.prelude
    var lines: [Int] = []
    var count = source.count { $0 == "\n" }
    for (index, body) in bodies {
      lines.append(count + 1)
      let text = "func case\(index)() {\n\(body)\n}\n"
      count += text.count { $0 == "\n" }
      source += text
    }
    source += "switch CommandLine.arguments[1] {\n"
    for (index, _) in bodies { source += "case \"\(index)\": case\(index)()\n" }
    return (source + "default: break\n}\n", lines)
  }

  private static func refused(in messages: String, _ lines: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    for message in messages.split(separator: "\n") where message.contains(": error: ") {
      let parts = message.split(separator: ":")
      guard parts.count > 1, let line = Int(parts[1]), let number = lines.lastIndex(where: { $0 <= line }) else { continue }
      found.insert(number)
    }
    return found
  }

  /// What the interpreter prints, and whether the program stops before its end.
  func interpret(_ body: String) -> (output: String, isStopped: Bool, message: String) {
    let host = SilentHost()
    let session = Session(library: library, limits: Limits(steps: 20_000_000), host: host)
    let text = ProgramGenerator.prelude + "func program() {\n\(body)\n}\nprogram()\n"
    let result = session.run(EmbeddedSource(whole: SourceFile(name: "program", text: text)))
    let problems = result.diagnostics.filter { $0.severity == .error } + (result.failure.map { [$0] } ?? [])
    let message = problems.first.map { TerminalRenderer().render($0) } ?? ""
    return (host.text, result.failure != nil, message)
  }

  private func keep(_ index: Int, _ body: String, expected: String, output: String) throws {
    let text = ProgramGenerator.prelude + "func program() {\n\(body)\n}\nprogram()\n"
    let name = "seed \(seed) case \(index)"
    try text.write(to: folder.appending(path: "\(name).swift"), atomically: true, encoding: .utf8)
    try expected.write(to: folder.appending(path: "\(name).expected"), atomically: true, encoding: .utf8)
    try output.write(to: folder.appending(path: "\(name).output"), atomically: true, encoding: .utf8)
  }

  /// Runs a program to its end.
  private static func execute(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // A trap says one line, and the compiler little: neither fills the pipe while the other is read.
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return (status, String(decoding: data, as: UTF8.self), String(decoding: messages, as: UTF8.self))
  }
}
