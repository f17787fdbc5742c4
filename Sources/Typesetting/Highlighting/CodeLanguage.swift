/// A language that can be coloured, with the names that fences use for it.
package struct CodeLanguage: Sendable, Hashable {
  /// The name to show above a block, for example `JavaScript`.
  package let displayName: String

  /// The languages by all their names in lower case.
  ///
  /// - Returns: nil for a name that is not known.
  package init?(named name: String) { return nil }
}
