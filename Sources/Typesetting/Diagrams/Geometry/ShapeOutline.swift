/// The outline of a node within its rectangle, as far as edges must know it to end on it.
struct ShapeOutline: Sendable {
  /// A side of a rectangle on the page.
  enum Side: Sendable { case top, bottom, left, right }

  var shape: FlowchartNode.Shape
  var width: Double
  var height: Double

  /// How far slanted sides lean.
  var slant: Double { Self.slant(height) }

  private static func slant(_ height: Double) -> Double { min(height / 2, 20) }

  /// The height of the curves of a cylinder's lid.
  var lid: Double { min(10, width / 8) }

  /// How far inside a side of the rectangle the outline runs.
  ///
  /// - Parameter offset: the distance from the middle of the side: to the right on horizontal sides, down on vertical ones.
  func inset(on side: Side, at offset: Double) -> Double {
    let isVertical = side == .left || side == .right
    let half = (isVertical ? height : width) / 2
    let reach = (isVertical ? width : height) / 2
    let part = min(1, abs(offset) / max(half, 1))
    switch shape {
    case .rectangle, .rounded, .subroutine, .bar, .classBox: return 0
    case .circle, .doubleCircle, .ellipse, .startPoint, .endPoint: return reach * (1 - (1 - part * part).squareRoot())
    case .rhombus: return reach * part
    case .hexagon: return isVertical ? slant * part : 0
    case .stadium: return isVertical ? height / 2 * (1 - (1 - part * part).squareRoot()) : 0
    case .cylinder: return isVertical ? 0 : lid * (1 - (1 - part * part).squareRoot())
    case .flag: return side == .left ? slant / 1.5 * (1 - part) : 0
    case .parallelogram: return isVertical ? lean(side == .left ? offset : -offset) : 0
    case .reverseParallelogram: return isVertical ? lean(side == .left ? -offset : offset) : 0
    case .trapezoid: return isVertical ? lean(offset) : 0
    case .reverseTrapezoid: return isVertical ? lean(-offset) : 0
    }
  }

  /// The inset of a side that leans inwards towards the top.
  private func lean(_ offset: Double) -> Double { slant * (height / 2 - offset) / height }

  /// The size of a node around a label.
  static func size(
    of shape: FlowchartNode.Shape, around label: LabelLayout, compartments: [[String]] = [], isHorizontal: Bool = false
  ) -> (width: Double, height: Double) {
    let (width, height) = (label.width, max(label.height, label.lineHeight))
    switch shape {
    case .startPoint: return (16, 16)
    case .endPoint: return (20, 20)
    case .bar: return isHorizontal ? (8, 60) : (60, 8)
    case .classBox: return classSize(label, compartments)
    case .rectangle, .rounded: return even(max(width + 28, 44), height + 20)
    case .stadium: return even(max(width + 44, 56), height + 20)
    case .subroutine: return even(max(width + 48, 60), height + 20)
    case .cylinder: return even(max(width + 32, 60), height + 40)
    case .circle, .ellipse, .doubleCircle: return roundSize(of: shape, width, height)
    case .rhombus:
      let rhombusWidth = max(width * 1.5 + 24, 60)
      return even(rhombusWidth, height / (1 - width / rhombusWidth) + 8)
    case .hexagon, .parallelogram, .reverseParallelogram, .trapezoid, .reverseTrapezoid:
      return even(width + 20 + 2 * slant(height + 20), height + 20)
    case .flag: return even(width + 32 + slant(height + 20) / 1.5, height + 20)
    }
  }

  /// The height of a line of a class's members.
  static let memberHeight = 18.0

  /// The size of a class with its name above its members, which are set in 12 pixels.
  private static func classSize(_ label: LabelLayout, _ compartments: [[String]]) -> (Double, Double) {
    var width = label.width
    var height = label.height + 14
    for members in compartments {
      for member in members { width = max(width, TextMetrics.width(member, fontSize: 12)) }
      height += max(Double(members.count) * memberHeight, 6) + 8
    }
    return even(max(width + 28, 60), height)
  }

  private static func roundSize(of shape: FlowchartNode.Shape, _ width: Double, _ height: Double) -> (Double, Double) {
    if shape == .ellipse { return even(width * 1.35 + 16, height * 1.5 + 8) }
    let diameter = (width * width + height * height).squareRoot() + (shape == .doubleCircle ? 28 : 18)
    return even(max(diameter, 44), max(diameter, 44))
  }

  /// Sizes in whole, even pixels, so that the middle is a whole pixel too.
  private static func even(_ width: Double, _ height: Double) -> (width: Double, height: Double) {
    (2 * (width / 2).rounded(.up), 2 * (height / 2).rounded(.up))
  }
}
