/// Reads the text of a label: line breaks, character references, bold and italic.
///
/// Mermaid's rules: `<br>`, `\n` and a real line break end a line; text between `` "` `` and `` `" `` is Markdown, where
/// `**…**` is bold and `*…*` or `_…_` italic; elsewhere `<b>`, `<strong>`, `<i>`, `<em>` do the same.
struct LabelParser {
  private(set) var lines: [[DiagramLabel.Run]] = [[]]
  /// The names of the HTML tags that were dropped, because SVG has nothing like them.
  private(set) var droppedTags: [String] = []
  private var text: [UInt8] = []
  private var isBold = false
  private var isItalic = false

  /// The label of a text, and the HTML tags that were left out.
  static func parse(_ raw: String, isMarkdown: Bool = false) -> (label: DiagramLabel, droppedTags: [String]) {
    var parser = LabelParser()
    parser.read(Array(raw.utf8), isMarkdown: isMarkdown)
    return (DiagramLabel(lines: parser.trimmedLines()), parser.droppedTags)
  }

  private mutating func read(_ bytes: [UInt8], isMarkdown: Bool) {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        endLine()
        index += 1
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "n"):
        endLine()
        index += 2
      case UInt8(ascii: "<"):
        index = readTag(bytes, at: index)
      case UInt8(ascii: "*") where isMarkdown, UInt8(ascii: "_") where isMarkdown:
        index = readEmphasis(bytes, at: index)
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    endRun()
  }

  private mutating func endRun() {
    guard !text.isEmpty else { return }
    let decoded = decodingCharacterReferences(in: String(decoding: text, as: UTF8.self))
    lines[lines.count - 1].append(DiagramLabel.Run(decoded, isBold: isBold, isItalic: isItalic))
    text.removeAll()
  }

  private mutating func endLine() {
    endRun()
    lines.append([])
  }

  private mutating func readEmphasis(_ bytes: [UInt8], at start: Int) -> Int {
    let isDouble = start + 1 < bytes.count && bytes[start + 1] == bytes[start]
    let isInsideWord =
      bytes[start] == UInt8(ascii: "_") && start > 0 && isWordByte(bytes[start - 1])
      && start + 1 < bytes.count && isWordByte(bytes[start + 1])
    if isInsideWord {
      text.append(bytes[start])
      return start + 1
    }
    endRun()
    if isDouble { isBold.toggle() } else { isItalic.toggle() }
    return start + (isDouble ? 2 : 1)
  }

  /// Reads a tag that starts with a letter or `/` and ends within 64 bytes; anything else is text.
  private mutating func readTag(_ bytes: [UInt8], at start: Int) -> Int {
    let limit = min(bytes.count, start + 64)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) else { return keepByte(bytes, at: start) }
    var nameStart = start + 1
    let isEnd = nameStart < end && bytes[nameStart] == UInt8(ascii: "/")
    if isEnd { nameStart += 1 }
    let nameBytes = bytes[nameStart..<end].prefix { isWordByte($0) && $0 < 0x80 }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    switch name {
    case "br": endLine()
    case "b", "strong":
      endRun()
      isBold = !isEnd
    case "i", "em":
      endRun()
      isItalic = !isEnd
    case "u", "s", "sub", "sup", "small", "big", "span", "code", "p", "div", "font", "center", "img", "a":
      if !isEnd { droppedTags.append(name) }
    default: return keepByte(bytes, at: start)
    }
    return end + 1
  }

  private mutating func keepByte(_ bytes: [UInt8], at index: Int) -> Int {
    text.append(bytes[index])
    return index + 1
  }

  /// The lines without spaces at their ends and without empty lines at the label's ends.
  private func trimmedLines() -> [[DiagramLabel.Run]] {
    var result = lines.map { line -> [DiagramLabel.Run] in
      var line = line
      if let first = line.first { line[0].text = String(first.text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }) }
      while let last = line.last {
        let kept = last.text.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        line[line.count - 1].text = String(kept.reversed())
        guard kept.isEmpty else { break }
        line.removeLast()
      }
      return line
    }
    while let last = result.last, last.isEmpty { result.removeLast() }
    if let first = result.firstIndex(where: { !$0.isEmpty }) { result.removeFirst(first) }
    return result
  }
}

/// Whether a UTF-8 code unit belongs to a letter, a digit or `_`; every unit of a character outside ASCII does.
func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}
