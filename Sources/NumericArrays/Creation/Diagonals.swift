extension Checked {
  /// A matrix with the elements of an array of one axis on a diagonal, or the diagonal of a matrix; `k` places right of the main one.
  package static func diag<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) throws(NumericError) -> NDArray<E> {
    guard k > -(1 << 31), k < 1 << 31 else { throw NumericError(.value, "array is too big") }
    let (down, right) = (Swift.max(-k, 0), Swift.max(k, 0))
    if x.layout.rank == 1 {
      let n = x.size + Swift.max(down, right)
      let out = try full([n, n], E.zero)
      for (i, element) in try x.elements.enumerated() { out.base[(i + down) * n + i + right] = element }
      return out
    }
    guard x.layout.rank == 2 else { throw NumericError(.value, "Input must be 1- or 2-d.") }
    let length = Swift.max(0, Swift.min(x.layout.shape[0] - down, x.layout.shape[1] - right))
    let offset = length == 0 ? 0 : x.layout.offset + down * x.layout.strides[0] + right * x.layout.strides[1]
    return x.view(ArrayLayout(shape: [length], strides: [x.layout.strides[0] + x.layout.strides[1]], offset: offset))
  }

  /// The matrices in the last two axes with zeros above (or below) a diagonal, `k` places right of the main one.
  package static func triangle<E: ArrayElement>(_ x: NDArray<E>, k: Int, keepsLower: Bool) throws(NumericError) -> NDArray<E> {
    guard x.layout.rank >= 2 else { throw NumericError(.value, "tril and triu need an array of at least two axes") }
    let out = try copy(x)
    let (rows, columns) = (x.layout.shape[x.layout.rank - 2], x.layout.shape[x.layout.rank - 1])
    guard out.size > 0 else { return out }
    for start in stride(from: 0, to: out.size, by: rows * columns) {
      for row in 0..<rows {
        for column in 0..<columns where keepsLower ? column - row > k : column - row < k {
          out.base[start + row * columns + column] = E.zero
        }
      }
    }
    return out
  }

  /// The sum of the diagonal of a matrix.
  package static func trace<E: NumericElement>(_ x: NDArray<E>) throws(NumericError) -> E {
    guard x.layout.rank == 2 else { throw NumericError(.value, "diag requires an array of at least two dimensions") }
    return try sum(diag(x))
  }

  /// The products of each element of one array with each of another, all in index order.
  package static func outer<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try multiply(reshape(a, [a.size, 1]), reshape(b, [1, b.size]))
  }

  /// Coordinates of a grid: the first array varies along the second axis, the second along the first.
  package static func meshgrid<E: ArrayElement>(
    _ x: NDArray<E>, _ y: NDArray<E>
  ) throws(NumericError) -> (NDArray<E>, NDArray<E>) {
    let shape = [y.size, x.size]
    return (
      try copy(broadcast(reshape(x, [1, x.size]), to: shape)), try copy(broadcast(reshape(y, [y.size, 1]), to: shape))
    )
  }
}

/// A matrix with the elements on a diagonal, or the diagonal of a matrix (NumPy's `diag`).
public func diag<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E> {
  do { return try Checked.diag(x, k: k) } catch { stop(error) }
}

/// The matrix with zeros above a diagonal (NumPy's `tril`).
public func tril<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E> {
  do { return try Checked.triangle(x, k: k, keepsLower: true) } catch { stop(error) }
}

/// The matrix with zeros below a diagonal (NumPy's `triu`).
public func triu<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E> {
  do { return try Checked.triangle(x, k: k, keepsLower: false) } catch { stop(error) }
}

/// The sum of the diagonal of a matrix (NumPy's `trace`).
public func trace<E: NumericElement>(_ x: NDArray<E>) -> E {
  do { return try Checked.trace(x) } catch { stop(error) }
}

/// The products of each element of one array with each of another (NumPy's `outer`).
public func outer<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.outer(a, b) } catch { stop(error) }
}

/// The coordinates of a grid (NumPy's `meshgrid`), both of shape (y.size, x.size).
public func meshgrid<E: ArrayElement>(_ x: NDArray<E>, _ y: NDArray<E>) -> (NDArray<E>, NDArray<E>) {
  do { return try Checked.meshgrid(x, y) } catch { stop(error) }
}
