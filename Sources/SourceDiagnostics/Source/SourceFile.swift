/// A text the author wrote, with its lines indexed, under the name that messages show.
///
/// Offsets are UTF-8 code units from the start of `text`. Lines and columns count from 1; a column counts Unicode scalars,
/// so that a caret stands under the character an editor shows.
package final class SourceFile: Sendable {
  /// The path that messages show, relative to where the author works.
  package let name: String

  /// The whole text.
  package let text: String

  /// The UTF-8 code units of `text`.
  package let utf8: [UInt8]

  /// The offset at which each line starts; the first is always 0.
  package let lineStarts: [Int]

  /// Indexes the lines of a text; a line ends with `\n`, `\r\n` or a lone `\r`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
    let units = Array(text.utf8)
    var starts = [0]
    for (index, unit) in units.enumerated() {
      let endsLine =
        unit == UInt8(ascii: "\n")
        || (unit == UInt8(ascii: "\r") && !(index + 1 < units.count && units[index + 1] == UInt8(ascii: "\n")))
      if endsLine { starts.append(index + 1) }
    }
    self.utf8 = units
    self.lineStarts = starts
  }

  /// The number of lines, an empty one after the last line break included.
  package var lineCount: Int { lineStarts.count }

  /// The offsets of a line without its line break; empty for a line that does not exist.
  package func lineContents(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return utf8.count..<utf8.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : utf8.count
    while end > start, utf8[end - 1] == UInt8(ascii: "\n") || utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text between two offsets; offsets outside the text are clamped.
  package func text(in range: Range<Int>) -> String {
    let lower = min(max(range.lowerBound, 0), utf8.count)
    let upper = min(max(range.upperBound, lower), utf8.count)
    return String(decoding: utf8[lower..<upper], as: UTF8.self)
  }

  /// The line and column of an offset; an offset outside the text is clamped.
  ///
  /// - Complexity: O(log *lines* + *column*).
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let scalars = utf8[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: scalars + 1)
  }

  /// The offset of a 1-based line and a 1-based column that counts UTF-8 code units, as C parsers report it.
  package func offset(line: Int, utf8Column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return utf8.count }
    return min(lineStarts[line - 1] + max(utf8Column - 1, 0), utf8.count)
  }
}
