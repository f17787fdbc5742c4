extension Checked {
  /// An array of one value.
  package static func full<E: ArrayElement>(_ shape: [Int], _ value: E) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: Extents(checking: shape))
    result.raw.fill(with: value)
    return result
  }

  /// An array of the shape of another, of one value.
  package static func fullLike<E: ArrayElement>(_ x: NDArray<E>, _ value: E) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: x.layout.shape)
    result.raw.fill(with: value)
    return result
  }

  /// A matrix with ones on a diagonal, `k` places right of the main one.
  package static func eye(_ rows: Int, _ columns: Int? = nil, k: Int = 0) throws(NumericError) -> NDArray<Double> {
    let columns = columns ?? rows
    let result = try full([rows, columns], 0.0)
    guard k > -rows, k < columns else { return result }
    for row in 0..<rows where row + k >= 0 && row + k < columns { result.base[row * columns + row + k] = 1 }
    return result
  }
}

/// An array of zeros (NumPy's `zeros`): `zeros(2, 3)`.
public func zeros(_ shape: Int...) -> NDArray<Double> {
  do { return try Checked.full(shape, 0.0) } catch { stop(error) }
}

/// An array of zeros of a shape such as another's (NumPy's `zeros`): `zeros(x.shape)`.
public func zeros(_ shape: [Int]) -> NDArray<Double> {
  do { return try Checked.full(shape, 0.0) } catch { stop(error) }
}

/// An array of ones (NumPy's `ones`): `ones(2, 3)`.
public func ones(_ shape: Int...) -> NDArray<Double> {
  do { return try Checked.full(shape, 1.0) } catch { stop(error) }
}

/// An array of ones of a shape such as another's (NumPy's `ones`): `ones(x.shape)`.
public func ones(_ shape: [Int]) -> NDArray<Double> {
  do { return try Checked.full(shape, 1.0) } catch { stop(error) }
}

/// An array of one value (NumPy's `full`).
public func full<E: ArrayElement>(_ shape: [Int], _ value: E) -> NDArray<E> {
  do { return try Checked.full(shape, value) } catch { stop(error) }
}

/// An array of zeros of the shape and type of another (NumPy's `zeros_like`).
public func zerosLike<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.fullLike(x, E.zero) } catch { stop(error) }
}

/// An array of ones of the shape and type of another (NumPy's `ones_like`).
public func onesLike<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.fullLike(x, E.one) } catch { stop(error) }
}

/// An array of one value of the shape and type of another (NumPy's `full_like`).
public func fullLike<E: ArrayElement>(_ x: NDArray<E>, _ value: E) -> NDArray<E> {
  do { return try Checked.fullLike(x, value) } catch { stop(error) }
}

/// A matrix with ones on a diagonal, `k` places right of the main one (NumPy's `eye`).
public func eye(_ rows: Int, _ columns: Int? = nil, k: Int = 0) -> NDArray<Double> {
  do { return try Checked.eye(rows, columns, k: k) } catch { stop(error) }
}

/// The identity matrix (NumPy's `identity`).
public func identity(_ n: Int) -> NDArray<Double> {
  do { return try Checked.eye(n) } catch { stop(error) }
}
