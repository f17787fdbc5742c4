extension Checked {
  /// The values at places between given points, on straight lines between them; the ends' values beyond.
  package static func interp(_ x: NDArray<Double>, _ xp: NDArray<Double>, _ fp: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    guard xp.layout.rank == 1, fp.layout.rank == 1 else { throw NumericError(.value, "object of too small depth for desired array") }
    guard xp.size > 0 else { throw NumericError(.value, "array of sample points is empty") }
    guard xp.size == fp.size else { throw NumericError(.value, "fp and xp are not of the same length.") }
    let (places, values) = (try xp.elements, try fp.elements)
    let last = places.count - 1
    return try map(x) { x in
      if x.isNaN { return x }
      if x > places[last] { return values[last] }
      if x < places[0] { return values[0] }
      let i = places.partitioningIndex { $0 > x } - 1
      if i >= last || places[i] == x { return values[Swift.min(i, last)] }
      let slope = (values[i + 1] - values[i]) / (places[i + 1] - places[i])
      let result = slope * (x - places[i]) + values[i]
      if !result.isNaN { return result }
      let other = slope * (x - places[i + 1]) + values[i + 1]
      return other.isNaN && values[i] == values[i + 1] ? values[i] : other
    }
  }

  /// The areas under straight lines between the elements along an axis, `dx` apart.
  package static func trapezoid(_ y: NDArray<Double>, dx: Double = 1, axis: Int = -1) throws(NumericError) -> NDArray<Double> {
    let (low, high) = try neighbours(y, axis)
    return try sum(divide(multiply(add(high, low), dx), 2), axis: axis)
  }

  /// The area under straight lines between points.
  package static func trapezoid(_ y: NDArray<Double>, x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    let (low, high) = try neighbours(y, -1)
    return try sum(divide(multiply(diff(x), add(high, low)), 2), axis: -1)
  }

  private static func neighbours(_ x: NDArray<Double>, _ axis: Int) throws(NumericError) -> (NDArray<Double>, NDArray<Double>) {
    let axis = try x.layout.resolve(axis: axis)
    let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
    return (
      try get(x, whole + [.slice(start: nil, stop: -1, step: 1)]), try get(x, whole + [.slice(start: 1, stop: nil, step: 1)])
    )
  }

  /// The slopes along an axis, from both neighbours inside and from one at the ends; elements are `spacing` apart.
  package static func gradient(_ f: NDArray<Double>, spacing: Double = 1, axis: Int) throws(NumericError) -> NDArray<Double> {
    let axis = try f.layout.resolve(axis: axis)
    let extent = f.layout.shape[axis]
    guard extent >= 2 else {
      throw NumericError(
        .value, "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
    }
    func part(_ start: Int?, _ end: Int?) throws(NumericError) -> NDArray<Double> {
      let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
      return try get(f, whole + [.slice(start: start, stop: end, step: 1)])
    }
    let first = try divide(subtract(part(1, 2), part(0, 1)), spacing)
    let inner = try divide(subtract(part(2, nil), part(nil, -2)), 2 * spacing)
    let last = try divide(subtract(part(extent - 1, nil), part(extent - 2, extent - 1)), spacing)
    return try concatenate([first, inner, last], axis: axis)
  }

  /// The slopes of an array of one axis at places of their own distances.
  package static func gradient(_ f: NDArray<Double>, at x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    guard f.layout.rank == 1, x.layout.rank == 1, f.size == x.size else {
      throw NumericError(.value, "when 1d, distances must match the length of the corresponding dimension")
    }
    guard f.size >= 2 else {
      throw NumericError(
        .value, "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
    }
    let (y, dx) = (try f.elements, try diff(x).elements)
    let n = y.count
    let out = try NDArray<Double>(uninitialized: [n])
    out.base[0] = (y[1] - y[0]) / dx[0]
    out.base[n - 1] = (y[n - 1] - y[n - 2]) / dx[n - 2]
    for i in 1..<Swift.max(n - 1, 1) {
      let (d1, d2) = (dx[i - 1], dx[i])
      let (a, b, c) = (-d2 / (d1 * (d1 + d2)), (d2 - d1) / (d1 * d2), d1 / (d2 * (d1 + d2)))
      out.base[i] = a * y[i - 1] + b * y[i] + c * y[i + 1]
    }
    return out
  }
}

/// The values at places between given points, on straight lines between them (NumPy's `interp`).
public func interp(_ x: NDArray<Double>, _ xp: NDArray<Double>, _ fp: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.interp(x, xp, fp) } catch { stop(error) }
}

/// The value at a place between given points, on straight lines between them (NumPy's `interp`).
public func interp(_ x: Double, _ xp: NDArray<Double>, _ fp: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.interp(Checked.array(x), xp, fp)) } catch { stop(error) }
}

/// The area under straight lines between the elements, `dx` apart (NumPy's `trapezoid`).
public func trapezoid(_ y: NDArray<Double>, dx: Double = 1) -> Double {
  do { return try Checked.scalar(Checked.trapezoid(y, dx: dx)) } catch { stop(error) }
}

/// The area under straight lines between points (NumPy's `trapezoid`).
public func trapezoid(_ y: NDArray<Double>, x: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.trapezoid(y, x: x)) } catch { stop(error) }
}

/// The slopes of an array of one axis whose elements are `spacing` apart (NumPy's `gradient`).
public func gradient(_ f: NDArray<Double>, _ spacing: Double = 1) -> NDArray<Double> {
  do { return try Checked.gradient(f, spacing: spacing, axis: 0) } catch { stop(error) }
}

/// The slopes along an axis (NumPy's `gradient`).
public func gradient(_ f: NDArray<Double>, _ spacing: Double = 1, axis: Int) -> NDArray<Double> {
  do { return try Checked.gradient(f, spacing: spacing, axis: axis) } catch { stop(error) }
}
