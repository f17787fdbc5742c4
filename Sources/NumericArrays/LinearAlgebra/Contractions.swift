extension Checked {
  /// The sums of products over pairs of axes: those of the left in order against those of the right.
  package static func tensordot<E: NumericElement>(
    _ a: NDArray<E>, _ b: NDArray<E>, axes: (left: [Int], right: [Int])
  ) throws(NumericError) -> NDArray<E> {
    guard axes.left.count == axes.right.count else { throw NumericError(.value, "shape-mismatch for sum") }
    var (left, right): ([Int], [Int]) = ([], [])
    for (x, y) in zip(axes.left, axes.right) {
      left.append(try a.layout.resolve(axis: x))
      right.append(try b.layout.resolve(axis: y))
      guard a.layout.shape[left[left.count - 1]] == b.layout.shape[right[right.count - 1]] else {
        throw NumericError(.value, "shape-mismatch for sum")
      }
    }
    let freeLeft = (0..<a.layout.rank).filter { !left.contains($0) }
    let freeRight = (0..<b.layout.rank).filter { !right.contains($0) }
    let common = left.map { a.layout.shape[$0] }.reduce(1, *)
    let (rows, columns) = (freeLeft.map { a.layout.shape[$0] }, freeRight.map { b.layout.shape[$0] })
    let x = try reshape(transpose(a, freeLeft + left), [rows.reduce(1, *), common])
    let y = try reshape(transpose(b, right + freeRight), [common, columns.reduce(1, *)])
    return try reshape(matmul(x, y), rows + columns)
  }

  /// The sums of products over the last axes of the left and the first of the right.
  package static func tensordot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, axes count: Int = 2) throws(NumericError) -> NDArray<E>
  {
    guard count >= 0, count <= a.layout.rank, count <= b.layout.rank else { throw NumericError(.value, "shape-mismatch for sum") }
    return try tensordot(a, b, axes: (Array((a.layout.rank - count)..<a.layout.rank), Array(0..<count)))
  }

  /// The sums of products over the last axes of both.
  package static func inner<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    if a.layout.rank == 0 || b.layout.rank == 0 { return try multiply(a, b) }
    guard a.layout.shape[a.layout.rank - 1] == b.layout.shape[b.layout.rank - 1] else {
      throw NumericError(.value, "shapes \(a.layout.shape.tuple) and \(b.layout.shape.tuple) not aligned")
    }
    if a.layout.rank == 1, b.layout.rank == 1 { return try array(dotOfLines(a, b)) }
    return try tensordot(a, b, axes: ([-1], [-1]))
  }

  /// The sum of products of all elements in index order.
  package static func vdot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> E {
    guard a.size == b.size else { throw NumericError(.value, "cannot reshape array of size \(a.size) into shape (\(b.size),)") }
    return try dotOfLines(reshape(a, [-1]), reshape(b, [-1]))
  }

  /// The products of each element of one array with the whole of another.
  package static func kron<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    let rank = Swift.max(a.layout.rank, b.layout.rank)
    let first = [Int](repeating: 1, count: rank - a.layout.rank) + Array(a.layout.shape)
    let second = [Int](repeating: 1, count: rank - b.layout.rank) + Array(b.layout.shape)
    // Axes of both in turn, with one element where the other's are; up to four axes each fit.
    var (x, y, result): ([Int], [Int], [Int]) = ([], [], [])
    for axis in 0..<rank {
      x += [first[axis], 1]
      y += [1, second[axis]]
      result.append(first[axis] * second[axis])
    }
    return try reshape(multiply(reshape(a, x), reshape(b, y)), result)
  }

  /// The vectors at right angles to those along the last axes, of two or three components.
  package static func cross<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    func components(_ x: NDArray<E>) throws(NumericError) -> [NDArray<E>] {
      guard x.layout.rank > 0, [2, 3].contains(x.layout.shape[x.layout.rank - 1]) else {
        throw NumericError(.value, "incompatible dimensions for cross product\n(dimension must be 2 or 3)")
      }
      var parts: [NDArray<E>] = []
      for i in 0..<x.layout.shape[x.layout.rank - 1] { parts.append(try get(x, [.ellipsis, .position(i)])) }
      return parts
    }
    let (x, y) = (try components(a), try components(b))
    func minor(_ i: Int, _ j: Int) throws(NumericError) -> NDArray<E> {
      try subtract(multiply(x[i], y[j]), multiply(x[j], y[i]))
    }
    switch (x.count, y.count) {
    case (2, 2): return try minor(0, 1)
    case (3, 3): return try stack([minor(1, 2), minor(2, 0), minor(0, 1)], axis: -1)
    case (3, _): return try stack([negate(multiply(x[2], y[1])), multiply(x[2], y[0]), minor(0, 1)], axis: -1)
    default: return try stack([multiply(x[1], y[2]), negate(multiply(x[0], y[2])), minor(0, 1)], axis: -1)
    }
  }
}

/// The sums of products over the last axes of the left and the first of the right (NumPy's `tensordot`).
public func tensordot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, axes count: Int = 2) -> NDArray<E> {
  do { return try Checked.tensordot(a, b, axes: count) } catch { stop(error) }
}

/// The sums of products over pairs of axes, those of the left against those of the right (NumPy's `tensordot`).
public func tensordot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, left: [Int], right: [Int]) -> NDArray<E> {
  do { return try Checked.tensordot(a, b, axes: (left, right)) } catch { stop(error) }
}

/// The sums of products over the last axes of both (NumPy's `inner`).
public func inner<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.inner(a, b) } catch { stop(error) }
}

/// The sum of products of all elements in index order (NumPy's `vdot`).
public func vdot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> E {
  do { return try Checked.vdot(a, b) } catch { stop(error) }
}

/// The products of each element of one array with the whole of another (NumPy's `kron`).
public func kron<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.kron(a, b) } catch { stop(error) }
}

/// The vectors at right angles to those along the last axes (NumPy's `cross`).
public func cross<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.cross(a, b) } catch { stop(error) }
}
