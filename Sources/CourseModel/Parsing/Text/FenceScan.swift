/// Follows the fences of a lesson line by line, before it is parsed: inside one cmark reads no inlines.
///
/// Wherever this could see a fence that cmark does not see, it gives up for the rest of the file and says that nothing is code.
struct FenceScan {
  /// The fence that is open.
  private var fence: Fence?

  /// Whether it was unclear what is a fence.
  private var isLost = false

  /// Whether a line before, in the same part, begins like HTML, in which no fence opens.
  private var isInHTML = false

  /// The number of dollars that opened the formula that the scan is in.
  private var formula: Int?

  /// Whether the line before was blank.
  private var isAfterBlank = true

  private struct Fence {
    /// What stands before the opening fence, list marks replaced by blanks.
    let prefix: [UInt8]
    let character: UInt8
    let count: Int
  }

  /// Takes the next line.
  ///
  /// - Returns: whether it is code inside a fence, the closing fence included.
  mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    if isLost { return false }
    if let fence { return continues(fence, line) }
    let (prefix, hasMark) = Self.containerPrefix(of: line)
    let content = line.dropFirst(prefix.count)
    if !readFormula(content) { open(content, behind: prefix, hasMark: hasMark) }
    isAfterBlank = content.isEmpty
    return false
  }

  /// Takes a line of a formula between lines of dollars, in which no fence opens; false if the line is none.
  private mutating func readFormula(_ content: ArraySlice<UInt8>) -> Bool {
    let dollars = content.prefix { $0 == UInt8(ascii: "$") }.count
    let isDelimiter = dollars >= 2 && content.dropFirst(dollars).allSatisfy(Self.isBlank)
    guard let opening = formula else {
      if isDelimiter { formula = dollars }
      return isDelimiter
    }
    if isDelimiter, dollars >= opening { formula = nil }
    // Where this is no formula after all, a fence may open here.
    if content.starts(with: Array("```".utf8)) || content.starts(with: Array("~~~".utf8)) { isLost = true }
    return true
  }

  private mutating func continues(_ fence: Fence, _ line: ArraySlice<UInt8>) -> Bool {
    // A blank line may lack the blanks that indent the others, but not the marks of quotes.
    let marks = fence.prefix.reversed().drop(while: Self.isBlank).reversed()
    if line.count <= fence.prefix.count, line.starts(with: marks), line.dropFirst(marks.count).allSatisfy(Self.isBlank) { return true }
    guard line.starts(with: fence.prefix) else {
      // The list item or the quote has ended, and the fence with it.
      isLost = true
      return false
    }
    let rest = line.dropFirst(fence.prefix.count)
    let content = rest.drop(while: Self.isBlank)
    let run = content.prefix { $0 == fence.character }.count
    guard run >= fence.count, content.dropFirst(run).allSatisfy(Self.isBlank) else { return true }
    if content.startIndex == rest.startIndex {
      self.fence = nil
      isAfterBlank = false
      isInHTML = false
    } else {
      // An indented fence closes or not, depending on the list item around it.
      isLost = true
    }
    return true
  }

  private mutating func open(_ content: ArraySlice<UInt8>, behind prefix: [UInt8], hasMark: Bool) {
    guard let first = content.first else { return isInHTML = false }
    if first == UInt8(ascii: "<") {
      isInHTML = true
      // Comments, scripts and the like may go on beyond blank lines.
      let text = String(decoding: content.prefix(12), as: UTF8.self).lowercased()
      let isOpenEnded = ["<!", "<?", "<script", "<pre", "<style", "<textarea"].contains { text.hasPrefix($0) }
      if isOpenEnded, !(text.hasPrefix("<!--") && String(decoding: content, as: UTF8.self).contains("-->")) { isLost = true }
    }
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), !isInHTML else { return }
    let run = content.prefix { $0 == first }.count
    let info = content.dropFirst(run)
    guard run >= 3, first == UInt8(ascii: "~") || !info.contains(first) else { return }
    // Far to the right it is indented code, or goes on a paragraph.
    let indent = prefix.reversed().prefix { $0 == 0x20 }.count
    guard !prefix.contains(0x09), indent < 4 || hasMark || isAfterBlank else { return isLost = true }
    fence = Fence(prefix: prefix, character: first, count: run)
  }

  /// The quotes, list marks and blanks at the start of a line, list marks replaced by blanks.
  private static func containerPrefix(of line: ArraySlice<UInt8>) -> (prefix: [UInt8], hasMark: Bool) {
    var prefix: [UInt8] = []
    var hasMark = false
    var rest = line
    while let unit = rest.first {
      if unit == UInt8(ascii: ">") || isBlank(unit) {
        prefix.append(unit)
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { (0x30...0x39).contains($0) }.count
      let marks: [UInt8] = digits > 0 ? Array(".)".utf8) : Array("-+*".utf8)
      let after = rest.dropFirst(digits)
      guard digits < 10, let mark = after.first, marks.contains(mark), after.dropFirst().first == 0x20 else { break }
      hasMark = true
      prefix += Array(repeating: 0x20, count: digits + 1)
      rest = after.dropFirst()
    }
    return (prefix, hasMark)
  }

  private static func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || unit == 0x09 }
}
