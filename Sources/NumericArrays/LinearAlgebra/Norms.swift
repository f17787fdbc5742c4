import Glibc

/// Which length of a vector or a matrix is meant (NumPy's `ord` of `linalg.norm`).
public enum NormOrder: Sendable, Equatable {
  /// The Euclidean length of a vector, the square root of the sum of squares of a matrix.
  case standard
  /// The norm of a number: for vectors the root of the sum of powers; 1, 2 and infinity and their opposites for matrices.
  case number(Double)
  /// The square root of the sum of squares of a matrix.
  case frobenius
  /// The sum of the singular values of a matrix.
  case nuclear

  /// The order that a name stands for: `fro` or `nuc`; throws for other names.
  init(name: String) throws(NumericError) {
    switch name {
    case "fro": self = .frobenius
    case "nuc": self = .nuclear
    default: throw NumericError(.value, "Invalid norm order '\(name)' for matrices.")
    }
  }
}

extension Checked {
  /// The Euclidean length of all elements together.
  package static func norm(_ x: NDArray<Double>) throws(NumericError) -> Double {
    let line = try reshape(x, [-1])
    return try Glibc.sqrt(dotOfLines(line, line))
  }

  /// The norm of an array of one or two axes as a whole.
  package static func norm(_ x: NDArray<Double>, ord: NormOrder) throws(NumericError) -> Double {
    switch x.layout.rank {
    case 1: return try scalar(vectorNorms(x, ord, axis: 0, keepDims: false))
    case 2: return try scalar(matrixNorms(x, ord, axes: (0, 1), keepDims: false))
    default: throw NumericError(.value, "Improper number of dimensions to norm.")
    }
  }

  /// The norm of an array of one or two axes as a whole.
  package static func norm(_ x: NDArray<Double>, ord: Double) throws(NumericError) -> Double { try norm(x, ord: .number(ord)) }

  /// The norm of a matrix by the name of its order.
  package static func norm(_ x: NDArray<Double>, ord name: String) throws(NumericError) -> Double {
    try norm(x, ord: NormOrder(name: name))
  }

  /// The Euclidean lengths along an axis.
  package static func norm(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) throws(NumericError) -> NDArray<Double> {
    try vectorNorms(x, .standard, axis: axis, keepDims: keepDims)
  }

  /// The norms of an order along an axis.
  package static func norm(
    _ x: NDArray<Double>, ord: Double, axis: Int, keepDims: Bool = false
  ) throws(NumericError) -> NDArray<Double> {
    try vectorNorms(x, .number(ord), axis: axis, keepDims: keepDims)
  }

  /// The norms of the vectors along an axis.
  package static func vectorNorms(
    _ x: NDArray<Double>, _ ord: NormOrder, axis: Int, keepDims: Bool
  ) throws(NumericError) -> NDArray<Double> {
    let sizes = try abs(x)
    switch ord {
    case .standard, .number(2): return try sqrt(sum(square(x), axis: axis, keepDims: keepDims))
    case .number(.infinity): return try max(sizes, axes: [axis], keepDims: keepDims)
    case .number(-.infinity): return try min(sizes, axes: [axis], keepDims: keepDims)
    case .number(0): return try sum(convert(convert(x, to: Bool.self), to: Double.self), axis: axis, keepDims: keepDims)
    case .number(1): return try sum(sizes, axis: axis, keepDims: keepDims)
    case .number(let order): return try power(sum(power(sizes, order), axis: axis, keepDims: keepDims), 1 / order)
    case .frobenius: throw NumericError(.value, "Invalid norm order 'fro' for vectors")
    case .nuclear: throw NumericError(.value, "Invalid norm order 'nuc' for vectors")
    }
  }

