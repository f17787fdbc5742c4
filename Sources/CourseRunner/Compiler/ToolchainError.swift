import Glibc

/// Why lessons can't be compiled.
package enum ToolchainError: Error, CustomStringConvertible {
  /// There is no compiler on the path.
  case noCompiler
  /// The compiled maths engine is not beside the program.
  case noEngine(folder: String)
  /// The compiler failed without naming a place in the lesson.
  case compiler(String)
  /// The system refused something, with its error number.
  case system(String, Int32)

  /// What is missing, and what to do.
  package var description: String {
    switch self {
    case .noCompiler:
      "'--runner swiftc' needs the Swift compiler, and there is no 'swiftc' on the PATH; install a toolchain from swift.org, "
        + "or leave the option out to use the built-in interpreter"
    case .noEngine(let folder):
      "'--runner swiftc' compiles lessons against the MathEngine library that 'make site' builds, and it is not in '\(folder)'; "
        + "run the program from its build folder"
    case .compiler(let output): "swiftc says: \(output)"
    case .system(let action, let number): "\(action): \(String(cString: strerror(number)))"
    }
  }
}
