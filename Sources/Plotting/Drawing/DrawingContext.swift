/// Where an axes lies on the page and how its values become pixels.
package struct DrawingContext: Sendable {
  /// The left side of the axes' box.
  var left: Double
  /// The upper side of the box.
  var top: Double
  /// The width of the box.
  var width: Double
  /// The height of the box.
  var height: Double
  /// The limits of x.
  var xLimits: AxisContent.Limits
  /// The limits of y.
  var yLimits: AxisContent.Limits
  /// The scale of x.
  var xScale: AxisScale
  /// The scale of y.
  var yScale: AxisScale
  /// Whether black and white follow the page, or stay because they lie on an image.
  var themesInk: Bool

  /// Whether marks carry texts for the pointer: not in a sheet of small images, where they would be most of the page.
  var offersTexts = true

  /// Pixels of the page for one point of matplotlib's sizes: texts of 10 points become 12.5 px.
  static let pixelsPerPoint = 1.25

  /// The right side of the box.
  var right: Double { left + width }
  /// The lower side of the box.
  var bottom: Double { top + height }

  /// The horizontal position of a value.
  func x(_ value: Double) -> Double { left + Self.fraction(value, xLimits, xScale) * width }

  /// The vertical position of a value.
  func y(_ value: Double) -> Double { top + (1 - Self.fraction(value, yLimits, yScale)) * height }

  /// The place of a pair of values.
  func point(_ x: Double, _ y: Double) -> Point { Point(self.x(x), self.y(y)) }

  /// The places of pairs of values.
  func points(_ x: [Double], _ y: [Double]) -> [Point] {
    zip(x, y).map { point($0, $1) }
  }

  /// The paint as it is drawn here.
  func themed(_ paint: Paint) -> Paint {
    switch paint {
    case .ink, .paper: themesInk ? paint : paint.exact
    case .cycle, .exact: paint
    }
  }

  private static func fraction(_ value: Double, _ limits: AxisContent.Limits, _ scale: AxisScale) -> Double {
    let first = scale.position(of: limits.first)
    return (scale.position(of: value) - first) / (scale.position(of: limits.last) - first)
  }
}
