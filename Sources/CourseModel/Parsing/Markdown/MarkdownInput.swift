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
    let used = Set(file.text.unicodeScalars.lazy.filter { (0xFDD0...0xFDEF).contains($0.value) })
    let candidates = (0xFDD0...0xFDEF).lazy.compactMap { Unicode.Scalar(UInt32($0)) }
    return candidates.first { !used.contains($0) } ?? "\u{F8FF}"
  }

  // MARK: Markers

  /// Adds a line of the file with markers where they are needed; NUL, which cmark would widen to three bytes, becomes a blank.
  private mutating func append(_ line: Range<Int>) {
    let units = file.utf8
    var index = line.lowerBound
    var before: Unicode.Scalar?
    while index < line.upperBound {
      let unit = units[index]
      if unit == UInt8(ascii: "*") || unit == UInt8(ascii: "~") {
        index = appendDelimiters(from: index, in: line, after: before)
        before = "*"
      } else if unit == UInt8(ascii: "\\"), index + 1 < line.upperBound, Unicode.Scalar(units[index + 1]).isMarkdownPunctuation {
        bytes.append(unit)
        bytes.append(units[index + 1])
        before = "\\"
        index += 2
      } else {
        let (scalar, length) = scalar(at: index, before: line.upperBound)
        if unit == 0 { bytes.append(0x20) } else { bytes.append(contentsOf: units[index..<(index + length)]) }
        before = scalar
        index += length
      }
    }
  }

  /// Adds a run of `*` and `~` and the marker that it needs; returns the index behind it.
  private mutating func appendDelimiters(from start: Int, in line: Range<Int>, after before: Unicode.Scalar?) -> Int {
    let units = file.utf8
    var end = start
    while end < line.upperBound, units[end] == UInt8(ascii: "*") || units[end] == UInt8(ascii: "~") { end += 1 }
    let after = end < line.upperBound ? scalar(at: end, before: line.upperBound).scalar : nil
    var marksBefore = false
    var marksAfter = false
    if let before, let after, !before.isMarkdownWhitespace, !after.isMarkdownWhitespace,
      before.isMarkdownPunctuation != after.isMarkdownPunctuation
    {
      let isNeeded = before.isEastAsian || after.isEastAsian
      marksBefore = isNeeded && before.isMarkdownPunctuation
      marksAfter = isNeeded && after.isMarkdownPunctuation
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

  private func scalar(at index: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let units = file.utf8
    let length =
      switch units[index] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    let text = String(decoding: units[index..<min(index + length, end)], as: UTF8.self)
    return (text.unicodeScalars.first ?? " ", min(length, end - index))
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
