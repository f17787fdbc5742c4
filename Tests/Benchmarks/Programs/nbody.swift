struct Vector {
  var x: Double
  var y: Double
  var z: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) }
  static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k, z: a.z * k) }
  func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }
}

struct Body {
  var position: Vector
  var velocity: Vector
  var mass: Double
}

func energy(_ bodies: [Body]) -> Double {
  var e = 0.0
  for i in 0..<bodies.count {
    e += 0.5 * bodies[i].mass * bodies[i].velocity.dot(bodies[i].velocity)
    for j in (i + 1)..<bodies.count {
      let d = bodies[i].position - bodies[j].position
      e -= bodies[i].mass * bodies[j].mass / d.dot(d).squareRoot()
    }
  }
  return e
}

func advance(_ bodies: inout [Body], _ dt: Double) {
  for i in 0..<bodies.count {
    for j in (i + 1)..<bodies.count {
      let d = bodies[i].position - bodies[j].position
      let squared = d.dot(d)
      let magnitude = dt / (squared * squared.squareRoot())
      bodies[i].velocity = bodies[i].velocity - d * (bodies[j].mass * magnitude)
      bodies[j].velocity = bodies[j].velocity + d * (bodies[i].mass * magnitude)
    }
  }
  for i in 0..<bodies.count {
    bodies[i].position = bodies[i].position + bodies[i].velocity * dt
  }
}

func work() {
  var bodies: [Body] = []
  for i in 0..<5 {
    let k = Double(i)
    bodies.append(
      Body(
        position: Vector(x: k * 1.5, y: k * k * 0.25 - 1, z: 0.1 * k),
        velocity: Vector(x: 0.1 * (2 - k), y: 0.05 * k, z: -0.02 * k), mass: 1 + 0.5 * k))
  }
  for _ in 0..<6_000 { advance(&bodies, 0.001) }
  print(energy(bodies), bodies[2].position.x)
}
