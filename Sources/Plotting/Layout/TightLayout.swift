/// Finds the grid parameters that keep titles, labels and tick texts of all axes inside the figure and apart.
///
/// The rule is that of matplotlib 3.11's `tight_layout` with its default padding of 1.08 font sizes.
struct TightLayout {
  /// How far the decorations of an axes reach beyond its box, in pixels at 100 dots an inch.
  struct Overhang: Equatable {
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
  }

  /// The figure's size in pixels.
  var width: Double
  /// The figure's size in pixels.
  var height: Double

  private static let pixelsPerPoint = 100.0 / 72
  private static let padding = 1.08 * 10 * pixelsPerPoint

  /// The new parameters, or nil where the decorations leave no room for the axes.
  func parameters(_ axes: [(slot: SubplotSlot, overhang: Overhang)], titleHeight: Double) -> SubplotParameters? {
    guard let first = axes.first?.slot else { return nil }
    let (rows, columns) = (first.gridRows, first.gridColumns)
    var columnGaps = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows)
    var rowGaps = Array(repeating: Array(repeating: 0.0, count: columns), count: rows + 1)
    for (slot, overhang) in axes where slot.gridRows == rows && slot.gridColumns == columns {
      for row in slot.rows {
        columnGaps[row][slot.columns.lowerBound] += overhang.left / width
        columnGaps[row][slot.columns.upperBound] += overhang.right / width
      }
      for column in slot.columns {
        rowGaps[slot.rows.lowerBound][column] += overhang.top / height
        rowGaps[slot.rows.upperBound][column] += overhang.bottom / height
      }
    }
    return parameters(columnGaps: columnGaps, rowGaps: rowGaps, titleHeight: titleHeight)
  }

  private func parameters(columnGaps: [[Double]], rowGaps: [[Double]], titleHeight: Double) -> SubplotParameters? {
    let rows = columnGaps.count
    let columns = columnGaps[0].count - 1
    let horizontal = Self.padding / width
    let vertical = Self.padding / height
    func widest(_ column: Int) -> Double { columnGaps.map { $0[column] }.max() ?? 0 }
    func highest(_ row: Int) -> Double { rowGaps[row].max() ?? 0 }

    var parameters = SubplotParameters()
    parameters.left = max(widest(0), 0) + horizontal
    parameters.right = 1 - (max(widest(columns), 0) + horizontal)
    parameters.top = 1 - (max(highest(0), 0) + vertical + (titleHeight > 0 ? titleHeight / height + vertical : 0))
    parameters.bottom = max(highest(rows), 0) + vertical
    guard parameters.right > parameters.left, parameters.top > parameters.bottom else { return nil }
    if columns > 1 {
      let gap = (1..<columns).map(widest).max().map { $0 + horizontal } ?? horizontal
      let axes = (parameters.right - parameters.left - gap * Double(columns - 1)) / Double(columns)
      guard axes > 0 else { return nil }
      parameters.columnSpace = gap / axes
    }
    if rows > 1 {
      let gap = (1..<rows).map(highest).max().map { $0 + vertical } ?? vertical
      let axes = (parameters.top - parameters.bottom - gap * Double(rows - 1)) / Double(rows)
      guard axes > 0 else { return nil }
      parameters.rowSpace = gap / axes
    }
    return parameters
  }
}

// MARK: - How far decorations reach

extension TightLayout {
  /// The overhang of one axes.
  func overhang(_ content: AxesContent, _ geometry: AxesGeometry) -> Overhang {
    var overhang = Overhang()
    if let bar = content.colorBar, let box = geometry.barBox, let ticks = geometry.barTicks {
      addColorBar(bar, box, ticks, geometry, to: &overhang)
    }
    if content.showsAxes, content.scene == nil {
      addHorizontalAxis(content, geometry, to: &overhang)
      addVerticalAxis(content, geometry, to: &overhang)
    }
    if !content.title.isEmpty {
      overhang.top = max(overhang.top, 6 * Self.pixelsPerPoint + TextExtent(content.title, points: 12).ascent)
    }
    for case let text as TextArtist in content.artists { addText(text, content, geometry, to: &overhang) }
    // Decorations are measured from the box; the grid counts from the place, of which the box may fill only a part.
    let (box, place) = (geometry.box, geometry.place)
    overhang.left -= (box.x - place.x) * width
    overhang.right -= (place.x + place.width - box.x - box.width) * width
    overhang.bottom -= (box.y - place.y) * height
    overhang.top -= (place.y + place.height - box.y - box.height) * height
    return overhang
  }

