import Glibc

/// Projects a box of values onto the page in perspective.
///
/// The box has matplotlib's proportions 4 : 4 : 3, and the eye is ten units from its middle.
struct SceneProjection {
  private let low: ScenePoint
  private let size: ScenePoint
  /// The directions to the right, upwards and towards the eye.
  private let right: ScenePoint
  private let up: ScenePoint
  private let towards: ScenePoint
  private var scale = 1.0
  private var origin = Point(0, 0)

  private static let aspect = ScenePoint(x: 4.0 / 4, y: 4.0 / 4, z: 3.0 / 4)
  private static let distance = 5.0

  /// A projection of the box between two corners, seen from a direction, into a box of the page.
  init(low: ScenePoint, high: ScenePoint, elevation: Double, azimuth: Double, left: Double, top: Double, width: Double, height: Double) {
    self.low = low
    size = high - low
    let (e, a) = (elevation * .pi / 180, azimuth * .pi / 180)
    towards = ScenePoint(x: cos(e) * cos(a), y: cos(e) * sin(a), z: sin(e))
    right = ScenePoint(x: -sin(a), y: cos(a), z: 0)
    up = ScenePoint(x: -sin(e) * cos(a), y: -sin(e) * sin(a), z: cos(e))
    fit(left, top, width, height)
  }

  /// Chooses scale and origin so that the projected corners fill a box of the page.
  private mutating func fit(_ left: Double, _ top: Double, _ width: Double, _ height: Double) {
    let corners = [0.0, 1].flatMap { x in [0.0, 1].flatMap { y in [0.0, 1].map { flat(ScenePoint(x: x, y: y, z: $0)) } } }
    let (xs, ys) = (DataInterval(corners.map(\.x)), DataInterval(corners.map(\.y)))
    scale = min(width / (xs.high - xs.low), height / (ys.high - ys.low))
    origin = Point(left + width / 2 - scale * (xs.low + xs.high) / 2, top + height / 2 - scale * (ys.low + ys.high) / 2)
  }

  /// The place of a point of the unit cube, in units of the box, y downwards.
  private func flat(_ part: ScenePoint) -> Point {
    let centered = centered(part)
    let depth = Self.distance / (Self.distance - centered.dot(towards))
    return Point(centered.dot(right) * depth, -centered.dot(up) * depth)
  }

  private func centered(_ part: ScenePoint) -> ScenePoint {
    ScenePoint(x: (part.x - 0.5) * Self.aspect.x, y: (part.y - 0.5) * Self.aspect.y, z: (part.z - 0.5) * Self.aspect.z)
  }

  /// A point as parts of the box from 0 to 1.
  func part(_ point: ScenePoint) -> ScenePoint {
    let offset = point - low
    return ScenePoint(x: offset.x / size.x, y: offset.y / size.y, z: offset.z / size.z)
  }

  /// The place on the page of a point given in parts of the box.
  func page(part: ScenePoint) -> Point {
    let place = flat(part)
    return Point(origin.x + scale * place.x, origin.y + scale * place.y)
  }

  /// The place on the page of a point.
  func place(of point: ScenePoint) -> Point { page(part: part(point)) }

  /// How near a point is to the eye; larger is nearer.
  func nearness(_ point: ScenePoint) -> Double { centered(part(point)).dot(towards) }

  /// Which end of each direction of the box is farther from the eye: 0 or 1.
  var back: ScenePoint {
    ScenePoint(x: towards.x > 0 ? 0 : 1, y: towards.y > 0 ? 0 : 1, z: towards.z >= 0 ? 0 : 1)
  }

  /// How bright a facet is under matplotlib's light from the north-west (azimuth 225°, altitude 19.5°), from 0.3 to 1.
  func brightness(_ a: ScenePoint, _ b: ScenePoint, _ c: ScenePoint) -> Double {
    let (first, second) = (centered(part(b)) - centered(part(a)), centered(part(c)) - centered(part(a)))
    var normal = first.cross(second)
    if normal.z < 0 { normal = ScenePoint(x: -normal.x, y: -normal.y, z: -normal.z) }
    let length = normal.dot(normal).squareRoot()
    guard length > 0 else { return 1 }
    let light = ScenePoint(x: -0.667, y: -0.667, z: 0.333)
    return 0.3 + 0.7 * (1 + normal.dot(light) / length) / 2
  }
}
