import SourceDiagnostics

/// The text that cmark reads, and the way back from a place in it to the lesson's file.
///
/// It differs from the file in two ways. The front matter is blank, so that line numbers agree. And CommonMark's rule on what may
/// open and close emphasis is blind to scripts without blanks: in `该**误差（loss）**越小` the second `**` closes nothing. An invisible
/// marker between such delimiters and the punctuation next to them makes cmark see a letter there; it is taken out again afterwards.
/// The rule is that of the specification amendment "markdown-cjk-friendly": East Asian punctuation counts as a letter, and other
/// punctuation as a letter beside an East Asian one.
struct MarkdownInput {
  /// The lesson's file.
  let file: SourceFile

  /// The text for cmark, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// The offset in `bytes` at which each line starts.
  private(set) var lineStarts: [Int] = []

  /// The marker: the first noncharacter that doesn't occur in the text.
  let marker: Unicode.Scalar

  /// The offsets in `bytes` of the markers, ascending.
  private var markers: [Int] = []

  /// The number of UTF-8 units of the marker.
  private static let markerLength = 3

  /// Prepares the body of a file, which starts on the given line (from 1).
  init(_ file: SourceFile, bodyLine: Int) {
    self.file = file
    self.marker = Self.unusedNoncharacter(in: file)
    bytes.reserveCapacity(file.utf8.count + 64)
    for line in 1...file.lineCount {
      lineStarts.append(bytes.count)
      let contents = file.lineContents(line)
      if line >= bodyLine { append(contents) }
      // The end of the file is no line of its own: an unclosed fence would grow by it.
      if line < file.lineCount || !contents.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  private static func unusedNoncharacter(in file: SourceFile) -> Unicode.Scalar {
    // All of them begin with the bytes EF B7, so that most texts need one pass over bytes only.
    var used: Set<UInt32> = []
    for index in file.utf8.indices.dropLast(2) where file.utf8[index] == 0xEF && file.utf8[index + 1] == 0xB7 {
      used.insert(0xFDC0 + UInt32(file.utf8[index + 2] & 0x3F))
    }
    let candidates = (UInt32(0xFDD0)...0xFDEF).lazy.filter { !used.contains($0) }.compactMap { Unicode.Scalar($0) }
    return candidates.first ?? "\u{F8FF}"
  }

  // MARK: Markers

  /// Adds a line of the file with markers where they are needed; NUL, which cmark would widen to three bytes, becomes a blank.
  private mutating func append(_ line: Range<Int>) {
    let units = file.utf8
    var index = line.lowerBound
    var escapeEnd = -1
    while index < line.upperBound {
      switch units[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "~"):
        let before = index == escapeEnd ? "\\" : scalar(endingAt: index, after: line.lowerBound)
        index = appendDelimiters(from: index, in: line, after: before)
      case UInt8(ascii: "\\") where index + 1 < line.upperBound && Unicode.Scalar(units[index + 1]).isMarkdownPunctuation:
        bytes.append(units[index])
        bytes.append(units[index + 1])
        index += 2
        escapeEnd = index
      default:
        bytes.append(units[index] == 0 ? 0x20 : units[index])
        index += 1
      }
    }
  }

  /// Adds a run of `*` and `~` and the marker that it needs; returns the index behind it.
  private mutating func appendDelimiters(from start: Int, in line: Range<Int>, after before: Unicode.Scalar?) -> Int {
    let units = file.utf8
    var end = start
    while end < line.upperBound, units[end] == UInt8(ascii: "*") || units[end] == UInt8(ascii: "~") { end += 1 }
    var marksBefore = false
    var marksAfter = false
    if let before, let after = scalar(at: end, before: line.upperBound), !before.isMarkdownWhitespace, !after.isMarkdownWhitespace,
      before.isMarkdownPunctuation != after.isMarkdownPunctuation, before.isEastAsian || after.isEastAsian
    {
      marksBefore = before.isMarkdownPunctuation
      marksAfter = after.isMarkdownPunctuation
    }
    if marksBefore { appendMarker() }
    for index in start..<end {
      if marksBefore || marksAfter, index > start, units[index] != units[index - 1] { appendMarker() }
      bytes.append(units[index])
    }
    if marksAfter { appendMarker() }
    return end
  }

  private mutating func appendMarker() {
    markers.append(bytes.count)
    bytes.append(contentsOf: Array(String(marker).utf8))
  }

  /// The character that starts at an offset, if the line goes on.
  private func scalar(at index: Int, before end: Int) -> Unicode.Scalar? {
    guard index < end else { return nil }
    let units = file.utf8
    var last = index + 1
    while last < end, units[last] & 0xC0 == 0x80 { last += 1 }
    return String(decoding: units[index..<last], as: UTF8.self).unicodeScalars.first
  }

  /// The character that ends at an offset, if the line has one.
  private func scalar(endingAt end: Int, after start: Int) -> Unicode.Scalar? {
    guard end > start else { return nil }
    var first = end - 1
    while first > start, file.utf8[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(at: first, before: end)
  }

  // MARK: The way back

  /// A text from cmark without markers.
  func withoutMarkers(_ text: String) -> String {
    guard !markers.isEmpty, text.unicodeScalars.contains(marker) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != marker }))
  }

  /// The offset in the file of an offset in `bytes`.
  func fileOffset(_ offset: Int) -> Int {
    let line = line(at: offset)
    let inserted = markerCount(before: offset) - markerCount(before: lineStarts[line])
    return file.lineStarts[line] + offset - lineStarts[line] - inserted * Self.markerLength
  }

  /// The offset in `bytes` of a line (from 1) and a byte column (from 1).
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    return min(lineStarts[line - 1] + max(column - 1, 0), lineEnd(line))
  }

  /// The offset in the file of a line (from 1) and a byte column (from 1) that cmark reports.
  func fileOffset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return file.utf8.count }
    return fileOffset(offset(line: line, column: column))
  }

  /// The offset in `bytes` of the line break that ends a line (from 1).
  func lineEnd(_ line: Int) -> Int {
    max(lineStarts[line - 1], (line < lineStarts.count ? lineStarts[line] : bytes.count) - 1)
  }

  /// The index of the line that holds an offset.
  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// How many markers start before an offset.
  private func markerCount(before offset: Int) -> Int {
    var low = 0
    var high = markers.count
    while low < high {
      let middle = (low + high) / 2
      if markers[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offset in `bytes` at which the text of a line starts, behind blanks and the `>` of so many block quotes.
  func contentStart(line: Int, quoteDepth: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    var index = lineStarts[line - 1]
    var depth = quoteDepth
    let end = lineEnd(line)
    while index < end {
      if bytes[index] == UInt8(ascii: ">"), depth > 0 {
        depth -= 1
      } else if bytes[index] != UInt8(ascii: " "), bytes[index] != UInt8(ascii: "\t") {
        break
      }
      index += 1
    }
    return index
  }
}
