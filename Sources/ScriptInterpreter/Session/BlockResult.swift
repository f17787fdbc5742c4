package import SourceDiagnostics

/// What came of running one block.
package struct BlockResult {
  /// What parsing and checking found, in source order.
  ///
  /// With an error among them nothing was run.
  package var diagnostics: [Diagnostic]

  /// Why the block stopped before its end; its notes are the lesson's call stack, innermost call first.
  package var failure: Diagnostic?

  /// The value of the block's last statement, if that is a bare expression that is not `Void`.
  package var value: BlockValue?

  /// The steps that were used.
  package var steps: Int

  /// Whether the block was checked without errors and ran to its end.
  package var isSuccess: Bool { failure == nil && !diagnostics.containsErrors }
}

/// The value of a block's last expression.
package struct BlockValue {
  /// The text that `print` would show.
  package var text: String

  /// The name of its type as an author writes it.
  package var typeName: String

  /// The value itself where it belongs to the host, such as an `NDArray<Double>` or a `Figure`.
  package var object: Any?
}
