import CNumericKernels

/// Reflections `1 - tau·v·vᵀ` that take a vector to `beta` times the first unit vector (LAPACK's `larfg`): the first element of v is 1.
///
/// The sign of beta is opposite to that of the vector's first element, unless nothing has to be done.
enum Reflection {
  /// Overwrites a vector of at least one element with the one that reflects it; its first element becomes 1.
  static func form(_ x: UnsafeMutablePointer<Double>, _ count: Int) -> (tau: Double, beta: Double) {
    let alpha = x[0]
    let tail = norm(x + 1, count - 1)
    x[0] = 1
    guard tail != 0 else {
      for i in 1..<Swift.max(count, 1) { x[i] = 0 }
      return (0, alpha)
    }
    let beta = alpha.sign == .minus ? hypotenuse(alpha, tail) : -hypotenuse(alpha, tail)
    let scale = 1 / (alpha - beta)
    for i in 1..<count { x[i] *= scale }
    return ((beta - alpha) / beta, beta)
  }

  /// The Euclidean length, scaled where squares would overflow or vanish.
  private static func norm(_ x: UnsafePointer<Double>, _ count: Int) -> Double {
    let squares = nk_dot_f64(count, x, 1, x, 1)
    if squares > 1e-280, squares < 1e300 { return squares.squareRoot() }
    var largest = 0.0
    for i in 0..<count { largest = Swift.max(largest, Swift.abs(x[i])) }
    guard largest > 0, largest.isFinite else { return largest }
    var sum = 0.0
    for i in 0..<count { sum += (x[i] / largest) * (x[i] / largest) }
    return largest * sum.squareRoot()
  }
}
