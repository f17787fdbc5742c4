import SourceDiagnostics

/// The brackets of a shape, longest first, so that `([` is not taken for `(`.
private let shapeBrackets: [(open: StaticString, closings: [(StaticString, FlowchartNode.Shape)])] = [
  ("(((", [(")))", .doubleCircle)]),
  ("((", [("))", .circle)]),
  ("([", [("])", .stadium)]),
  ("(-", [("-)", .ellipse)]),
  ("(", [(")", .rounded)]),
  ("[[", [("]]", .subroutine)]),
  ("[(", [(")]", .cylinder)]),
  ("[/", [("/]", .parallelogram), ("\\]", .trapezoid)]),
  ("[\\", [("\\]", .reverseParallelogram), ("/]", .reverseTrapezoid)]),
  ("[", [("]", .rectangle)]),
  ("{{", [("}}", .hexagon)]),
  ("{", [("}", .rhombus)]),
  (">", [("]", .flag)]),
]

extension FlowchartParser {
  /// Reads the brackets behind a name and the text between them; nil if there are none or they can't be read.
  mutating func scanShape() -> (FlowchartNode.Shape, LabelSource)? {
    let start = scanner.offset
    for (open, closings) in shapeBrackets where scanner.consume(open) {
      if let found = scanShapeText(closings, opener: open) { return found }
      if scanner.hasStatementError {
        skipStatement()
        return nil
      }
      scanner.report(
        .error, "UnclosedNode", start..<(start + open.utf8CodeUnitCount),
        "The node that starts with '\(open)' has no closing '\(closings[0].0)'",
        explanation: "Text with brackets or quotes must stand in double quotes: 'A[\"f(x)\"]'.")
      skipStatement()
      return nil
    }
    return nil
  }

  private mutating func scanShapeText(
    _ closings: [(StaticString, FlowchartNode.Shape)], opener: StaticString
  ) -> (FlowchartNode.Shape, LabelSource)? {
    let start = scanner.offset
    scanner.skipSpaces()
    if scanner.peek() == UInt8(ascii: "\"") {
      guard let label = scanner.scanQuoted() else { return nil }
      scanner.skipSpaces()
      if let shape = consumeClosing(closings) { return (shape, label) }
    }
    scanner.offset = start
    return scanUnquotedText(closings, opener: opener)
  }

  /// Reads text up to a closing bracket; brackets of the same kind inside the text must match each other.
  private mutating func scanUnquotedText(
    _ closings: [(StaticString, FlowchartNode.Shape)], opener: StaticString
  ) -> (FlowchartNode.Shape, LabelSource)? {
    let start = scanner.offset
    let isSingle = opener.utf8CodeUnitCount == 1 && closings[0].1 != .flag
    let (open, close) = (opener.utf8Start.pointee, closings[0].0.utf8Start.pointee)
    var depth = 0
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "\n") {
      if depth == 0 {
        let end = scanner.offset
        if let shape = consumeClosing(closings) { return (shape, LabelSource(range: trimmed(start..<end, in: scanner.bytes))) }
      }
      if isSingle, scanner.peek() == open { depth += 1 }
      if isSingle, scanner.peek() == close { depth -= 1 }
      scanner.offset += 1
    }
    return nil
  }

  private mutating func consumeClosing(_ closings: [(StaticString, FlowchartNode.Shape)]) -> FlowchartNode.Shape? {
    for (closing, shape) in closings where scanner.consume(closing) { return shape }
    return nil
  }

  // MARK: - Properties

  /// Reads `shape: circle, label: "text" }` behind `@{`.
  mutating func parseProperties(of index: Int, _ nameRange: Range<Int>) {
    let start = scanner.offset
    while true {
      skipPropertySeparators()
      if scanner.consume("}") { return }
      let key = scanner.scanWord()
      scanner.skipSpaces()
      guard !key.isEmpty, scanner.consume(":") else {
        scanner.report(.error, "InvalidNodeProperties", (start - 2)..<start, "The node's properties are not of the form '@{ key: value }'")
        while !scanner.isAtStatementEnd, scanner.peek() != UInt8(ascii: "}") { scanner.offset += 1 }
        _ = scanner.consume("}")
        return
      }
      scanner.skipSpaces()
      let value = scanner.scanQuoted() ?? LabelSource(range: scanPropertyValue())
      setProperty(scanner.text(key), key, to: value, of: index)
    }
  }

  private mutating func skipPropertySeparators() {
    while scanner.peek() == UInt8(ascii: ",") || scanner.peek() == UInt8(ascii: "\n") || scanner.peek() == UInt8(ascii: " ")
      || scanner.peek() == UInt8(ascii: "\t") || scanner.peek() == UInt8(ascii: "\r")
    {
      scanner.offset += 1
    }
  }

  private mutating func scanPropertyValue() -> Range<Int> {
    let start = scanner.offset
    while !scanner.isAtEnd, scanner.peek() != UInt8(ascii: ","), scanner.peek() != UInt8(ascii: "}"),
      scanner.peek() != UInt8(ascii: "\n")
    {
      scanner.offset += 1
    }
    return trimmed(start..<scanner.offset, in: scanner.bytes)
  }

  private mutating func setProperty(_ name: String, _ key: Range<Int>, to value: LabelSource, of index: Int) {
    switch name {
    case "label": chart.nodes[index].label = makeLabel(value)
    case "shape":
      let shapeName = scanner.text(value.range)
      if let shape = shapesByName[shapeName] {
        chart.nodes[index].shape = shape
      } else {
        let near = nearestNames(to: shapeName, among: shapesByName.keys.sorted(), limit: 1)
        scanner.report(
          .warning, "UnsupportedShape", value.range, "The shape '\(shapeName)' is drawn as a rectangle",
          fixIts: near.map { .init("Replace it with '\($0)'", replacing: scanner.source.range(value.range), with: $0) })
      }
    default: scanner.report(.warning, "UnsupportedNodeProperty", key, "'\(name)' has no effect on a node")
    }
  }
}

/// The names and aliases that Mermaid 11 gives to the shapes that can be drawn.
private let shapesByName: [String: FlowchartNode.Shape] = [
  "rect": .rectangle, "rectangle": .rectangle, "proc": .rectangle, "process": .rectangle,
  "rounded": .rounded, "event": .rounded, "stadium": .stadium, "pill": .stadium, "terminal": .stadium,
  "subproc": .subroutine, "subprocess": .subroutine, "subroutine": .subroutine, "framed-rectangle": .subroutine,
  "fr-rect": .subroutine, "cyl": .cylinder, "cylinder": .cylinder, "database": .cylinder, "db": .cylinder,
  "circle": .circle, "circ": .circle, "dbl-circ": .doubleCircle, "double-circle": .doubleCircle, "odd": .flag,
  "diam": .rhombus, "diamond": .rhombus, "decision": .rhombus, "question": .rhombus, "hex": .hexagon, "hexagon": .hexagon,
  "prepare": .hexagon, "lean-r": .parallelogram, "lean-right": .parallelogram, "in-out": .parallelogram,
  "lean-l": .reverseParallelogram, "lean-left": .reverseParallelogram, "out-in": .reverseParallelogram,
  "trap-b": .trapezoid, "trapezoid": .trapezoid, "trapezoid-bottom": .trapezoid, "priority": .trapezoid,
  "trap-t": .reverseTrapezoid, "inv-trapezoid": .reverseTrapezoid, "trapezoid-top": .reverseTrapezoid, "manual": .reverseTrapezoid,
  "ellipse": .ellipse,
]
