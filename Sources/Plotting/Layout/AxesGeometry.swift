import Glibc

/// Limits, ticks and box of an axes on the paper of its figure, by matplotlib's rules.
///
/// The ticks depend on how long the axes is in inches, not on how large a page shows it.
package struct AxesGeometry: Sendable {
  /// The axes' box in fractions of the figure.
  package var box: FractionBox
  /// The box of its place in the grid, which an equal aspect or a colour bar leaves in part.
  package var place: FractionBox
  /// The limits of x.
  package var xLimits: AxisContent.Limits
  /// The limits of y.
  package var yLimits: AxisContent.Limits
  /// The ticks of x.
  package var xTicks: AxisTicks
  /// The ticks of y.
  package var yTicks: AxisTicks
  /// The ticks of the colour bar; nil without one.
  package var barTicks: AxisTicks?
  /// The box of the colour bar.
  package var barBox: FractionBox?

  /// The geometry of an axes in a box of a figure of `width` × `height` inches.
  package init(_ content: AxesContent, bounds: DataBounds, box: FractionBox, width: Double, height: Double) {
    xLimits = content.limits(.x, bounds: bounds)
    yLimits = content.limits(.y, bounds: bounds)
    self.box = box
    if let bar = content.colorBar {
      let division = ColorBarBox(dividing: box, figureAspect: height / width)
      self.box = division.axes
      barBox = division.bar
      barTicks = bar.ticks(height: division.bar.height * height * 72)
    }
    place = box
    if content.hasEqualAspect {
      let ratio = Self.length(yLimits, content.y.scale) / Self.length(xLimits, content.x.scale)
      if ratio.isFinite, ratio > 0 {
        // Beside a colour bar an image stays next to it, elsewhere it stands in the middle.
        self.box = self.box.shrunk(toAspect: ratio, figureAspect: height / width, isAtRight: content.colorBar != nil)
      }
    }
    xTicks = AxisTicks(axis: content.x, limits: xLimits, space: AxisTicks.space(.x, length: self.box.width * width * 72))
    yTicks = AxisTicks(axis: content.y, limits: yLimits, space: AxisTicks.space(.y, length: self.box.height * height * 72))
  }

  private static func length(_ limits: AxisContent.Limits, _ scale: AxisScale) -> Double {
    abs(scale.position(of: limits.last) - scale.position(of: limits.first))
  }

  /// The limits of one direction.
  package func limits(_ direction: Direction) -> AxisContent.Limits { direction == .x ? xLimits : yLimits }

  /// The ticks of one direction.
  package func ticks(_ direction: Direction) -> AxisTicks { direction == .x ? xTicks : yTicks }
}

extension FractionBox {
  /// The largest box with height ÷ width = `aspect` on the paper, in the middle or at the right side.
  func shrunk(toAspect aspect: Double, figureAspect: Double, isAtRight: Bool = false) -> FractionBox {
    let fullHeight = width * aspect / figureAspect
    let size = fullHeight <= height ? (width, fullHeight) : (height * figureAspect / aspect, height)
    return FractionBox(
      x: x + (width - size.0) * (isAtRight ? 1 : 0.5), y: y + (height - size.1) / 2, width: size.0, height: size.1)
  }
}
