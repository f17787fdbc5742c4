internal import WebMarkup

/// Draws the bar beside an axes that explains its colours.
struct ColorBarPicture {
  let content: ColorBarContent
  let ticks: AxisTicks
  let context: DrawingContext
  /// Where the bar begins; further right where a second vertical axis stands between.
  var left: Double

  /// The width of the bar in pixels.
  static let width = 14.0
  /// The space before it.
  static let gap = 14.0

  /// The space that a bar with its texts needs at the right of an axes.
  static func space(_ content: ColorBarContent, _ ticks: AxisTicks) -> Double {
    let texts = visible(content, ticks).map { PageText.width($0.label) }.max() ?? 0
    return gap + width + Margins.tickDepth + texts + (content.label.isEmpty ? 2 : Margins.lineHeight + 8)
  }

  private static func visible(_ content: ColorBarContent, _ ticks: AxisTicks) -> [(label: TickLabel, fraction: Double)] {
    let limits = content.limits
    return zip(ticks.positions, ticks.labels).filter { limits.contains($0.0) }.map {
      ($0.1, ($0.0 - limits.first) / (limits.last - limits.first))
    }
  }

  /// The bar with its outline, ticks and texts.
  func markup() -> [Markup] {
    let right = left + Self.width
    var outline = PathData()
    outline.polygon([
      Point(left, context.top), Point(right, context.top), Point(right, context.bottom), Point(left, context.bottom),
    ])
    var marks = PathData()
    var texts: [Markup] = []
    let length = 3.5 * DrawingContext.pixelsPerPoint
    for (label, fraction) in Self.visible(content, ticks) {
      let y = context.bottom - fraction * context.height
      marks.move(to: Point(right, y))
      marks.line(to: Point(right + length, y))
      texts.append(AxesPicture.text(label, x: right + Margins.tickDepth, y: y + PageText.size * 0.35))
    }
    if !ticks.offsetText.isEmpty { texts.append(AxesPicture.text(TickLabel(ticks.offsetText), x: left, y: context.top - 4)) }
    let stroke: [Markup.Attribute] = [.named("fill", "none"), .named("stroke", "currentColor")]
    var parts = [
      bar, .element("path", [.class("plot-frame")] + stroke + [.named("d", outline.text)]),
      .element("path", [.class("plot-ticks")] + stroke + [.named("d", marks.text)]),
    ]
    if !texts.isEmpty { parts.append(.element("g", [.class("plot-tick-label"), .named("fill", "currentColor")], texts)) }
    if !content.label.isEmpty { parts.append(label(right)) }
    return [.element("g", [.class("plot-colorbar")], parts)]
  }

  /// The colours: one strip for each band, or 128 strips.
  private var bar: Markup {
    let map = content.scale.map
    let levels = content.scale.levels
    if levels.count > 1 {
      let marks = zip(levels, levels.dropFirst()).map { low, high in
        let (top, bottom) = (y(high), y(low))
        let color = map.color(at: content.scale.normalization.position(of: 0.5 * (low + high)))
        return Markup.element(
          "rect",
          [
            .pixels("x", left), .pixels("y", top), .pixels("width", Self.width), .pixels("height", bottom - top),
            .named("fill", color.hexadecimal),
          ])
      }
      return .element("g", [.class("plot-image")], marks)
    }
    let steps = min(map.colors.count, 128)
    let grid = CellGrid(
      rows: steps, columns: 1, corner: Point(left, context.bottom), opposite: Point(left + Self.width, context.top))
    return grid.runs { row, _ in map.color(at: (Double(row) + 0.5) / Double(steps)) }
  }

  private func y(_ value: Double) -> Double {
    let limits = content.limits
    return context.bottom - (value - limits.first) / (limits.last - limits.first) * context.height
  }

  private func label(_ right: Double) -> Markup {
    let texts = Self.visible(content, ticks).map { PageText.width($0.label) }.max() ?? 0
    let x = right + Margins.tickDepth + texts + 6 + PageText.size * 0.8
    let middle = context.top + context.height / 2
    let place = "rotate(-90 \(DecimalText.coordinate(x)) \(DecimalText.coordinate(middle)))"
    return .element(
      "text",
      [
        .class("plot-axis-label"), .named("text-anchor", "middle"), .named("fill", "currentColor"), .pixels("x", x),
        .pixels("y", middle), .named("transform", place),
      ], text: content.label)
  }
}
