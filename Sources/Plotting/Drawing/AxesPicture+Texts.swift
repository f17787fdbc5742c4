internal import WebMarkup

extension AxesPicture {
  /// The texts at the ticks, in one group for each axis, and what was pulled out of them.
  var tickTexts: [Markup] {
    guard content.showsAxes else { return [] }
    return (content.x.isHidden ? [] : horizontalTexts) + (content.y.isHidden ? [] : verticalTexts)
  }

  private var horizontalTexts: [Markup] {
    let depth = Margins.tickDepth + PageText.size * 0.78
    let isOpposite = content.x.isOpposite
    let y = isOpposite ? context.top - Margins.tickDepth : context.bottom + depth
    let all = geometry.visibleLabels(.x, content)
    let rotation = content.x.tickRotation
    let texts = (rotation == 0 ? thinned(all) : all).map { label, fraction in
      Self.text(label, x: context.left + fraction * context.width, y: y, rotation: rotation)
    }
    var marks = group(texts, anchor: rotation == 0 ? "middle" : rotation > 0 ? "end" : "start")
    if !geometry.xTicks.offsetText.isEmpty {
      let place = isOpposite ? context.top - Margins.tickDepth - Margins.lineHeight : context.bottom + depth + Margins.lineHeight + 2
      marks += group([Self.text(TickLabel(geometry.xTicks.offsetText), x: context.right, y: place)], anchor: "end")
    }
    return marks
  }

  private var verticalTexts: [Markup] {
    let isOpposite = content.y.isOpposite
    let x = isOpposite ? context.right + Margins.tickDepth : context.left - Margins.tickDepth
    let texts = geometry.visibleLabels(.y, content).map { label, fraction in
      Self.text(label, x: x, y: context.bottom - fraction * context.height + PageText.size * 0.35)
    }
    var marks = group(texts, anchor: isOpposite ? "start" : "end")
    if !geometry.yTicks.offsetText.isEmpty {
      let place = isOpposite ? context.right : context.left
      marks += group([Self.text(TickLabel(geometry.yTicks.offsetText), x: place, y: context.top - 4)], anchor: isOpposite ? "end" : "start")
    }
    return marks
  }

  /// Every second text goes where two would touch, and again until they do not.
  private func thinned(_ labels: [(label: TickLabel, fraction: Double)]) -> [(label: TickLabel, fraction: Double)] {
    var labels = labels.sorted { $0.fraction < $1.fraction }
    while labels.count > 2, touches(labels) {
      labels = labels.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
    return labels
  }

  private func touches(_ labels: [(label: TickLabel, fraction: Double)]) -> Bool {
    zip(labels, labels.dropFirst()).contains { first, second in
      (second.fraction - first.fraction) * context.width < (PageText.width(first.label) + PageText.width(second.label)) / 2 + 3
    }
  }

  private func group(_ texts: [Markup], anchor: String) -> [Markup] {
    guard !texts.isEmpty else { return [] }
    return [.element("g", [.class("plot-tick-label"), .named("fill", "currentColor"), .named("text-anchor", anchor)], texts)]
  }

  /// The text of a tick.
  static func text(_ label: TickLabel, x: Double, y: Double, rotation: Double = 0) -> Markup {
    var place: [Markup.Attribute] = [.pixels("x", x), .pixels("y", y)]
    if rotation != 0 {
      // Turned about the point at the tick where its end or start stays.
      let turn = "\(DecimalText.coordinate(-rotation)) \(DecimalText.coordinate(x)) \(DecimalText.coordinate(y - PageText.size * 0.35))"
      place.append(.named("transform", "rotate(\(turn))"))
    }
    if label.exponent.isEmpty { return .element("text", place, lines(label.text, x: x)) }
    let raised: [Markup.Attribute] = [.named("dy", "-.4em"), .named("font-size", DecimalText.coordinate(PageText.size * 0.72))]
    return .element("text", place, [.text(label.text), .element("tspan", raised, text: label.exponent)])
  }

  /// A text, one `<tspan>` for each line when there are several.
  static func lines(_ text: String, x: Double) -> [Markup] {
    guard text.contains("\n") else { return [.text(text)] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      .element("tspan", [.pixels("x", x), .named("dy", index == 0 ? "0" : "1.2em")], text: String(line))
    }
  }

  // MARK: - Title and labels

  /// The title and the labels of the axes.
  var labels: [Markup] {
    var marks: [Markup] = []
    let middle = context.left + context.width / 2
    if !content.title.isEmpty {
      let up = Double(content.title.lineCount - 1) * PageText.titleSize * 1.2 + 8 + (content.x.isOpposite ? axisDepth(.x) : 0)
      let offset = overlapsOffsetText ? Margins.lineHeight : 0
      marks.append(
        .element(
          "text",
          [
            .class("plot-axes-title"), .pixels("x", middle), .pixels("y", context.top - up - offset),
            .named("font-size", DecimalText.coordinate(PageText.titleSize)), .named("text-anchor", "middle"),
            .named("fill", "currentColor"),
          ], Self.lines(content.title, x: middle)))
    }
    guard content.showsAxes, content.scene == nil else { return marks }
    if !content.x.label.isEmpty, !content.x.isHidden { marks.append(horizontalLabel(middle)) }
    if !content.y.label.isEmpty, !content.y.isHidden { marks.append(verticalLabel) }
    return marks
  }

  private var overlapsOffsetText: Bool {
    let gap = (context.width - PageText.width(content.title, size: PageText.titleSize)) / 2
    return !geometry.yTicks.offsetText.isEmpty && gap < PageText.width(geometry.yTicks.offsetText) + 6
  }

  /// How far ticks and their texts reach from the box.
  private func axisDepth(_ direction: Direction) -> Double {
    let labels = geometry.visibleLabels(direction, content)
    guard !labels.isEmpty else { return 5 }
    if direction == .x {
      let lines = Double(labels.map { $0.label.text.lineCount }.max() ?? 1)
      return Margins.tickDepth + lines * Margins.lineHeight + Margins.turnedDepth(labels, content.x.tickRotation)
    }
    return Margins.tickDepth + (labels.map { PageText.width($0.label) }.max() ?? 0)
  }

  private func horizontalLabel(_ middle: Double) -> Markup {
    let depth = axisDepth(.x)
    let y = content.x.isOpposite ? context.top - depth - 4 : context.bottom + depth + 4 + PageText.size * 0.8
    return .element("text", labelAttributes + [.pixels("x", middle), .pixels("y", y)], Self.lines(content.x.label, x: middle))
  }

  private var verticalLabel: Markup {
    let depth = axisDepth(.y) + 7
    let x = content.y.isOpposite ? context.right + depth + PageText.size * 0.8 : context.left - depth
    let y = context.top + context.height / 2
    let place = "rotate(-90 \(DecimalText.coordinate(x)) \(DecimalText.coordinate(y)))"
    return .element(
      "text", labelAttributes + [.pixels("x", x), .pixels("y", y), .named("transform", place)], Self.lines(content.y.label, x: x))
  }

  private var labelAttributes: [Markup.Attribute] {
    [.class("plot-axis-label"), .named("text-anchor", "middle"), .named("fill", "currentColor")]
  }
}
