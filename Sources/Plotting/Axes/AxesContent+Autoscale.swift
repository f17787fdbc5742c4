import Glibc

extension AxesContent {
  /// The limits of an axis: those that were asked for, or the data's with a margin.
  ///
  /// The rule is that of matplotlib 3.11's `autoscale_view`: 5 % of the range at both ends, measured on the scale of the axis, which stop
  /// at "sticky" values such as the foot of bars; 0 … 1 without data (1 … 10 on a logarithmic axis).
  package func limits(_ direction: Direction, bounds: DataBounds) -> AxisContent.Limits {
    let axis = self[direction]
    let interval = direction == .x ? bounds.x : bounds.y
    if let explicit = axis.explicitLimits { return axis.scale == .log ? Self.positive(explicit, interval) : explicit }
    if interval.isEmpty, axis.scale == .linear { return axis.isInverted ? .init(1, 0) : .init(0, 1) }
    let sticky = (direction == .x ? bounds.stickyX : bounds.stickyY).filter { axis.scale != .log || $0 > 0 }.sorted()
    let (low, high) = Self.widened(axis.scale, interval)
    let (bottom, top) = Self.stickyBounds(sticky, low: low, high: high)
    var (first, last) = Self.withMargin(axis.margin, axis.scale, low: low, high: high)
    if let bottom { first = max(first, bottom) }
    if let top { last = min(last, top) }
    if axis.scale == .linear { (first, last) = nonsingular(first, last, expander: 1e-12, tiny: 1e-13) }
    if !axis.tickInterval.isEmpty { (first, last) = (min(first, axis.tickInterval.low), max(last, axis.tickInterval.high)) }
    return axis.isInverted ? .init(last, first) : .init(first, last)
  }

  /// Limits of a logarithmic axis, where ends that are not positive become the smallest positive value of the data.
  private static func positive(_ limits: AxisContent.Limits, _ interval: DataInterval) -> AxisContent.Limits {
    let least = interval.leastPositive.isFinite ? interval.leastPositive : 1
    let (first, last) = (limits.first > 0 ? limits.first : least, limits.last > 0 ? limits.last : least)
    return first == last ? .init(first / 10, first * 10) : .init(first, last)
  }

  /// The data's interval, widened where it is empty or a single value.
  private static func widened(_ scale: AxisScale, _ interval: DataInterval) -> (Double, Double) {
    switch scale {
    case .linear:
      return nonsingular(interval.low, interval.high, expander: 0.05, tiny: 1e-15)
    case .log:
      let (low, high) = LogLocator.nonsingular(interval)
      let least = interval.leastPositive.isFinite ? interval.leastPositive : 1e-300
      return (low <= 0 ? least : low, high <= 0 ? least : high)
    }
  }

  private static func stickyBounds(_ sticky: [Double], low: Double, high: Double) -> (Double?, Double?) {
    let slack = 1e-5 * abs(high - low)
    return (sticky.last { $0 < low + slack }, sticky.first { $0 >= high - slack })
  }

  private static func withMargin(_ margin: Double, _ scale: AxisScale, low: Double, high: Double) -> (Double, Double) {
    let first = scale.position(of: low)
    let last = scale.position(of: high)
    let delta = (last - first) * margin
    guard delta.isFinite else { return (low, high) }
    return (scale.value(at: first - delta), scale.value(at: last + delta))
  }
}