  /// The norms of the matrices in two axes.
  package static func matrixNorms(
    _ x: NDArray<Double>, _ ord: NormOrder, axes: (Int, Int), keepDims: Bool
  ) throws(NumericError) -> NDArray<Double> {
    let (row, column) = (try x.layout.resolve(axis: axes.0), try x.layout.resolve(axis: axes.1))
    if row == column { throw NumericError(.value, "Duplicate axes given.") }
    let result: NDArray<Double>
    switch ord {
    case .standard, .frobenius: result = try sqrt(sum(square(x), axes: [row, column], keepDims: true))
    case .number(let order) where Swift.abs(order) == 1 || Swift.abs(order) == .infinity:
      let summed = Swift.abs(order) == 1 ? row : column
      let sums = try sum(abs(x), axis: summed, keepDims: true)
      result = order > 0 ? try max(sums, axes: [row, column], keepDims: true) : try min(sums, axes: [row, column], keepDims: true)
    case .number(2), .number(-2), .nuclear:
      var values = try svdvals(moveMatrixLast(x, row, column))
      if ord == .nuclear {
        values = try sum(values, axis: -1)
      } else {
        values = ord == .number(2) ? try max(values, axes: [-1], keepDims: false) : try min(values, axes: [-1], keepDims: false)
      }
      for axis in [Swift.min(row, column), Swift.max(row, column)] { values = try expandDims(values, axis: axis) }
      result = values
    default: throw NumericError(.value, "Invalid norm order for matrices.")
    }
    if keepDims { return result }
    return try squeeze(squeeze(result, axis: Swift.max(row, column)), axis: Swift.min(row, column))
  }

  private static func moveMatrixLast(_ x: NDArray<Double>, _ row: Int, _ column: Int) throws(NumericError) -> NDArray<Double> {
    try transpose(x, (0..<x.layout.rank).filter { $0 != row && $0 != column } + [row, column])
  }

  /// How far errors can grow when a system is solved: the product of the norms of a matrix and of its inverse.
  package static func cond(_ a: NDArray<Double>, ord: NormOrder = .standard) throws(NumericError) -> NDArray<Double> {
    try Stack.requireMatrices(a)
    if ord == .standard || ord == .number(2) || ord == .number(-2) {
      let values = try svdvals(a)
      let largest = try get(values, [.ellipsis, .position(0)])
      let smallest = try get(values, [.ellipsis, .position(-1)])
      return ord == .number(-2) ? try divide(smallest, largest) : try divide(largest, smallest)
    }
    try Stack.requireSquare(a)
    var results: [[Double]] = []
    for matrix in try Stack.matrices(a) {
      let x = try array(matrix.elements, shape: [matrix.rows, matrix.columns])
      let elimination = Elimination(matrix)
      if elimination.isSingular {
        results.append([matrix.elements.contains { $0.isNaN } ? .nan : .infinity])
        continue
      }
      let inverse = try matrixNorms(inv(x), ord, axes: (0, 1), keepDims: false)
      results.append(try multiply(matrixNorms(x, ord, axes: (0, 1), keepDims: false), inverse).elements)
    }
    return try Stack.gather(a, [], results)
  }
}

/// The Euclidean length of all elements together (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>) -> Double {
  do { return try Checked.norm(x) } catch { stop(error) }
}

/// The norm of an order of an array of one or two axes (NumPy's `linalg.norm`).
///
/// - Parameter ord: For vectors any number; for matrices 1 (columns), infinity (rows), 2 (singular values) or their opposites.
public func norm(_ x: NDArray<Double>, ord: Double) -> Double {
  do { return try Checked.norm(x, ord: ord) } catch { stop(error) }
}

/// The norm of a matrix by the name of its order, `fro` or `nuc` (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>, ord: String) -> Double {
  do { return try Checked.norm(x, ord: ord) } catch { stop(error) }
}

/// The Euclidean lengths along an axis (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.norm(x, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The norms of an order along an axis (NumPy's `linalg.norm`).
public func norm(_ x: NDArray<Double>, ord: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double> {
  do { return try Checked.norm(x, ord: ord, axis: axis, keepDims: keepDims) } catch { stop(error) }
}

/// The condition number of a matrix: the ratio of its largest to its smallest singular value (NumPy's `linalg.cond`).
public func cond(_ a: NDArray<Double>) -> Double {
  do { return try Checked.scalar(Checked.cond(a)) } catch { stop(error) }
}
