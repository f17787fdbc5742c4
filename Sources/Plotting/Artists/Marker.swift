import Glibc

/// The shape of a marker, named by matplotlib's one-character codes.
package enum Marker: String, Sendable, Hashable, CaseIterable {
  /// A disc.
  case circle = "o"
  /// A small disc.
  case point = "."
  /// One pixel.
  case pixel = ","
  /// A triangle on its base.
  case triangleUp = "^"
  /// A triangle on its tip.
  case triangleDown = "v"
  /// A triangle that points left.
  case triangleLeft = "<"
  /// A triangle that points right.
  case triangleRight = ">"
  /// A square.
  case square = "s"
  /// A square on its corner.
  case diamond = "D"
  /// A narrow diamond.
  case thinDiamond = "d"
  /// Five sides.
  case pentagon = "p"
  /// Six sides, on a corner.
  case hexagon = "h"
  /// Six sides, on a side.
  case hexagonFlat = "H"
  /// Eight sides.
  case octagon = "8"
  /// A star of five points.
  case star = "*"
  /// A thin plus.
  case plus = "+"
  /// A thin cross.
  case cross = "x"
  /// A thick plus.
  case filledPlus = "P"
  /// A thick cross.
  case filledCross = "X"
  /// A vertical stroke.
  case verticalStroke = "|"
  /// A horizontal stroke.
  case horizontalStroke = "_"
  /// Three strokes, one down.
  case tripodDown = "1"
  /// Three strokes, one up.
  case tripodUp = "2"
  /// Three strokes, one left.
  case tripodLeft = "3"
  /// Three strokes, one right.
  case tripodRight = "4"

  /// The marker of a code; nil for none (`""`, `"None"`).
  ///
  /// - Throws: `PlotError` for an unknown code.
  package static func named(_ text: String) throws(PlotError) -> Marker? {
    if ["", " ", "None", "none"].contains(text) { return nil }
    guard let marker = Marker(rawValue: text) else {
      throw PlotError("Unrecognized marker style '\(text)'")
    }
    return marker
  }

  /// Whether the shape is a disc.
  var isDisc: Bool { self == .circle || self == .point || self == .pixel }

  /// Whether the shape has no inside.
  var isOpen: Bool { !strokes.isEmpty }

  /// The diameter as a part of the marker's size.
  var diameter: Double { self == .point ? 0.5 : 1 }

  /// The corners for a marker of size 1 around the origin, y downwards; empty for discs and open shapes.
  var corners: [(x: Double, y: Double)] {
    switch self {
    case .triangleUp: [(0, -0.5), (0.5, 0.5), (-0.5, 0.5)]
    case .triangleDown: [(0, 0.5), (0.5, -0.5), (-0.5, -0.5)]
    case .triangleLeft: [(-0.5, 0), (0.5, -0.5), (0.5, 0.5)]
    case .triangleRight: [(0.5, 0), (-0.5, -0.5), (-0.5, 0.5)]
    case .square: [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]
    case .diamond: [(0, -0.707), (0.707, 0), (0, 0.707), (-0.707, 0)]
    case .thinDiamond: [(0, -0.707), (0.424, 0), (0, 0.707), (-0.424, 0)]
    case .pentagon: Self.polygon(5, turned: 0)
    case .hexagon: Self.polygon(6, turned: 0)
    case .hexagonFlat: Self.polygon(6, turned: .pi / 6)
    case .octagon: Self.polygon(8, turned: .pi / 8)
    case .star: Self.starCorners
    case .filledPlus: Self.plusCorners
    case .filledCross: Self.plusCorners.map { (($0.x - $0.y) * 0.707, ($0.x + $0.y) * 0.707) }
    default: []
    }
  }

  /// The strokes for a marker of size 1 around the origin, y downwards; empty for shapes with an inside.
  var strokes: [(from: (x: Double, y: Double), to: (x: Double, y: Double))] {
    switch self {
    case .plus: [((-0.5, 0), (0.5, 0)), ((0, -0.5), (0, 0.5))]
    case .cross: [((-0.5, -0.5), (0.5, 0.5)), ((-0.5, 0.5), (0.5, -0.5))]
    case .verticalStroke: [((0, -0.5), (0, 0.5))]
    case .horizontalStroke: [((-0.5, 0), (0.5, 0))]
    case .tripodDown: Self.tripod(.pi / 2)
    case .tripodUp: Self.tripod(-.pi / 2)
    case .tripodLeft: Self.tripod(.pi)
    case .tripodRight: Self.tripod(0)
    default: []
    }
  }

  private static func polygon(_ sides: Int, turned: Double) -> [(x: Double, y: Double)] {
    (0..<sides).map { side in
      let angle = -Double.pi / 2 + turned + 2 * .pi * Double(side) / Double(sides)
      return (0.5 * cos(angle), 0.5 * sin(angle))
    }
  }

  private static let starCorners: [(x: Double, y: Double)] = (0..<10).map { corner in
    let angle = -Double.pi / 2 + .pi * Double(corner) / 5
    let radius = corner % 2 == 0 ? 0.5 : 0.190983
    return (radius * cos(angle), radius * sin(angle))
  }

  private static let plusCorners: [(x: Double, y: Double)] = {
    let (a, b) = (1.0 / 6, 0.5)
    return [(-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a)]
  }()

  private static func tripod(_ direction: Double) -> [(from: (x: Double, y: Double), to: (x: Double, y: Double))] {
    (0..<3).map { leg in
      let angle = direction + 2 * .pi * Double(leg) / 3
      return ((0, 0), (0.5 * cos(angle), 0.5 * sin(angle)))
    }
  }
}

/// How markers look.
package struct MarkerStyle: Sendable, Hashable {
  /// The shape.
  package var marker: Marker
  /// The diameter in points.
  package var size: Double
  /// The colour of the inside.
  package var paint: Paint
  /// The edge; nil for none.
  package var edge: LineStyle?
  /// Opacity from 0 to 1.
  package var alpha: Double
}
