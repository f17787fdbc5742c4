/// A heading and the anchor that links reach it by.
package struct Heading: Sendable {
  /// The level, 1 to 6.
  package var level: Int

  /// The anchor, unique in the lesson: written as `{#id}` or made as github-slugger makes it.
  package var id: String

  /// The text.
  package var content: [Inline]
}
