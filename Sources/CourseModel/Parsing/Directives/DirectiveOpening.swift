/// The first line of a block between colons: `:::tip[Title]{#id .class}`, `:::tip Title`, `:::{tip} Title`.
///
/// The ranges are offsets in the text that was parsed, so that the same grammar serves cmark's line and the lesson's file.
struct DirectiveOpening {
  /// The name.
  var name: Range<Int>

  /// The title between brackets or behind the name, without blanks around it.
  var title: Range<Int>?

  /// The text between the braces of `{#id .class key=value}`.
  var attributes: Range<Int>?

  /// What doesn't fit into the grammar: text behind the closing bracket or brace, or an unclosed one.
  var excess: Range<Int>?

  /// Reads what stands behind the colons of a line; nil if no name does.
  init?(_ units: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var reader = Reader(units: units, index: start, end: end)
    reader.skipBlanks()
    if reader.next == UInt8(ascii: "{") {
      reader.index += 1
      reader.skipBlanks()
      guard let name = reader.name() else { return nil }
      reader.skipBlanks()
      guard reader.next == UInt8(ascii: "}") else { return nil }
      reader.index += 1
      self.name = name
    } else {
      guard let name = reader.name() else { return nil }
      self.name = name
    }
    readRest(&reader)
  }

  private mutating func readRest(_ reader: inout Reader) {
    if reader.next == UInt8(ascii: "[") {
      guard let title = reader.balanced(UInt8(ascii: "["), UInt8(ascii: "]")) else { return excess = reader.rest() }
      self.title = title
    }
    if reader.next == UInt8(ascii: "{") {
      guard let attributes = reader.balanced(UInt8(ascii: "{"), UInt8(ascii: "}")) else { return excess = reader.rest() }
      self.attributes = attributes
    }
    var rest = reader.rest()
    guard !rest.isEmpty else { return }
    guard title == nil else { return excess = rest }
    if attributes == nil, let braces = reader.trailingBraces(of: rest) {
      attributes = (braces.lowerBound + 1)..<(braces.upperBound - 1)
      rest = reader.trimmed(rest.lowerBound..<braces.lowerBound)
    }
    if !rest.isEmpty { title = rest }
  }

  /// Walks over the line.
  private struct Reader {
    let units: UnsafeBufferPointer<UInt8>
    var index: Int
    let end: Int

    var next: UInt8? { index < end ? units[index] : nil }

    mutating func skipBlanks() {
      while index < end, Self.isBlank(units[index]) { index += 1 }
    }

    static func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D }

    mutating func name() -> Range<Int>? {
      let start = index
      while index < end {
        let unit = units[index]
        let isLetter = (0x61...0x7A).contains(unit | 0x20)
        let isOther = (0x30...0x39).contains(unit) || unit == UInt8(ascii: "-") || unit == UInt8(ascii: "_")
        guard isLetter || (index > start && isOther) else { break }
        index += 1
      }
      return index > start ? start..<index : nil
    }

    /// The text up to the bracket that closes the next one; escaped brackets don't count.
    mutating func balanced(_ open: UInt8, _ close: UInt8) -> Range<Int>? {
      var depth = 0
      var position = index
      while position < end {
        let unit = units[position]
        if unit == UInt8(ascii: "\\") {
          position += 1
        } else if unit == open {
          depth += 1
        } else if unit == close {
          depth -= 1
          if depth == 0 {
            let content = (index + 1)..<position
            index = position + 1
            return content
          }
        }
        position += 1
      }
      return nil
    }

    func rest() -> Range<Int> { trimmed(index..<end) }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
      var lower = range.lowerBound
      var upper = range.upperBound
      while lower < upper, Self.isBlank(units[lower]) { lower += 1 }
      while upper > lower, Self.isBlank(units[upper - 1]) { upper -= 1 }
      return lower..<upper
    }

    /// `{#id}` or `{.class}` at the end of a title.
    func trailingBraces(of range: Range<Int>) -> Range<Int>? {
      guard let last = range.last, units[last] == UInt8(ascii: "}") else { return nil }
      guard let open = range.last(where: { units[$0] == UInt8(ascii: "{") }), open + 1 < last else { return nil }
      guard units[open + 1] == UInt8(ascii: "#") || units[open + 1] == UInt8(ascii: ".") else { return nil }
      return open..<range.upperBound
    }
  }
}
