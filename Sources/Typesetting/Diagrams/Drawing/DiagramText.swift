import WebMarkup

/// Draws labels as `<text>`, one `<tspan>` per line where there are several.
enum DiagramText {
  /// A label around a middle; no markup for an empty one.
  static func draw(
    _ label: LabelLayout, center: Point, class name: String?, anchor: String? = nil, _ attributes: [Markup.Attribute] = []
  ) -> Markup {
    guard !label.lines.isEmpty else { return .empty }
    let first = center.y - Double(label.lines.count - 1) / 2 * label.lineHeight + 0.36 * label.fontSize
    var all: [Markup.Attribute] = []
    if let name { all.append(.class(name)) }
    all += [.named("x", svgNumber(center.x)), .named("y", svgNumber(first))]
    if label.fontSize != 14 { all.append(.named("font-size", svgNumber(label.fontSize))) }
    if let anchor { all.append(.named("text-anchor", anchor)) }
    if label.lines.count == 1 { return .element("text", all + attributes, runs(label.lines[0])) }
    let lines = label.lines.enumerated().map { index, line -> Markup in
      let dy = index == 0 ? [] : [Markup.Attribute.named("dy", svgNumber(label.lineHeight))]
      return .element("tspan", [.named("x", svgNumber(center.x))] + dy, runs(line.isEmpty ? [.init(" ")] : line))
    }
    return .element("text", all + attributes, lines)
  }

  private static func runs(_ line: [DiagramLabel.Run]) -> [Markup] {
    line.map { run in
      guard run.isBold || run.isItalic else { return .text(run.text) }
      let attributes =
        (run.isBold ? [Markup.Attribute.named("font-weight", "bold")] : [])
        + (run.isItalic ? [Markup.Attribute.named("font-style", "italic")] : [])
      return .element("tspan", attributes, text: run.text)
    }
  }
}
