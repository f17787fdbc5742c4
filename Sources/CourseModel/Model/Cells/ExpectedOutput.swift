package import SourceDiagnostics

/// What a cell must print: the `output` or `error` fence that follows it.
package struct ExpectedOutput: Sendable {
  /// Whether the text is what the cell prints or the message it fails with.
  package var kind: Kind

  /// The text, its lines joined with `\n`, with the place of every line; a line `...` matches any lines.
  package var text: EmbeddedSource

  /// How far apart two numbers may be, from `tol=`.
  package var absoluteTolerance: Double?

  /// How far apart two numbers may be in relation to their size, from `rtol=`.
  package var relativeTolerance: Double?

  /// Where the fence stands, from its first backtick to its last.
  package var range: SourceRange

  /// The lines between the fences, line breaks included: what `--bless` replaces.
  package var bodyRange: SourceRange

  /// What stands before every line of the fence (the indentation or `> ` of a list or quote).
  package var linePrefix: String

  /// What the text is.
  package enum Kind: String, Sendable {
    /// What the cell prints.
    case output
    /// The message that the cell fails with.
    case error
  }
}

/// A comment `// Prints "…"` beside a statement.
package struct PrintsComment: Sendable {
  /// The index of the line in the code, from 0.
  package var line: Int

  /// The text between the quotes, escapes resolved.
  package var text: String

  /// Where the text stands between the quotes.
  package var range: SourceRange
}
