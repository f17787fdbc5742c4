/// A failure of a native that becomes the run-time diagnostic of the call.
package struct NativeError: Error, Sendable {
  /// The headline: what is wrong with the arguments, no final period.
  package var message: String

  /// A stable name of the rule, in UpperCamelCase.
  package var identifier: String

  /// A failure with its headline.
  package init(_ message: String, identifier: String = "NativeCallFailed") {
    self.message = message
    self.identifier = identifier
  }
}
