internal import SourceDiagnostics

/// Why a checked program cannot become code.
enum CodeProblem: Error {
  /// A construct that the machine does not know yet.
  case unsupported(String, Range<Int>)
  /// A limit of the bytecode.
  case tooLarge(String, Range<Int>)
  /// A declaration of the library that the host has not bound.
  case unbound(String, Range<Int>)

  /// The problem as the author sees it.
  func diagnostic(in block: EmbeddedSource) -> Diagnostic {
    switch self {
    case .unsupported(let what, let range):
      Diagnostic(.error, "UnsupportedConstruct", at: block.range(range), "\(what) is not supported in lessons yet")
    case .tooLarge(let message, let range): Diagnostic(.error, "CodeTooLarge", at: block.range(range), message)
    case .unbound(let message, let range): Diagnostic(.error, "NativeMissing", at: block.range(range), message)
    }
  }
}
