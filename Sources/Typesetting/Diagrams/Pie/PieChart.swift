import SourceDiagnostics
import WebMarkup

/// A pie chart: shares of a whole.
package struct PieChart: Sendable, Equatable {
  /// A part of the whole.
  package struct Slice: Sendable, Equatable {
    /// Its name.
    package var label: String
    /// Its size, at least 0.
    package var value: Double
    /// The size as the author wrote it.
    package var valueText: String
  }

  /// The title above the chart.
  package var title: String?
  /// What `accTitle` and `accDescr` tell a screen reader.
  package var accessibilityText: String?
  /// Whether the sizes are shown beside the names.
  package var showsData = false
  /// In the order they are written.
  package var slices: [Slice] = []

  /// Reads what follows the word `pie`.
  ///
  /// Source: the documented syntax of Mermaid 11, "Pie chart diagrams".
  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (PieChart, [Diagnostic]) {
    var scanner = scanner
    var chart = PieChart()
    chart.title = header.title
    while true {
      scanner.skipBlank()
      if scanner.isAtEnd { break }
      chart.parseStatement(&scanner)
    }
    return (chart, scanner.diagnostics)
  }

  private mutating func parseStatement(_ scanner: inout DiagramScanner) {
    let start = scanner.offset
    if scanner.peek() == UInt8(ascii: "\"") { return parseSlice(&scanner) }
    switch scanner.text(scanner.scanWord()) {
    case "showData": showsData = true
    case "title": title = scanner.text(scanner.scanRestOfLine())
    case "accTitle", "accDescr":
      _ = scanner.consume(":")
      accessibilityText = scanner.text(scanner.scanRestOfLine())
    default:
      scanner.skipLine()
      let line = trimmed(start..<scanner.offset, in: scanner.bytes)
      scanner.report(
        .error, "InvalidSlice", line, "'\(shortened(scanner.text(line)))' is not a part of a pie chart",
        explanation: "A part is written '\"name\" : 42'.")
    }
  }

  private mutating func parseSlice(_ scanner: inout DiagramScanner) {
    guard let name = scanner.scanQuoted() else { return scanner.skipLine() }
    scanner.skipSpaces()
    _ = scanner.consume(":")
    let range = scanner.scanRestOfLine()
    let text = scanner.text(range)
    guard let value = Double(text), value.isFinite, value >= 0 else {
      return scanner.report(
        .error, "InvalidSlice", range.isEmpty ? name.range : range, "The size of a part must be a number that is not negative")
    }
    guard slices.count < 50 else { return }
    slices.append(Slice(label: decodingCharacterReferences(in: scanner.text(name.range)), value: value, valueText: text))
  }

  /// The share of a slice in per cent, with one digit behind the point.
  private func percentage(_ slice: Slice) -> String {
    let total = slices.reduce(0) { $0 + $1.value }
    return svgNumber(total > 0 ? slice.value / total * 100 : 0) + "%"
  }

  /// What a screen reader says.
  var description: String {
    slices.map { "\($0.label) \(percentage($0))" + (showsData ? " (\($0.valueText))" : "") }.joined(separator: "; ")
  }

  // MARK: - Drawing

  private static let radius = 110.0

  /// The slices clockwise from the top, and their names beside them.
  func draw() -> (shapes: [Markup], width: Double, height: Double) {
    let center = Point(x: Self.radius + 12, y: Self.radius + 12)
    let rowHeight = 24.0
    let legendHeight = Double(slices.count) * rowHeight
    let height = max(2 * Self.radius, legendHeight) + 24
    let legendTop = (height - legendHeight) / 2
    let middle = Point(x: center.x, y: height / 2)
    let total = slices.reduce(0) { $0 + $1.value }
    var shapes: [Markup] = []
    var angle = 0.0
    var legendWidth = 0.0
    for (index, slice) in slices.enumerated() {
      let name = "p\(index % 10)"
      if total > 0, slice.value > 0 {
        let next = angle + slice.value / total
        shapes.append(Self.sector(middle, angle, next, [.class(name)]))
        angle = next
      }
      let y = legendTop + rowHeight * (Double(index) + 0.5)
      let x = 2 * Self.radius + 48
      let text = "\(slice.label)  \(percentage(slice))" + (showsData ? "  [\(slice.valueText)]" : "")
      let layout = LabelLayout(DiagramLabel(text), fontSize: 13, maximumWidth: 1000)
      shapes.append(NodeShape.box(.around(Point(x: x, y: y), width: 14, height: 14), radius: 2, [.class(name)]))
      shapes.append(DiagramText.draw(layout, center: Point(x: x + 14, y: y), class: "lb", anchor: "start"))
      legendWidth = max(legendWidth, layout.width)
    }
    return (shapes, 2 * Self.radius + 74 + legendWidth, height)
  }

  private static func sector(_ center: Point, _ start: Double, _ end: Double, _ attributes: [Markup.Attribute]) -> Markup {
    guard end - start < 0.9999 else { return NodeShape.ellipse(.around(center, width: 2 * radius, height: 2 * radius), attributes) }
    var path = SVGPath()
    path.move(to: center)
    path.line(to: center + UnitCircle.point(start) * radius)
    path.arc(radii: Point(x: radius, y: radius), isLarge: end - start > 0.5, isClockwise: true, to: center + UnitCircle.point(end) * radius)
    path.close()
    return NodeShape.path(path, attributes)
  }
}
