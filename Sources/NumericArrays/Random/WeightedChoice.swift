/// Draws positions with given probabilities, as NumPy's `choice` does.
struct WeightedChoice {
  private var weights: [Double]

  /// The probabilities of `n` positions; throws unless there are as many and they add up to 1.
  init(_ n: Int, _ p: NDArray<Double>) throws(NumericError) {
    weights = try p.elements
    guard p.ndim == 1, weights.count == n else { throw NumericError(.value, "'a' and 'p' must have same size") }
    if weights.contains(where: { !($0 >= 0) }) { throw NumericError(.value, "probabilities are not non-negative") }
    guard Swift.abs(weights.reduce(0, +) - 1) <= 1.5e-8 else { throw NumericError(.value, "probabilities do not sum to 1") }
  }

  static var populationTooSmall: NumericError {
    NumericError(.value, "Cannot take a larger sample than population when 'replace=False'")
  }

  /// Positions drawn with uniform numbers; without repeats, in rounds that leave out what has been found.
  mutating func draw(
    _ size: [Int], count: Int, replace: Bool, uniform: (Int) throws(NumericError) -> [Double]
  ) throws(NumericError) -> NDArray<Int> {
    if replace {
      let limits = WeightedChoice.limits(of: weights)
      let draws = try uniform(count)
      return try Checked.array(draws.map { WeightedChoice.position(of: $0, in: limits) }, shape: Extents(size))
    }
    guard count <= weights.count else { throw WeightedChoice.populationTooSmall }
    guard weights.count(where: { $0 > 0 }) >= count else { throw NumericError(.value, "Fewer non-zero entries in p than size") }
    var found: [Int] = []
    while found.count < count {
      let draws = try uniform(count - found.count)
      for position in found { weights[position] = 0 }
      let limits = WeightedChoice.limits(of: weights)
      var new: [Int] = []
      for draw in draws {
        let position = WeightedChoice.position(of: draw, in: limits)
        if !new.contains(position) { new.append(position) }
      }
      found += new
    }
    return try Checked.array(found, shape: Extents(size))
  }

  /// The running sums of weights, divided by the last.
  private static func limits(of weights: [Double]) -> [Double] {
    var sum = 0.0
    let sums = weights.map { weight in
      sum += weight
      return sum
    }
    return sums.map { $0 / sum }
  }

  /// The first position whose limit lies above a draw.
  private static func position(of draw: Double, in limits: [Double]) -> Int {
    var (low, high) = (0, limits.count)
    while low < high {
      let middle = (low + high) / 2
      if limits[middle] <= draw { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
