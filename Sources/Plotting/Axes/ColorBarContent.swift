/// The bar beside an axes that explains its colours.
package struct ColorBarContent: Sendable {
  /// How values became colours.
  package var scale: ColorScale
  /// The label beside the bar.
  package var label: String

  /// The ticks of the bar: the levels of bands, at most ten or so of them, or round numbers that fit a height in points.
  package func ticks(height: Double) -> AxisTicks {
    var axis = AxisContent()
    if !scale.levels.isEmpty { axis.explicitTicks = thinnedLevels }
    return AxisTicks(axis: axis, limits: limits, space: AxisTicks.space(.y, length: height))
  }

  /// The values at the lower and upper end.
  package var limits: AxisContent.Limits {
    let (low, high) = nonsingular(scale.normalization.low, scale.normalization.high, expander: 0.1, tiny: 1e-15)
    return AxisContent.Limits(low, high)
  }

  /// Every nth level so that ten or fewer remain, with the one nearest to zero among them (matplotlib's `FixedLocator`).
  private var thinnedLevels: [Double] {
    let step = max(Int((Double(scale.levels.count) / 10).rounded(.up)), 1)
    func every(from start: Int) -> [Double] { stride(from: start, to: scale.levels.count, by: step).map { scale.levels[$0] } }
    func nearest(_ ticks: [Double]) -> Double { ticks.map { abs($0) }.min() ?? .infinity }
    return (1..<max(step, 1) + 1).dropLast().reduce(every(from: 0)) { best, start in
      let ticks = every(from: start)
      return nearest(ticks) < nearest(best) ? ticks : best
    }
  }
}

extension Figure {
  /// Puts a bar beside an axes that explains its colours.
  ///
  /// - Parameters:
  ///   - scale: what `imshow`, `scatter`, `contour` or `contourf` returned.
  ///   - ax: the axes beside which the bar stands.
  ///   - label: the label of the bar.
  public func colorbar(_ scale: ColorScale, ax: Axes, label: String = "") {
    ax.content.colorBar = ColorBarContent(scale: scale, label: label)
  }
}
