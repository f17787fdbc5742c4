extension Checked {
  /// The same elements in index order in another shape; one extent may be -1, which is worked out.
  ///
  /// Shares memory when the elements lie side by side, and copies otherwise.
  package static func reshape<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) throws(NumericError) -> NDArray<E> {
    var target = try Extents(checking: shape)
    var known = 1
    var unknown: Int?
    for axis in 0..<target.count {
      if target[axis] < 0 {
        if unknown != nil { throw NumericError(.value, "can only specify one unknown dimension") }
        unknown = axis
      } else {
        let (product, overflows) = known.multipliedReportingOverflow(by: target[axis])
        if overflows { throw cannotReshape(x, target) }
        known = product
      }
    }
    if let unknown {
      guard known > 0, x.size % known == 0 else { throw cannotReshape(x, target) }
      target[unknown] = x.size / known
    } else if known != x.size {
      throw cannotReshape(x, target)
    }
    let source = try x.contiguous()
    return source.view(ArrayLayout(contiguous: target, offset: source.layout.offset))
  }

  private static func cannotReshape<E: ArrayElement>(_ x: NDArray<E>, _ shape: Extents) -> NumericError {
    NumericError(.value, "cannot reshape array of size \(x.size) into shape \(shape.tuple)")
  }

  /// The axes in another order; without an order, reversed; shares memory.
  package static func transpose<E: ArrayElement>(_ x: NDArray<E>, _ order: [Int]? = nil) throws(NumericError) -> NDArray<E> {
    let rank = x.layout.rank
    let order = order ?? Array((0..<rank).reversed())
    guard order.count == rank else { throw NumericError(.value, "axes don't match array") }
    var seen = [Bool](repeating: false, count: rank)
    var (shape, strides) = (x.layout.shape, x.layout.strides)
    for (target, axis) in order.enumerated() {
      let source = try x.layout.resolve(axis: axis)
      if seen[source] { throw NumericError(.value, "repeated axis in transpose") }
      seen[source] = true
      shape[target] = x.layout.shape[source]
      strides[target] = x.layout.strides[source]
    }
    return x.view(ArrayLayout(shape: shape, strides: strides, offset: x.layout.offset))
  }

  /// The array without axes of one element: all of them, or the one named, which must have one.
  package static func squeeze<E: ArrayElement>(_ x: NDArray<E>, axis: Int? = nil) throws(NumericError) -> NDArray<E> {
    var (shape, strides) = (Extents(), Extents())
    let named: Int?
    if let axis { named = try x.layout.resolve(axis: axis) } else { named = nil }
    if let named, x.layout.shape[named] != 1 {
      throw NumericError(.value, "cannot select an axis to squeeze out which has size not equal to one")
    }
    for axis in 0..<x.layout.rank where named.map({ axis != $0 }) ?? (x.layout.shape[axis] != 1) {
      shape.append(x.layout.shape[axis])
      strides.append(x.layout.strides[axis])
    }
    return x.view(ArrayLayout(shape: shape, strides: strides, offset: x.layout.offset))
  }

  /// The array with a new axis of one element at a place.
  package static func expandDims<E: ArrayElement>(_ x: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E> {
    let place = axis < 0 ? axis + x.layout.rank + 1 : axis
    guard place >= 0, place <= x.layout.rank else { throw .axis(axis, rank: x.layout.rank + 1) }
    try Extents.check(rank: x.layout.rank + 1)
    var (shape, strides) = (x.layout.shape, x.layout.strides)
    shape.insert(1, at: place)
    strides.insert(0, at: place)
    return x.view(ArrayLayout(shape: shape, strides: strides, offset: x.layout.offset))
  }

  /// The array stretched to a larger shape without copying.
  package static func broadcast<E: ArrayElement>(_ x: NDArray<E>, to shape: [Int]) throws(NumericError) -> NDArray<E> {
    let target = try Extents(checking: shape)
    try target.checkSize()
    // A view takes no memory, but whoever walks it takes time: 2^31 elements are what memory could hold too.
    let size = target.reduce(1, *)
    guard size <= 1 << 31 else {
      throw NumericError(.value, "array is too big; a stretched array may have at most \(1 << 31) elements, not \(size)")
    }
    guard let strides = x.layout.broadcastStrides(to: target) else {
      throw NumericError(
        .value,
        "operands could not be broadcast together with remapped shapes [original->remapped]: \(x.layout.shape.tuple)  and "
          + "requested shape \(target.tuple)")
    }
    return x.view(ArrayLayout(shape: target, strides: strides, offset: x.layout.offset))
  }

  /// A copy in memory of its own, its elements side by side.
  package static func copy<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    NDArray(raw: try x.raw.contiguousCopy())
  }
}

