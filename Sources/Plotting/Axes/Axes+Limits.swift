extension Axes {
  /// How the horizontal axis is spaced.
  public var xScale: AxisScale {
    get { content.x.scale }
    set { content.x.scale = newValue }
  }

  /// How the vertical axis is spaced.
  public var yScale: AxisScale {
    get { content.y.scale }
    set { content.y.scale = newValue }
  }

  /// The values at the left and right end; automatic until they are set.
  public var xLim: (Double, Double) {
    get { (geometry.xLimits.first, geometry.xLimits.last) }
    set { unlessMistaken { () throws(PlotError) in try checked.setLimits(.x, newValue.0, newValue.1) } }
  }

  /// The values at the lower and upper end; automatic until they are set.
  public var yLim: (Double, Double) {
    get { (geometry.yLimits.first, geometry.yLimits.last) }
    set { unlessMistaken { () throws(PlotError) in try checked.setLimits(.y, newValue.0, newValue.1) } }
  }

  /// The positions of the ticks of x; automatic until they are set, and none for an empty array.
  public var xTicks: [Double] {
    get { geometry.xTicks.positions }
    set { content.x.setTicks(newValue, labels: nil) }
  }

  /// The positions of the ticks of y; automatic until they are set, and none for an empty array.
  public var yTicks: [Double] {
    get { geometry.yTicks.positions }
    set { content.y.setTicks(newValue, labels: nil) }
  }

  /// Puts ticks with texts on the horizontal axis.
  public func setXTicks(_ positions: some PlotValues, labels: [String]) {
    unlessMistaken { () throws(PlotError) in try checked.setTicks(.x, positions.plotValues, labels: labels) }
  }

  /// Puts ticks with texts on the vertical axis.
  public func setYTicks(_ positions: some PlotValues, labels: [String]) {
    unlessMistaken { () throws(PlotError) in try checked.setTicks(.y, positions.plotValues, labels: labels) }
  }

  /// Turns the horizontal axis around.
  public func invertXAxis() { content.x.invert() }

  /// Turns the vertical axis around.
  public func invertYAxis() { content.y.invert() }

  /// Draws lines across the axes at the ticks of both axes, or stops doing so.
  public func grid(_ isVisible: Bool = true) {
    content.x.showsGrid = isVisible
    content.y.showsGrid = isVisible
  }

  /// Shows frame, ticks and labels, or hides them all.
  public func axis(_ isVisible: Bool) { content.showsAxes = isVisible }

  /// Makes a unit of x as long as a unit of y, or lets both fill the box.
  public func setAspect(equal: Bool) { content.hasEqualAspect = equal }

  /// The part of the data's range that automatic limits leave free at each end; 0.05 until it is set.
  public func margins(_ x: Double, _ y: Double) {
    content.x.margin = x
    content.y.margin = y
  }
}

extension CheckedAxes {
  /// Sets the limits of an axis.
  ///
  /// - Throws: `PlotError` for values that are not finite, and for values that are not positive on a logarithmic axis.
  package func setLimits(_ direction: Direction, _ first: Double, _ last: Double) throws(PlotError) {
    guard first.isFinite, last.isFinite else { throw PlotError("Axis limits cannot be NaN or Inf") }
    var (first, last) = (first, last)
    if axes.content[direction].scale == .log, first <= 0 || last <= 0 {
      throw PlotError("Attempt to set non-positive \(direction)lim on a log-scaled axis")
    }
    if first == last { (first, last) = nonsingular(first, last, expander: 0.05, tiny: 1e-15) }
    axes.content[direction].explicitLimits = .init(first, last)
    if let shared = direction == .x ? axes.sharesX : axes.sharesY { shared.content[direction].explicitLimits = .init(first, last) }
  }

  /// Puts ticks with texts on an axis.
  ///
  /// - Throws: `PlotError` for a number of texts that differs from that of the ticks.
  package func setTicks(_ direction: Direction, _ positions: [Double], labels: [String]) throws(PlotError) {
    guard positions.count == labels.count else {
      throw PlotError(
        "The number of FixedLocator locations (\(positions.count)), usually from a call to set_ticks, does not match the number of "
          + "labels (\(labels.count)).")
    }
    axes.content[direction].setTicks(positions, labels: labels)
  }
}

extension AxisContent {
  /// Sets the ticks; automatic limits widen to show them all.
  mutating func setTicks(_ positions: [Double], labels: [String]?) {
    explicitTicks = positions.filter(\.isFinite)
    explicitTickLabels = labels
    for position in explicitTicks ?? [] { tickInterval.include(position) }
  }

  /// Turns the axis around.
  mutating func invert() {
    if let limits = explicitLimits { explicitLimits = .init(limits.last, limits.first) } else { isInverted.toggle() }
  }
}
