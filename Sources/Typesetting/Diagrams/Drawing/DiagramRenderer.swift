package import WebMarkup

/// Draws diagrams as SVG that follows the theme of the page by classes alone: no inline style, no ids, no script.
///
/// The classes and the rules that a page's style sheet needs for them are listed in the article "Classes".
package struct DiagramRenderer: Sendable {
  /// The BCP 47 tag of the language in which a screen reader is told what kind of diagram it is, for example `zh-Hans`.
  package var language: String

  /// A renderer for pages in a language.
  package init(language: String = "en") { self.language = language }

  /// The diagram as one `<svg>` with its size in pixels, `role="img"` and a description of its nodes and edges as `aria-label`.
  ///
  /// The same diagram always gives the same markup.
  package func render(_ diagram: Diagram) -> Markup {
    switch diagram {
    case .flowchart(let chart): return draw(chart, .flowchart)
    case .stateDiagram(let chart): return draw(chart, .state)
    case .classDiagram(let chart): return draw(chart, .class)
    case .mindmap(let chart): return draw(chart, .mindmap)
    case .sequence(let sequence):
      var drawing = SequenceDrawing(sequence)
      let shapes = drawing.shapes()
      return svg(
        kind: .sequence, title: sequence.title, description: sequence.accessibilityText ?? SequenceDescription.text(of: sequence),
        width: drawing.width, height: drawing.height, shapes)
    case .pie(let pie):
      let (shapes, width, height) = pie.draw()
      return svg(
        kind: .pie, title: pie.title, description: pie.accessibilityText ?? pie.description, width: width, height: height, shapes)
    case .gantt(let gantt):
      let (shapes, width, height) = GanttDrawing(gantt).shapes()
      return svg(
        kind: .gantt, title: gantt.title, description: gantt.description, width: width, height: height, shapes)
    }
  }

  private func draw(_ chart: Flowchart, _ kind: DiagramKind) -> Markup {
    let geometry = FlowchartLayout.place(chart)
    return svg(
      kind: kind, title: chart.title, description: chart.accessibilityText ?? FlowchartDescription.text(of: chart),
      width: geometry.width, height: geometry.height, FlowchartDrawing(chart, geometry).shapes())
  }

  /// The outer element, with the title above the drawing if there is one.
  func svg(
    kind: DiagramKind, title: String?, description: String, width: Double, height: Double, _ shapes: [Markup]
  ) -> Markup {
    var shapes = shapes
    var (width, height) = (width, height)
    if let title, !title.isEmpty {
      let layout = LabelLayout(DiagramLabel(title), fontSize: 15, maximumWidth: max(width - 16, 240))
      let room = layout.height + 14
      let moved = max(0, (layout.width + 16 - width) / 2)
      shapes = [
        DiagramText.draw(layout, center: Point(x: width / 2 + moved, y: room / 2 + 2), class: "st"),
        .element("g", [.named("transform", "translate(\(svgNumber(moved)) \(svgNumber(room)))")], shapes),
      ]
      (width, height) = (width + 2 * moved, height + room)
    }
    let size = (svgNumber(width.rounded(.up)), svgNumber(height.rounded(.up)))
    let label = kind.name(in: language) + ([title, description].compactMap { $0 }.filter { !$0.isEmpty }.map { ": " + $0 }.joined())
    return .element(
      "svg",
      [
        .named("xmlns", "http://www.w3.org/2000/svg"), .named("role", "img"), .named("aria-label", label),
        .named("width", size.0), .named("height", size.1), .named("viewBox", "0 0 \(size.0) \(size.1)"),
        .named("font-size", "14"), .named("text-anchor", "middle"),
      ] + DiagramRenderer.widthClass(width), shapes)
  }

  /// The class that keeps a wide diagram from shrinking until it can't be read.
  private static func widthClass(_ width: Double) -> [Markup.Attribute] {
    guard width > 500 else { return [] }
    let step = [700, 900, 1200, 1600, 2400].first { width <= Double($0) } ?? 3200
    return [.class("w\(step / 100)")]
  }
}
