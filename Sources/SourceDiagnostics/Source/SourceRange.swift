/// A part of a source file, from a first to a last UTF-8 offset.
package struct SourceRange: Sendable {
  /// The file.
  package let file: SourceFile

  /// The UTF-8 offsets in the file; empty for a place between two characters.
  package let offsets: Range<Int>

  /// A part of a file; offsets outside the text are clamped.
  package init(_ file: SourceFile, _ offsets: Range<Int>) {
    self.file = file
    let lower = min(max(offsets.lowerBound, 0), file.utf8.count)
    self.offsets = lower..<min(max(offsets.upperBound, lower), file.utf8.count)
  }

  /// Where the part starts.
  package var start: SourcePosition { file.position(at: offsets.lowerBound) }

  /// Where the part ends (exclusive).
  package var end: SourcePosition { file.position(at: offsets.upperBound) }

  /// The text of the part.
  package var text: String { file.text(in: offsets) }
}

extension SourceRange: Equatable {
  /// Whether two ranges cover the same offsets of the same file.
  package static func == (lhs: SourceRange, rhs: SourceRange) -> Bool {
    lhs.file === rhs.file && lhs.offsets == rhs.offsets
  }
}
