import SourceDiagnostics

/// The text behind an opening fence: a language, then items split by blanks or commas.
///
/// `swift title="A b" {1,3-5} ins={2} label=forward should_panic`: an item is a flag, `key=value`, `key="…"`, `{ranges}` or
/// `key={ranges}`.
struct InfoString {
  /// The language in lower case; empty if none is named.
  var language = ""

  /// Where the language stands.
  var languageRange: Range<Int>

  /// The items in order.
  var items: [AttributeItem] = []

  /// The places where the grammar is broken, with what was expected.
  var problems: [(range: Range<Int>, message: String)] = []

  /// Reads a part of a file.
  init(_ range: Range<Int>, of file: SourceFile) {
    var reader = Reader(units: file.utf8, index: range.lowerBound, end: range.upperBound)
    reader.skipSeparators()
    let start = reader.index
    while let unit = reader.next, !Reader.isSeparator(unit), unit != UInt8(ascii: "{") { reader.index += 1 }
    languageRange = start..<reader.index
    let word = file.text(in: languageRange)
    // ```title="x"``` names no language.
    if word.contains("=") { reader.index = start } else { language = word.lowercased() }
    readItems(&reader, in: file)
  }

  /// Reads items alone, as the braces of a directive hold them.
  init(itemsIn range: Range<Int>, of file: SourceFile) {
    languageRange = range.lowerBound..<range.lowerBound
    var reader = Reader(units: file.utf8, index: range.lowerBound, end: range.upperBound)
    readItems(&reader, in: file)
  }

  private mutating func readItems(_ reader: inout Reader, in file: SourceFile) {
    while true {
      reader.skipSeparators()
      guard reader.next != nil else { return }
      switch reader.item(in: file) {
      case .success(let item): items.append(item)
      case .failure(let problem): problems.append((problem.range, problem.message))
      }
    }
  }

  private struct Problem: Error {
    var range: Range<Int>
    var message: String
  }

  private struct Reader {
    let units: [UInt8]
    var index: Int
    let end: Int

    var next: UInt8? { index < end ? units[index] : nil }

    static func isSeparator(_ unit: UInt8) -> Bool { unit == 0x20 || unit == 0x09 || unit == UInt8(ascii: ",") }

    mutating func skipSeparators() {
      while let unit = next, Self.isSeparator(unit) { index += 1 }
    }

    mutating func item(in file: SourceFile) -> Result<AttributeItem, Problem> {
      let start = index
      if next == UInt8(ascii: "{") {
        return braces().map { AttributeItem(key: "", keyRange: $0, value: file.text(in: $0), valueRange: $0, isBraced: true) }
      }
      while let unit = next, !Self.isSeparator(unit), unit != UInt8(ascii: "="), unit != UInt8(ascii: "{") { index += 1 }
      let key = start..<index
      guard next == UInt8(ascii: "=") else {
        if key.isEmpty { index += 1 }
        return .success(AttributeItem(key: file.text(in: key), keyRange: key, value: nil, valueRange: key, isBraced: false))
      }
      index += 1
      return value().map {
        AttributeItem(
          key: file.text(in: key), keyRange: key, value: file.text(in: $0.range), valueRange: $0.range, isBraced: $0.isBraced)
      }
    }

    private mutating func value() -> Result<(range: Range<Int>, isBraced: Bool), Problem> {
      guard let first = next else { return .success((index..<index, false)) }
      if first == UInt8(ascii: "{") { return braces().map { ($0, true) } }
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        let start = index
        index += 1
        while let unit = next, unit != first { index += unit == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < end else {
          index = end
          return .failure(Problem(range: start..<end, message: "The quotation mark is never closed on this line"))
        }
        index += 1
        return .success(((start + 1)..<(index - 1), false))
      }
      let start = index
      while let unit = next, !Self.isSeparator(unit) { index += 1 }
      return .success((start..<index, false))
    }

    /// The text between braces; the range excludes them.
    private mutating func braces() -> Result<Range<Int>, Problem> {
      let start = index
      while let unit = next, unit != UInt8(ascii: "}") { index += 1 }
      guard next != nil else { return .failure(Problem(range: start..<end, message: "The brace is never closed on this line")) }
      index += 1
      return .success((start + 1)..<(index - 1))
    }
  }
}

/// A flag or a key with its value, from an info string or a `//|` line.
struct AttributeItem {
  /// The key; empty for `{ranges}` alone.
  var key: String
  /// Where the key stands.
  var keyRange: Range<Int>
  /// The value, or nil for a flag.
  var value: String?
  /// Where the value stands.
  var valueRange: Range<Int>
  /// Whether the value stood in braces.
  var isBraced: Bool
}

/// Reads `1,3-5` into ranges of line numbers; nil if it is anything else.
func lineRanges(_ text: String) -> [ClosedRange<Int>]? {
  var ranges: [ClosedRange<Int>] = []
  for part in text.split(separator: ",") {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    switch ends.count {
    case 1:
      guard let line = ends[0], line >= 1 else { return nil }
      ranges.append(line...line)
    case 2:
      guard let first = ends[0], let last = ends[1], first >= 1, first <= last else { return nil }
      ranges.append(first...last)
    default: return nil
    }
  }
  return ranges.isEmpty ? nil : ranges
}
