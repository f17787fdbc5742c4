/// All that an axes holds, as a value: copying it copies the axes.
package struct AxesContent: Sendable {
  /// The title above the axes.
  package var title = ""
  /// The horizontal axis.
  package var x = AxisContent()
  /// The vertical axis.
  package var y = AxisContent()
  /// What is drawn, in the order of the calls.
  package var artists: [any Artist] = []
  /// Whether one unit of x is as long as one unit of y.
  package var hasEqualAspect = false
  /// Whether frame, ticks and labels are drawn.
  package var showsAxes = true
  /// The legend; nil for none.
  package var legend: LegendContent?
  /// The bar that explains the colours; nil for none.
  package var colorBar: ColorBarContent?
  /// What is drawn in space; nil for a plane axes.
  package var scene: SceneContent?
  /// The next colour of the cycle for lines.
  package var nextLineColor = 0
  /// The next colour of the cycle for filled marks (bars, areas, scatters).
  package var nextFillColor = 0

  /// An empty axes.
  package init() {}

  /// One of the two axes.
  package subscript(direction: Direction) -> AxisContent {
    get { direction == .x ? x : y }
    set {
      switch direction {
      case .x: x = newValue
      case .y: y = newValue
      }
    }
  }

  /// The bounds of all artists together.
  package var bounds: DataBounds {
    artists.reduce(into: DataBounds()) { $0.formUnion($1.bounds) }
  }
}
