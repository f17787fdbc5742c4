internal import ScriptLanguage
package import SourceDiagnostics

/// The state that the blocks of one lesson share: names, values, limits.
///
/// A block is a transaction on the names: a block that has errors or fails while running leaves the names of earlier blocks as they were
/// and adds none. What its statements changed in the values of earlier variables before the failure stays changed.
/// A session is used by one thread at a time; different sessions run in parallel.
package final class Session {
  /// Who receives the output.
  package private(set) weak var host: (any SessionHost)?

  let library: Library
  let limits: Limits

  /// A session without names of its own.
  package init(library: Library, limits: Limits = Limits(), host: any SessionHost) {
    self.library = library
    self.limits = limits
    self.host = host
  }

  /// Checks and runs a block.
  ///
  /// - Parameter limits: limits for this block alone, in place of the session's.
  package func run(_ block: EmbeddedSource, limits: Limits? = nil) -> BlockResult {
    BlockResult(diagnostics: [], failure: nil, value: nil, steps: 0)
  }

  /// Checks a block without running it; its names are not added.
  package func check(_ block: EmbeddedSource) -> [Diagnostic] { [] }

  /// An independent copy: blocks that run in it leave no trace here.
  package func fork(host: any SessionHost) -> Session { Session(library: library, limits: limits, host: host) }

  /// The bytecode of a block as text, or its errors.
  package func disassembly(of block: EmbeddedSource) -> String { "" }
}
