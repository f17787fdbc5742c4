import SourceDiagnostics

/// Reads the statements of a sequence diagram, one a line.
///
/// Source: the documented syntax of Mermaid 11, "Sequence diagrams".
struct SequenceParser {
  var scanner: DiagramScanner
  var diagram = SequenceDiagram()
  private var indices: [String: Int] = [:]
  private var nextNumber: Int?
  /// The frames that are open, with the places of their keywords.
  private var open: [(keyword: String, range: Range<Int>)] = []

  private static let eventLimit = 1_000
  private static let participantLimit = 60

  init(_ scanner: DiagramScanner, title: String?) {
    self.scanner = scanner
    diagram.title = title
  }

  mutating func parse() {
    while true {
      scanner.skipBlank()
      if scanner.isAtEnd { break }
      guard diagram.events.count < Self.eventLimit else {
        scanner.report(
          .error, "DiagramTooLarge", scanner.offset..<scanner.offset, "A diagram may have \(Self.eventLimit) events at most")
        break
      }
      scanner.beginStatement()
      let start = scanner.offset
      parseStatement()
      if scanner.offset == start { scanner.skipLine() }
    }
    for frame in open.reversed() {
      scanner.report(.error, "UnclosedFrame", frame.range, "'\(frame.keyword)' has no 'end'")
      diagram.events.append(.end)
    }
  }

  // MARK: - Statements

  private mutating func parseStatement() {
    let start = scanner.offset
    let range = scanner.scanWord()
    let word = scanner.text(range)
    let isKeyword = scanner.isAtStatementEnd || scanner.peek() <= UInt8(ascii: " ") || scanner.peek() == UInt8(ascii: ":")
    guard isKeyword else {
      scanner.offset = start
      return parseMessage()
    }
    switch word.lowercased() {
    case "participant", "actor": parseParticipant(isActor: word.lowercased() == "actor")
    case "create", "destroy":
      scanner.skipSpaces()
      scanner.report(.warning, "UnsupportedSequence", range, "'\(word)' has no effect: lifelines run from top to bottom")
      if word.lowercased() == "destroy" { scanner.skipLine() }
    case "note": parseNote(range)
    case "activate", "deactivate": parseActivation(word.lowercased() == "activate")
    case "loop", "alt", "opt", "par", "critical", "break": openFrame(word.lowercased(), range)
    case "else", "and", "option": addPart(word, range)
    case "rect": openGround(range)
    case "box": openBox(range)
    case "end": closeFrame(range)
    case "autonumber": parseNumbering()
    case "title", "acctitle", "accdescr": parseTitle(word.lowercased())
    case "link", "links", "properties", "details":
      scanner.report(.warning, "UnsupportedSequence", range, "'\(word)' has no effect: a diagram is a picture")
      scanner.skipLine()
    default:
      scanner.offset = start
      parseMessage()
    }
  }

  private mutating func parseTitle(_ word: String) {
    _ = scanner.consume(":")
    let text = scanner.text(scanner.scanRestOfLine())
    if word == "title" { diagram.title = text } else { diagram.accessibilityText = text }
  }

  private mutating func parseNumbering() {
    scanner.skipSpaces()
    let word = scanner.text(scanner.scanWord())
    nextNumber = word == "off" ? nil : Int(word) ?? 1
    scanner.skipLine()
  }

  /// Reads `Alice as 爱丽丝` behind `participant`.
  private mutating func parseParticipant(isActor: Bool) {
    let rest = scanner.scanRestOfLine()
    let text = scanner.text(rest)
    let parts = text.split(separator: " as ", maxSplits: 1).map { String($0) }
    guard let id = parts.first.map(trimmedSpaces), !id.isEmpty else {
      return scanner.report(.error, "MissingParticipant", rest, "The name of the participant is missing")
    }
    guard let index = participant(id, rest) else { return }
    diagram.participants[index].isActor = isActor
    if parts.count == 2 { diagram.participants[index].label = LabelParser.parse(parts[1]).label }
  }

  private func trimmedSpaces(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The index of a participant, who is new if not named before.
  private mutating func participant(_ id: String, _ range: Range<Int>) -> Int? {
    if let index = indices[id] { return index }
    guard diagram.participants.count < Self.participantLimit else {
      if !scanner.hasReported("DiagramTooLarge") {
        scanner.report(.error, "DiagramTooLarge", range, "A diagram may have \(Self.participantLimit) participants at most")
      }
      return nil
    }
    indices[id] = diagram.participants.count
    diagram.participants.append(.init(id: id, label: LabelParser.parse(id).label))
    return diagram.participants.count - 1
  }

  // MARK: - Messages

  private static let arrows:
    [(text: StaticString, isDotted: Bool, source: SequenceDiagram.Message.Head, target: SequenceDiagram.Message.Head)] = [
      ("<<-->>", true, .filled, .filled), ("<<->>", false, .filled, .filled), ("-->>", true, .none, .filled),
      ("->>", false, .none, .filled),
      ("-->", true, .none, .none), ("->", false, .none, .none), ("--x", true, .none, .cross), ("-x", false, .none, .cross),
      ("--)", true, .none, .open), ("-)", false, .none, .open),
    ]

  /// Reads `Alice->>+Bob: text`.
  private mutating func parseMessage() {
    let start = scanner.offset
    var found: (isDotted: Bool, source: SequenceDiagram.Message.Head, target: SequenceDiagram.Message.Head)?
    var nameEnd = start
    while found == nil, !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n"), scanner.peek() != UInt8(ascii: ":") {
      nameEnd = scanner.offset
      for arrow in Self.arrows where scanner.consume(arrow.text) {
        found = (arrow.isDotted, arrow.source, arrow.target)
        break
      }
      if found == nil { scanner.offset += 1 }
    }
    let sourceRange = trimmed(start..<nameEnd, in: scanner.bytes)
    guard let arrow = found, !sourceRange.isEmpty else {
      scanner.skipLine()
      let line = trimmed(start..<scanner.offset, in: scanner.bytes)
      return scanner.report(
        .error, "InvalidMessage", line, "'\(shortened(scanner.text(line)))' is not a statement of a sequence diagram",
        explanation: "A message is written 'Alice->>Bob: text'.")
    }
    finishMessage(sourceRange, arrow)
  }

