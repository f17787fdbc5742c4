import Glibc
public import NumericArrays

extension Checked {
  /// Two interleaving half circles, shuffled, then with normal noise: scikit-learn's `make_moons`, bit for bit.
  package static func makeMoons(
    samples: Int, noise: Double? = nil, seed: Int
  ) throws(NumericError) -> (X: NDArray<Double>, y: NDArray<Int>) {
    if samples < 0 { throw NumericError(.value, "samples must not be negative") }
    let outer = samples / 2
    let inner = samples - outer
    let random = try RandomState(checkedSeed: seed)
    let outerAngles = try linspace(0, .pi, outer)
    let innerAngles = try linspace(0, .pi, inner)
    let x = try concatenate([cos(outerAngles), subtract(1, cos(innerAngles))])
    let y = try concatenate([sin(outerAngles), subtract(subtract(1, sin(innerAngles)), 0.5)])
    let order = try random.checkedPermutation(samples)
    var points = try get(stack([x, y], axis: 1), [.positions(order)])
    let labels = try get(concatenate([full([outer], 0), full([inner], 1)]), [.positions(order)])
    if let noise {
      try addInPlace(&points, random.checkedNormal(0, noise, size: [samples, 2]))
    }
    return (points, labels)
  }
}

/// Two interleaving half circles with normal noise and the label 0 or 1 of each point (scikit-learn's `make_moons`).
///
/// - Parameters:
///   - samples: The number of points.
///   - noise: The standard deviation of the noise; none without it.
///   - seed: The seed of the random order and noise (scikit-learn's `random_state`).
/// - Returns: The points, of shape (samples, 2), and their labels.
public func makeMoons(samples: Int = 100, noise: Double? = nil, seed: Int) -> (X: NDArray<Double>, y: NDArray<Int>) {
  do { return try Checked.makeMoons(samples: samples, noise: noise, seed: seed) } catch { stop(error) }
}