// MARK: - Methods

extension NDArray {
  /// The same elements in another shape (NumPy's `reshape`): `x.reshaped(2, -1)`; one extent may be -1, which is worked out.
  public func reshaped(_ shape: Int...) -> NDArray {
    do { return try Checked.reshape(self, shape) } catch { stop(error) }
  }

  /// The same elements in another shape (NumPy's `reshape`): `x.reshaped(y.shape)`.
  public func reshaped(_ shape: [Int]) -> NDArray {
    do { return try Checked.reshape(self, shape) } catch { stop(error) }
  }

  /// The elements along one axis, in index order (NumPy's `flatten`).
  public func flattened() -> NDArray {
    do { return try Checked.reshape(self, [-1]) } catch { stop(error) }
  }

  /// The elements along one axis, in index order (NumPy's `ravel`).
  public func raveled() -> NDArray {
    do { return try Checked.reshape(self, [-1]) } catch { stop(error) }
  }

  /// The array with its axes reversed (NumPy's `T`); shares memory.
  public var T: NDArray {
    do { return try Checked.transpose(self) } catch { stop(error) }
  }

  /// The array with its axes reversed (NumPy's `transpose`); shares memory.
  public func transposed() -> NDArray {
    do { return try Checked.transpose(self) } catch { stop(error) }
  }

  /// The array with its axes in another order (NumPy's `transpose`); shares memory.
  public func transposed(_ order: Int...) -> NDArray {
    do { return try Checked.transpose(self, order) } catch { stop(error) }
  }

  /// The array without its axes of one element (NumPy's `squeeze`).
  public func squeezed() -> NDArray {
    do { return try Checked.squeeze(self) } catch { stop(error) }
  }

  /// The array without one axis, which must have one element (NumPy's `squeeze`).
  public func squeezed(axis: Int) -> NDArray {
    do { return try Checked.squeeze(self, axis: axis) } catch { stop(error) }
  }

  /// A copy in memory of its own (NumPy's `copy`); values need none, but it does no harm.
  public func copy() -> NDArray {
    do { return try Checked.copy(self) } catch { stop(error) }
  }
}

// MARK: - Functions

/// The same elements in another shape (NumPy's `reshape`); one extent may be -1, which is worked out.
public func reshape<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) -> NDArray<E> {
  do { return try Checked.reshape(x, shape) } catch { stop(error) }
}

/// The array with its axes reversed (NumPy's `transpose`).
public func transpose<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.transpose(x) } catch { stop(error) }
}

/// The array without its axes of one element (NumPy's `squeeze`).
public func squeeze<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.squeeze(x) } catch { stop(error) }
}

/// The array with a new axis of one element at a place (NumPy's `expand_dims`).
public func expandDims<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E> {
  do { return try Checked.expandDims(x, axis: axis) } catch { stop(error) }
}

/// The array stretched to a larger shape (NumPy's `broadcast_to`).
public func broadcast<E: ArrayElement>(_ x: NDArray<E>, to shape: [Int]) -> NDArray<E> {
  do { return try Checked.broadcast(x, to: shape) } catch { stop(error) }
}
