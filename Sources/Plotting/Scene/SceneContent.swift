/// What a three-dimensional axes holds, as a value.
package struct SceneContent: Sendable {
  /// The label of the vertical axis.
  package var zLabel = ""
  /// The height of the eye in degrees above the ground.
  package var elevation = 30.0
  /// The direction of the eye in degrees, anticlockwise from the x axis.
  package var azimuth = -60.0
  /// What is drawn, in the order of the calls.
  var solids: [Solid] = []

  /// Something drawn in space.
  enum Solid: Sendable {
    /// A surface over a grid, coloured by a map or shaded by a light.
    case surface(SceneGrid, ColorScale?, Paint, alpha: Double)
    /// The lines of a grid.
    case wireframe(SceneGrid, LineStyle)
    /// A line through points.
    case line([ScenePoint], LineStyle)
    /// Single points.
    case points([ScenePoint], [Paint], MarkerStyle)
  }

  /// The intervals of all data in the three directions.
  var bounds: (x: DataInterval, y: DataInterval, z: DataInterval) {
    var bounds = (x: DataInterval(), y: DataInterval(), z: DataInterval())
    for solid in solids {
      for point in solid.points where point.isFinite {
        bounds.x.include(point.x)
        bounds.y.include(point.y)
        bounds.z.include(point.z)
      }
    }
    return bounds
  }
}

extension SceneContent.Solid {
  /// All points of the solid.
  var points: [ScenePoint] {
    switch self {
    case .surface(let grid, _, _, _), .wireframe(let grid, _): grid.points
    case .line(let points, _), .points(let points, _, _): points
    }
  }
}

/// A point in space.
struct ScenePoint: Sendable, Equatable {
  var x: Double
  var y: Double
  var z: Double

  var isFinite: Bool { x.isFinite && y.isFinite && z.isFinite }

  static func - (a: ScenePoint, b: ScenePoint) -> ScenePoint { ScenePoint(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) }

  /// The vector at right angles to two.
  func cross(_ other: ScenePoint) -> ScenePoint {
    ScenePoint(x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
  }

  /// The sum of the products of the coordinates.
  func dot(_ other: ScenePoint) -> Double { x * other.x + y * other.y + z * other.z }
}

/// Points in rows and columns.
struct SceneGrid: Sendable, Equatable {
  var rows: Int
  var columns: Int
  var points: [ScenePoint]

  /// The point of a row and column.
  subscript(row: Int, column: Int) -> ScenePoint { points[row * columns + column] }

  /// The same grid with at most so many rows and columns, evenly chosen, the last ones kept.
  func thinned(to limit: Int) -> SceneGrid {
    func chosen(_ count: Int) -> [Int] {
      guard count > limit else { return Array(0..<count) }
      return (0..<limit).map { $0 * (count - 1) / (limit - 1) }
    }
    let (r, c) = (chosen(rows), chosen(columns))
    return SceneGrid(rows: r.count, columns: c.count, points: r.flatMap { row in c.map { self[row, $0] } })
  }
}