  private func addText(_ text: TextArtist, _ content: AxesContent, _ geometry: AxesGeometry, to overhang: inout Overhang) {
    func part(_ value: Double, _ direction: Direction) -> Double {
      let (limits, scale) = (geometry.limits(direction), content[direction].scale)
      let first = scale.position(of: limits.first)
      return (scale.position(of: value) - first) / (scale.position(of: limits.last) - first)
    }
    let (boxWidth, boxHeight) = (geometry.box.width * width, geometry.box.height * height)
    let x = (text.isInAxesFraction ? text.x : part(text.x, .x)) * boxWidth
    let y = (text.isInAxesFraction ? text.y : part(text.y, .y)) * boxHeight
    guard x.isFinite, y.isFinite else { return }
    let extent = TextExtent(text.text, points: text.style.size)
    let left: Double =
      switch text.style.horizontal {
      case .left: x
      case .center: x - extent.width / 2
      case .right: x - extent.width
      }
    let bottom: Double =
      switch text.style.vertical {
      case .bottom: y
      case .baseline: y - extent.descent
      case .center: y - extent.height / 2
      case .top: y - extent.height
      }
    overhang.left = max(overhang.left, -left)
    overhang.right = max(overhang.right, left + extent.width - boxWidth)
    overhang.bottom = max(overhang.bottom, -bottom)
    overhang.top = max(overhang.top, bottom + extent.height - boxHeight)
  }

  private func addColorBar(
    _ bar: ColorBarContent, _ box: FractionBox, _ ticks: AxisTicks, _ geometry: AxesGeometry, to overhang: inout Overhang
  ) {
    let (top, bottom) = ((box.y + box.height - geometry.box.y - geometry.box.height) * height, (geometry.box.y - box.y) * height)
    let (limits, length) = (bar.limits, box.height * height)
    var labelDepth = 0.0
    for (position, label) in zip(ticks.positions, ticks.labels) where limits.contains(position) {
      let extent = TextExtent(label)
      let place = (position - limits.first) / (limits.last - limits.first) * length
      labelDepth = max(labelDepth, extent.width)
      overhang.top = max(overhang.top, top + place + extent.ascent / 2 - length)
      overhang.bottom = max(overhang.bottom, bottom + extent.height - extent.ascent / 2 - place)
    }
    var depth = 7 * Self.pixelsPerPoint + labelDepth
    if !bar.label.isEmpty { depth += 4 * Self.pixelsPerPoint + TextExtent(bar.label, points: 10).height }
    // Measured from the axes; the rest of the place belongs to the bar in any case.
    overhang.right = max(overhang.right, (box.x + box.width - geometry.box.x - geometry.box.width) * width + depth)
  }

  /// The texts at the ticks that are drawn, with their distance in pixels from the start of the axis.
  private func visibleLabels(_ content: AxesContent, _ geometry: AxesGeometry, _ direction: Direction) -> [(label: TickLabel, at: Double)] {
    let ticks = geometry.ticks(direction)
    let limits = geometry.limits(direction)
    let scale = content[direction].scale
    guard content[direction].showsTickLabels else { return [] }
    let length = direction == .x ? geometry.box.width * width : geometry.box.height * height
    let start = scale.position(of: limits.first)
    let range = scale.position(of: limits.last) - start
    return zip(ticks.positions, ticks.labels).compactMap { position, label in
      guard limits.contains(position), !label.isEmpty else { return nil }
      return (label, (scale.position(of: position) - start) / range * length)
    }
  }

  private func addHorizontalAxis(_ content: AxesContent, _ geometry: AxesGeometry, to overhang: inout Overhang) {
    guard !content.x.isHidden else { return }
    let labels = visibleLabels(content, geometry, .x)
    let length = geometry.box.width * width
    var depth = 3.5 * Self.pixelsPerPoint
    var labelDepth = 0.0
    for (label, position) in labels {
      let extent = TextExtent(label)
      overhang.left = max(overhang.left, extent.width / 2 - position)
      overhang.right = max(overhang.right, position + extent.width / 2 - length)
      labelDepth = max(labelDepth, extent.height)
    }
    if labelDepth > 0 { depth = 7 * Self.pixelsPerPoint + labelDepth }
    var total = depth
    if !content.x.label.isEmpty { total += 4 * Self.pixelsPerPoint + TextExtent(content.x.label, points: 10).height }
    if !geometry.xTicks.offsetText.isEmpty {
      total = max(total, depth + 3 * Self.pixelsPerPoint + TextExtent(geometry.xTicks.offsetText, points: 10).height)
    }
    if content.x.isOpposite { overhang.top = max(overhang.top, total) } else { overhang.bottom = max(overhang.bottom, total) }
  }

  private func addVerticalAxis(_ content: AxesContent, _ geometry: AxesGeometry, to overhang: inout Overhang) {
    guard !content.y.isHidden else { return }
    let labels = visibleLabels(content, geometry, .y)
    let length = geometry.box.height * height
    var depth = 3.5 * Self.pixelsPerPoint
    var labelDepth = 0.0
    for (label, position) in labels {
      let extent = TextExtent(label)
      labelDepth = max(labelDepth, extent.width)
      overhang.top = max(overhang.top, position + extent.ascent / 2 - length)
      overhang.bottom = max(overhang.bottom, extent.height - extent.ascent / 2 - position)
    }
    if labelDepth > 0 { depth = 7 * Self.pixelsPerPoint + labelDepth }
    if !content.y.label.isEmpty { depth += 4 * Self.pixelsPerPoint + TextExtent(content.y.label, points: 10).height }
    if !geometry.yTicks.offsetText.isEmpty {
      overhang.top = max(overhang.top, 3 * Self.pixelsPerPoint + TextExtent(geometry.yTicks.offsetText, points: 10).ascent)
    }
    if content.y.isOpposite { overhang.right = max(overhang.right, depth) } else { overhang.left = max(overhang.left, depth) }
  }
}
