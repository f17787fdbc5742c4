import ArgumentParser
import CourseRunner

/// The options of how the lessons' blocks are run.
struct RunOptions: ParsableArguments {
  /// What can run blocks.
  enum Runner: String, ExpressibleByArgument, CaseIterable {
    /// The built-in interpreter.
    case interpreter
    /// The Swift compiler of the machine.
    case swiftc
  }

  @Option(help: "What runs the blocks: the built-in interpreter, or the machine's Swift compiler.")
  var runner = Runner.interpreter

  @Option(help: "The most lessons that run at once; as many as there are processors unless given.")
  var jobs: Int?

  @Flag(help: "Show how long each block took, on standard error.")
  var timings = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs \(jobs)' asks for no lesson at once; give 1 or more") }
  }

  /// The compiler, if it is chosen.
  ///
  /// - Throws: `ToolchainError` if it is chosen and not there.
  func toolchain() throws(ToolchainError) -> SwiftToolchain? { runner == .swiftc ? try SwiftToolchain() : nil }
}
