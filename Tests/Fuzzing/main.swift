import Foundation

@testable import ScriptInterpreter

// `Fuzzing mutate SEED FIRST COUNT TRACE CORPUS…` runs mutated programs of the corpus; the file TRACE says which one it was if the process dies.
// `Fuzzing compare SEED FIRST COUNT FOLDER` compares generated programs with swiftc's; what differs is kept in the folder.
// `Fuzzing show SEED CASE` prints a generated program, `Fuzzing show SEED CASE CORPUS…` a mutated one.

/// Prints a line at once, also into a file.
func report(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// The first line of a report.
func headline(_ what: String, _ seed: UInt64, _ range: Range<Int>) -> String {
  "\(what): seed \(seed), cases \(range.lowerBound)..<\(range.upperBound)"
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let seed = UInt64(arguments[2]), let first = Int(arguments[3]) else {
  print("usage: see Tests/Fuzzing/main.swift")
  exit(2)
}

switch arguments[1] {
case "mutate":
  let range = first..<first + (Int(arguments[4]) ?? 0)
  _ = FileManager.default.createFile(atPath: arguments[5], contents: nil)
  let run = MutationRun(
    mutator: try Mutator(corpus: arguments[6...].map { URL(filePath: $0) }), library: Library(), seed: seed,
    trace: FileHandle(forWritingAtPath: arguments[5]))
  report(headline("mutating \(run.mutator.programCount) programs", seed, range))
  let tally = run.run(range) { count, tally in
    report("  \(count): \(tally.refused) refused, \(tally.finished) finished, \(tally.stopped) stopped, \(tally.problemCount) problems")
  } problem: {
    report($0)
  }
  report("\(range.count) programs: \(tally.refused) refused, \(tally.finished) finished, \(tally.stopped) stopped")
  exit(tally.problemCount == 0 ? 0 : 1)
case "compare":
  let range = first..<first + (Int(arguments[4]) ?? 0)
  let run = DifferentialRun(library: Library(), seed: seed, folder: URL(filePath: arguments[5]))
  report(headline("comparing with swiftc", seed, range))
  var (compared, trapped, refused, differing) = (0, 0, 0, 0)
  for start in stride(from: range.lowerBound, to: range.upperBound, by: 200) {
    let tally = try run.run(start..<min(start + 200, range.upperBound))
    compared += tally.compared
    trapped += tally.trapped
    refused += tally.refused
    differing += tally.differences.count
    tally.differences.forEach(report)
    report("  \(start + 200 - range.lowerBound): \(compared) compared, \(trapped) of them trap, \(refused) refused, \(differing) differ")
  }
  exit(differing == 0 ? 0 : 1)
default:
  var random = RandomSource(seed: seed, index: first)
  if arguments.count > 4 {
    print(try Mutator(corpus: arguments[4...].map { URL(filePath: $0) }).program(&random))
  } else {
    var generator = ProgramGenerator(random: random)
    print(ProgramGenerator.prelude + "func program() {\n\(generator.program())\n}\nprogram()")
  }
}
