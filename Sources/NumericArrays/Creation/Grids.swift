import Glibc

extension Checked {
  /// Ones on and below a diagonal, `k` places right of the main one.
  package static func tri(_ rows: Int, _ columns: Int? = nil, k: Int = 0) throws(NumericError) -> NDArray<Double> {
    try triangle(full([rows, columns ?? rows], 1.0), k: k, keepsLower: true)
  }

  /// Numbers whose logarithms are evenly spaced from `start` to `end`.
  package static func logspace(
    _ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true, base: Double = 10
  ) throws(NumericError) -> NDArray<Double> {
    try map(linspace(start, end, count, endpoint: endpoint)) { Glibc.pow(base, $0) }
  }

  /// Numbers of a constant ratio from `start` to `end`, both exact.
  package static func geomspace(
    _ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true
  ) throws(NumericError) -> NDArray<Double> {
    if start == 0 || end == 0 { throw NumericError(.value, "Geometric sequence cannot include zero") }
    guard (start < 0) == (end < 0) else { throw NumericError(.value, "a geometric sequence of real numbers cannot change its sign") }
    let sign: Double = start < 0 ? -1 : 1
    let (low, high) = (start * sign, end * sign)
    let result = try logspace(Glibc.log10(low), Glibc.log10(high), count, endpoint: endpoint)
    if count > 0 { result.base[0] = low }
    if count > 1, endpoint { result.base[count - 1] = high }
    return try multiply(result, sign)
  }

  /// The coordinates of every place of a shape, one array for each axis.
  package static func indices(_ shape: [Int]) throws(NumericError) -> NDArray<Int> {
    var grids: [NDArray<Int>] = []
    for (axis, extent) in shape.enumerated() {
      var line = [Int](repeating: 1, count: shape.count)
      line[axis] = extent
      grids.append(try broadcast(reshape(arange(0, extent), line), to: shape))
    }
    if grids.isEmpty { return try NDArray<Int>(uninitialized: [0]) }
    return try stack(grids, axis: 0)
  }
}

/// Ones on and below a diagonal, `k` places right of the main one (NumPy's `tri`).
public func tri(_ rows: Int, _ columns: Int? = nil, k: Int = 0) -> NDArray<Double> {
  do { return try Checked.tri(rows, columns, k: k) } catch { stop(error) }
}

/// Numbers whose logarithms are evenly spaced (NumPy's `logspace`).
public func logspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true, base: Double = 10) -> NDArray<Double> {
  do { return try Checked.logspace(start, end, count, endpoint: endpoint, base: base) } catch { stop(error) }
}

/// Numbers of a constant ratio from `start` to `end` (NumPy's `geomspace`).
public func geomspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true) -> NDArray<Double> {
  do { return try Checked.geomspace(start, end, count, endpoint: endpoint) } catch { stop(error) }
}

/// The coordinates of every place of a shape, one array for each axis (NumPy's `indices`).
public func indices(_ shape: [Int]) -> NDArray<Int> {
  do { return try Checked.indices(shape) } catch { stop(error) }
}
