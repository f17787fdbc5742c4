import Glibc

/// The space around the box of an axes that its texts need on the page, in pixels.
struct Margins: Equatable {
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0

  /// The largest of each side.
  func union(_ other: Margins) -> Margins {
    Margins(
      left: max(left, other.left), right: max(right, other.right), top: max(top, other.top), bottom: max(bottom, other.bottom))
  }

  /// The same space at all sides.
  static func all(_ value: Double) -> Margins { Margins(left: value, right: value, top: value, bottom: value) }
}

extension Margins {
  /// Length of a tick plus the space to its text.
  static let tickDepth = 3.5 * 2 * DrawingContext.pixelsPerPoint
  /// The line height of tick texts and labels.
  static let lineHeight = 15.0

  /// The space that the texts of an axes need.
  init(_ content: AxesContent, _ geometry: AxesGeometry) {
    self = .all(2)
    if content.showsAxes, content.scene == nil {
      addHorizontalAxis(content, geometry)
      addVerticalAxis(content, geometry)
    }
    if let bar = content.colorBar, let ticks = geometry.barTicks { right += ColorBarPicture.space(bar, ticks) }
    if !content.title.isEmpty { top += Double(content.title.lineCount) * 19 + 4 }
  }

  private mutating func addHorizontalAxis(_ content: AxesContent, _ geometry: AxesGeometry) {
    guard !content.x.isHidden else { return }
    var depth = 5.0
    let labels = geometry.visibleLabels(.x, content)
    if !labels.isEmpty {
      let lines = labels.map { $0.label.text.lineCount }.max() ?? 1
      depth += Self.tickDepth - 5 + Double(lines) * Self.lineHeight + Self.turnedDepth(labels, content.x.tickRotation)
      // The last text is centred at its tick, which may be at the end of the axis.
      right = max(right, labels.map { $0.fraction > 0.9 ? PageText.width($0.label) / 2 * (10 * $0.fraction - 9) : 0 }.max() ?? 0) + 2
    }
    if !content.x.label.isEmpty || !geometry.xTicks.offsetText.isEmpty { depth += Self.lineHeight + 4 }
    if content.x.isOpposite { top += depth } else { bottom += depth }
  }

  /// How much deeper turned texts reach than upright ones.
  static func turnedDepth(_ labels: [(label: TickLabel, fraction: Double)], _ degrees: Double) -> Double {
    guard degrees != 0 else { return 0 }
    let widest = labels.map { PageText.width($0.label) }.max() ?? 0
    return max(0, widest * abs(sin(degrees * .pi / 180)) - 0.25 * lineHeight)
  }

  private mutating func addVerticalAxis(_ content: AxesContent, _ geometry: AxesGeometry) {
    guard !content.y.isHidden else { return }
    var depth = 5.0
    let labels = geometry.visibleLabels(.y, content)
    if let widest = labels.map({ PageText.width($0.label) }).max() {
      depth += Self.tickDepth - 5 + widest
      top = max(top, PageText.size / 2 + 1)
    }
    if !content.y.label.isEmpty { depth += Self.lineHeight + 6 }
    if !geometry.yTicks.offsetText.isEmpty { top = max(top, Self.lineHeight + 3) }
    if content.y.isOpposite { right += depth } else { left += depth }
  }
}

extension String {
  /// The number of lines.
  var lineCount: Int { utf8.count { $0 == UInt8(ascii: "\n") } + 1 }
}

extension AxesGeometry {
  /// The texts at the ticks inside the limits, with their place from 0 to 1 along the axis.
  func visibleLabels(_ direction: Direction, _ content: AxesContent) -> [(label: TickLabel, fraction: Double)] {
    guard content[direction].showsTickLabels else { return [] }
    let ticks = ticks(direction)
    let limits = limits(direction)
    let scale = content[direction].scale
    let first = scale.position(of: limits.first)
    let range = scale.position(of: limits.last) - first
    let all = zip(ticks.positions, ticks.labels).map { ($0, $1) } + zip(ticks.minorPositions, ticks.minorLabels).map { ($0, $1) }
    return all.compactMap { position, label in
      guard !label.isEmpty, limits.contains(position) else { return nil }
      return (label, (scale.position(of: position) - first) / range)
    }
  }
}
