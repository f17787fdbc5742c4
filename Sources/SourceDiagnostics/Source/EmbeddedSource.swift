/// Code that stands inside another file, such as a fenced block of a lesson, and still knows where each of its lines came from.
///
/// A fence in a list or a block quote is indented or prefixed; every line of the code is a suffix of a line of the file,
/// so one file offset per line is enough to map any place exactly.
package struct EmbeddedSource: Sendable {
  /// The file that holds the code.
  package let file: SourceFile

  /// The code, its lines joined with `\n`.
  package let code: String

  /// The UTF-8 offset in the code at which each line starts.
  package let codeLineStarts: [Int]

  /// The UTF-8 offset in the file at which each line of the code starts.
  package let fileLineStarts: [Int]

  /// Code whose lines start at the given offsets of a file.
  ///
  /// - Parameter fileLineStarts: one offset per line of `code`; missing ones repeat the last.
  package init(file: SourceFile, code: String, fileLineStarts: [Int]) {
    self.file = file
    self.code = code
    var starts = [0]
    for (index, unit) in code.utf8.enumerated() where unit == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.codeLineStarts = starts
    self.fileLineStarts = fileLineStarts
  }

  /// Code that is a whole file of its own.
  package init(whole file: SourceFile) {
    self.init(file: file, code: file.text, fileLineStarts: file.lineStarts)
  }

  /// The offset in the file of an offset in the code.
  ///
  /// - Complexity: O(log *lines*).
  package func fileOffset(_ offset: Int) -> Int {
    guard let lastFileLine = fileLineStarts.last else { return 0 }
    let offset = max(offset, 0)
    var low = 0
    var high = codeLineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if codeLineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low < fileLineStarts.count ? fileLineStarts[low] : lastFileLine) + offset - codeLineStarts[low]
  }

  /// The part of the file that a part of the code came from.
  package func range(_ offsets: Range<Int>) -> SourceRange {
    let lower = fileOffset(offsets.lowerBound)
    return SourceRange(file, lower..<max(lower, fileOffset(offsets.upperBound)))
  }

  /// The code with a part replaced; what follows on the changed line keeps its offsets from the line's start in the code, not in the file.
  ///
  /// - Parameter offsets: UTF-8 offsets in the code.
  package func replacing(_ offsets: Range<Int>, with text: String) -> EmbeddedSource {
    var units = Array(code.utf8)
    units.replaceSubrange(offsets, with: Array(text.utf8))
    return EmbeddedSource(file: file, code: String(decoding: units, as: UTF8.self), fileLineStarts: fileLineStarts)
  }
}
