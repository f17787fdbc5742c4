/// Colours a diff: each line by its first characters.
func highlightDiff(_ bytes: [UInt8], _ output: inout TokenLines) {
  forEachLine(bytes) { line in
    let text = bytes[line]
    func starts(_ prefix: String) -> Bool { text.starts(with: prefix.utf8) }
    if starts("+++") || starts("---") || starts("diff ") || starts("index ") || starts("new file") || starts("deleted file") {
      output.add(.attribute, line)
    } else if starts("@@") {
      output.add(.type, line)
    } else if starts("+") || starts(">") {
      output.add(.inserted, line)
    } else if starts("-") || starts("<") {
      output.add(.deleted, line)
    }
  }
}

/// Colours Markdown: headings, fences, code spans, list marks, quotes and links.
func highlightMarkdown(_ bytes: [UInt8], _ output: inout TokenLines) {
  var fence: [UInt8] = []
  forEachLine(bytes) { line in
    let start = line.lowerBound + bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
    let marker = bytes[start..<line.upperBound].prefix { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
    if marker.count >= 3, fence.isEmpty || marker.starts(with: fence) {
      fence = fence.isEmpty ? Array(marker) : []
      output.add(.attribute, line)
    } else if !fence.isEmpty {
      output.add(.string, line)
    } else {
      highlightMarkdownLine(bytes, start..<line.upperBound, &output)
    }
  }
}

private func highlightMarkdownLine(_ bytes: [UInt8], _ line: Range<Int>, _ output: inout TokenLines) {
  guard let first = bytes[line].first else { return }
  switch first {
  case UInt8(ascii: "#"): return output.add(.keyword, line)
  case UInt8(ascii: ">"): return output.add(.comment, line)
  case UInt8(ascii: ":") where bytes[line].starts(with: ":::".utf8): return output.add(.attribute, line)
  case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
    if line.count > 1, bytes[line.lowerBound + 1] == UInt8(ascii: " ") { output.add(.keyword, line.lowerBound..<(line.lowerBound + 1)) }
  default: break
  }
  var index = line.lowerBound
  var lastBacktick = bytes[line].lastIndex(of: UInt8(ascii: "`")) ?? line.lowerBound
  while index < line.upperBound {
    if bytes[index] == UInt8(ascii: "`"), index < lastBacktick {
      let close = bytes[(index + 1)...lastBacktick].firstIndex(of: UInt8(ascii: "`")) ?? lastBacktick
      output.add(.string, index..<(close + 1))
      index = close + 1
      if index > lastBacktick { lastBacktick = line.lowerBound }
    } else {
      index += 1
    }
  }
}

/// Colours TeX: commands, comments, and the names of environments.
func highlightTeX(_ bytes: [UInt8], _ output: inout TokenLines) {
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\\"):
      var end = index + 1
      while end < bytes.count, isASCIILetter(bytes[end]) { end += 1 }
      if end == index + 1 { end = min(end + 1, bytes.count) }
      let name = bytes[(index + 1)..<end]
      output.add(.keyword, index..<end)
      index = end
      if name.elementsEqual("begin".utf8) || name.elementsEqual("end".utf8), end < bytes.count, bytes[end] == UInt8(ascii: "{"),
        let close = bytes[end..<min(bytes.count, end + 40)].firstIndex(of: UInt8(ascii: "}"))
      {
        output.add(.type, (end + 1)..<close)
        index = close
      }
    case UInt8(ascii: "%"):
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      output.add(.comment, index..<end)
      index = end
    case UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      output.add(.attribute, index..<(index + 1))
      index += 1
    default: index += 1
    }
  }
}

private func isASCIILetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

/// Calls a function with the range of each line, without its line break.
private func forEachLine(_ bytes: [UInt8], _ body: (Range<Int>) -> Void) {
  var start = 0
  while start <= bytes.count {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    body(start..<end)
    start = end + 1
  }
}
