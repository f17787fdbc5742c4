import SourceDiagnostics

/// What is written between two nodes: `-->`, `-- text -->`, `-.->|text|`, `x==x`, `~~~`.
struct FlowchartLink {
  var range = 0..<0
  var line = FlowchartEdge.Line.solid
  var sourceHead = FlowchartEdge.Head.none
  var targetHead = FlowchartEdge.Head.none
  var length = 1
  var label: LabelSource?
}

extension FlowchartParser {
  /// Reads an edge, which may stand on the next line; nil, and nothing consumed, if none follows.
  mutating func scanLink() -> FlowchartLink? {
    let start = scanner.offset
    scanner.skipSpaces()
    if scanner.isAtStatementEnd, scanner.peek() != UInt8(ascii: ";") { scanner.skipBlank() }
    scanEdgeName()
    let linkStart = scanner.offset
    guard var link = scanStroke() else {
      scanner.offset = start
      return nil
    }
    link.range = linkStart..<scanner.offset
    let end = scanner.offset
    scanner.skipSpaces()
    if link.label == nil, scanner.consume("|") {
      link.label = scanPipedLabel(link.range)
    } else {
      scanner.offset = end
    }
    return link
  }

  /// Moves over the name of an edge: `e1@` before `-->`.
  private mutating func scanEdgeName() {
    let start = scanner.offset
    let name = scanner.scanWord()
    if !name.isEmpty, scanner.peek() == UInt8(ascii: "@"), scanner.peek(1) != UInt8(ascii: "{") {
      scanner.offset += 1
      edgeNames.insert(scanner.text(name))
    } else {
      scanner.offset = start
    }
  }

  private mutating func scanPipedLabel(_ link: Range<Int>) -> LabelSource? {
    let start = scanner.offset
    scanner.skipSpaces()
    if let quoted = scanner.scanQuoted() {
      scanner.skipSpaces()
      if scanner.consume("|") { return quoted }
    }
    scanner.offset = start
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n") {
      if scanner.peek() == UInt8(ascii: "|") {
        scanner.offset += 1
        return LabelSource(range: trimmed(start..<(scanner.offset - 1), in: scanner.bytes))
      }
      scanner.offset += 1
    }
    scanner.report(.error, "UnclosedEdgeLabel", (start - 1)..<start, "The text of the edge has no closing '|'")
    scanner.offset = start
    skipStatement()
    return nil
  }

  // MARK: - Strokes

  private mutating func scanStroke() -> FlowchartLink? {
    var link = FlowchartLink()
    switch scanner.peek() {
    case UInt8(ascii: "<"): link.sourceHead = .arrow
    case UInt8(ascii: "o"): link.sourceHead = .circle
    case UInt8(ascii: "x"): link.sourceHead = .cross
    default: break
    }
    if link.sourceHead != .none { scanner.offset += 1 }
    switch scanner.peek() {
    case UInt8(ascii: "~") where link.sourceHead == .none: return scanInvisible(link)
    case UInt8(ascii: "-") where scanner.peek(1) == UInt8(ascii: "."), UInt8(ascii: "."): return scanDotted(link)
    case UInt8(ascii: "-"), UInt8(ascii: "="): return scanRun(link, of: scanner.peek())
    default: return nil
    }
  }

  private mutating func scanInvisible(_ link: FlowchartLink) -> FlowchartLink? {
    let count = countRun(of: UInt8(ascii: "~"))
    guard count >= 3 else { return nil }
    var link = link
    link.line = .invisible
    link.length = count - 2
    return link
  }

  /// Reads `-->`, `---` or `-- text -->`, and the same of `=`.
  private mutating func scanRun(_ link: FlowchartLink, of byte: UInt8) -> FlowchartLink? {
    var link = link
    link.line = byte == UInt8(ascii: "=") ? .thick : .solid
    let start = scanner.offset
    let count = countRun(of: byte)
    guard count >= 2 else { return nil }
    if finishRun(&link, count: count) { return link }
    guard count == 2 else { return nil }
    let textStart = scanner.offset
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n") {
      if scanner.peek() == byte, scanner.peek(1) == byte {
        let textEnd = scanner.offset
        if finishRun(&link, count: countRun(of: byte)) {
          link.label = quotedOrPlain(textStart..<textEnd)
          return link
        }
      } else {
        scanner.offset += 1
      }
    }
    return reportUnclosedText(start..<textStart, byte == UInt8(ascii: "=") ? "==>" : "-->")
  }

  /// Takes the head behind a run of `-` or `=`; a run of three without a head is a line without heads.
  private mutating func finishRun(_ link: inout FlowchartLink, count: Int) -> Bool {
    if let head = scanHead() {
      link.targetHead = head
      link.length = count - 1
    } else if count >= 3 {
      link.length = count - 2
    } else {
      return false
    }
    return true
  }

  /// Reads `-.->`, `-.-` or `-. text .->`.
  private mutating func scanDotted(_ link: FlowchartLink) -> FlowchartLink? {
    var link = link
    link.line = .dotted
    let start = scanner.offset
    _ = scanner.consume("-")
    let dots = countRun(of: UInt8(ascii: "."))
    if scanner.consume("-") {
      link.length = dots
      link.targetHead = scanHead() ?? .none
      return link
    }
    guard dots == 1, scanner.bytes[start] == UInt8(ascii: "-") else { return nil }
    let textStart = scanner.offset
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n") {
      guard scanner.peek() == UInt8(ascii: ".") else {
        scanner.offset += 1
        continue
      }
      var textEnd = scanner.offset
      if scanner.peek(-1) == UInt8(ascii: "-"), textEnd - 1 > textStart { textEnd -= 1 }
      let count = countRun(of: UInt8(ascii: "."))
      guard scanner.consume("-") else { continue }
      link.length = count
      link.targetHead = scanHead() ?? .none
      link.label = quotedOrPlain(textStart..<textEnd)
      return link
    }
    return reportUnclosedText(start..<textStart, ".->")
  }

  private mutating func reportUnclosedText(_ range: Range<Int>, _ closing: String) -> FlowchartLink? {
    scanner.report(.error, "UnclosedEdgeText", range, "The edge that starts here has no closing '\(closing)'")
    scanner.offset = range.lowerBound
    return nil
  }

  private mutating func countRun(of byte: UInt8) -> Int {
    let start = scanner.offset
    while scanner.peek() == byte { scanner.offset += 1 }
    return scanner.offset - start
  }

  private mutating func scanHead() -> FlowchartEdge.Head? {
    if scanner.consume(">") { return .arrow }
    if scanner.consume("o") { return .circle }
    if scanner.consume("x") { return .cross }
    return nil
  }

  /// The text of an edge without the quotes around it.
  private func quotedOrPlain(_ range: Range<Int>) -> LabelSource {
    let range = trimmed(range, in: scanner.bytes)
    guard range.count >= 2, scanner.bytes[range.lowerBound] == UInt8(ascii: "\""),
      scanner.bytes[range.upperBound - 1] == UInt8(ascii: "\"")
    else { return LabelSource(range: range) }
    return LabelSource(range: (range.lowerBound + 1)..<(range.upperBound - 1))
  }
}