  private mutating func finishMessage(
    _ sourceRange: Range<Int>, _ arrow: (isDotted: Bool, source: SequenceDiagram.Message.Head, target: SequenceDiagram.Message.Head)
  ) {
    scanner.skipSpaces()
    let sign = scanner.peek()
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { scanner.offset += 1 }
    let start = scanner.offset
    while !scanner.isAtStatementEnd, scanner.peek() != UInt8(ascii: ":") { scanner.offset += 1 }
    let targetRange = trimmed(start..<scanner.offset, in: scanner.bytes)
    guard !targetRange.isEmpty else {
      scanner.skipLine()
      return scanner.report(.error, "MissingParticipant", sourceRange, "The message has no receiver")
    }
    let label = scanner.consume(":") ? LabelParser.parse(scanner.text(scanner.scanRestOfLine())).label : DiagramLabel("")
    guard let source = participant(scanner.text(sourceRange), sourceRange), let target = participant(scanner.text(targetRange), targetRange)
    else { return }
    diagram.events.append(
      .message(
        .init(
          source: source, target: target, label: label, isDotted: arrow.isDotted, sourceHead: arrow.source, targetHead: arrow.target,
          number: nextNumber)))
    nextNumber = nextNumber.map { $0 + 1 }
    if sign == UInt8(ascii: "+") { diagram.events.append(.activate(target)) }
    if sign == UInt8(ascii: "-") { diagram.events.append(.deactivate(source)) }
  }

  private mutating func parseActivation(_ isStart: Bool) {
    let range = scanner.scanRestOfLine()
    guard !range.isEmpty, let index = participant(scanner.text(range), range) else { return }
    diagram.events.append(isStart ? .activate(index) : .deactivate(index))
  }

  /// Reads `right of Alice: text` or `over Alice,Bob: text` behind `note`.
  private mutating func parseNote(_ keyword: Range<Int>) {
    scanner.skipSpaces()
    let side = scanner.text(scanner.scanWord()).lowercased()
    scanner.skipSpaces()
    if side != "over" {
      let of = scanner.text(scanner.scanWord()).lowercased()
      guard (side == "left" || side == "right") && of == "of" else { return reportNote(keyword) }
    }
    let start = scanner.offset
    while !scanner.isAtStatementEnd, scanner.peek() != UInt8(ascii: ":") { scanner.offset += 1 }
    let names = scanner.text(start..<scanner.offset).split(separator: ",").map { trimmedSpaces(String($0)) }
    guard let first = names.first, !first.isEmpty, scanner.consume(":") else { return reportNote(keyword) }
    let label = LabelParser.parse(scanner.text(scanner.scanRestOfLine())).label
    guard let index = participant(first, start..<scanner.offset) else { return }
    switch side {
    case "left": diagram.events.append(.note(.left(index), label))
    case "right": diagram.events.append(.note(.right(index), label))
    default:
      let other = names.count > 1 ? participant(names[1], start..<scanner.offset) ?? index : index
      diagram.events.append(.note(.over(min(index, other), max(index, other)), label))
    }
  }

  private mutating func reportNote(_ keyword: Range<Int>) {
    scanner.skipLine()
    scanner.report(
      .error, "InvalidNote", keyword, "The note does not say where it stands",
      explanation: "Write 'Note right of Alice: text', 'Note left of …' or 'Note over Alice,Bob: text'.")
  }

  // MARK: - Frames

  private mutating func openFrame(_ keyword: String, _ range: Range<Int>) {
    open.append((keyword, range))
    diagram.events.append(.frame(keyword, LabelParser.parse(scanner.text(scanner.scanRestOfLine())).label))
  }

  private mutating func addPart(_ keyword: String, _ range: Range<Int>) {
    let label = LabelParser.parse(scanner.text(scanner.scanRestOfLine())).label
    guard let frame = open.last, ["alt", "par", "critical"].contains(frame.keyword) else {
      return scanner.report(.error, "UnexpectedPart", range, "'\(keyword)' stands in no frame that has parts")
    }
    diagram.events.append(.part(label))
  }

  private mutating func openGround(_ range: Range<Int>) {
    let place = scanner.scanRestOfLine()
    let color = DiagramColor(scanner.text(place))
    if color == nil {
      scanner.report(.error, "InvalidStyleValue", place.isEmpty ? range : place, "'\(shortened(scanner.text(place)))' is not a colour")
    }
    open.append(("rect", range))
    diagram.events.append(.ground(color))
  }

  private mutating func openBox(_ range: Range<Int>) {
    scanner.report(.warning, "UnsupportedSequence", range, "A box around participants is not drawn")
    scanner.skipLine()
    open.append(("box", range))
  }

  private mutating func closeFrame(_ range: Range<Int>) {
    guard let frame = open.popLast() else {
      return scanner.report(.error, "UnexpectedEnd", range, "'end' closes no frame")
    }
    if frame.keyword != "box" { diagram.events.append(.end) }
  }
}
