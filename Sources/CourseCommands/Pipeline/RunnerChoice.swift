import ArgumentParser
import CourseRunner

/// The option `--runner`: what runs the lessons' blocks.
struct RunnerChoice: ParsableArguments {
  /// What can run blocks.
  enum Runner: String, ExpressibleByArgument, CaseIterable {
    /// The built-in interpreter.
    case interpreter
    /// The Swift compiler of the machine.
    case swiftc
  }

  @Option(help: "What runs the blocks: the built-in interpreter, or the machine's Swift compiler.")
  var runner = Runner.interpreter

  /// The compiler, if it is chosen.
  ///
  /// - Throws: `ToolchainError` if it is chosen and not there.
  func toolchain() throws(ToolchainError) -> SwiftToolchain? { runner == .swiftc ? try SwiftToolchain() : nil }
}
