extension Checked {
  /// Arrays joined end to end along an axis that they have; the other axes must agree.
  package static func concatenate<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) throws(NumericError) -> NDArray<E> {
    guard let first = arrays.first else { throw NumericError(.value, "need at least one array to concatenate") }
    if first.layout.rank == 0 { throw NumericError(.value, "zero-dimensional arrays cannot be concatenated") }
    let axis = try first.layout.resolve(axis: axis)
    var shape = first.layout.shape
    shape[axis] = 0
    for (position, array) in arrays.enumerated() {
      try checkJoin(first, array, axis: axis, position: position)
      shape[axis] += array.layout.shape[axis]
    }
    let out = try NDArray<E>(uninitialized: shape)
    var offset = out.layout.offset
    for array in arrays {
      let part = out.raw.view(ArrayLayout(shape: array.layout.shape, strides: out.layout.strides, offset: offset))
      part.copyElements(from: array.raw, strides: array.layout.strides)
      offset += array.layout.shape[axis] * out.layout.strides[axis]
    }
    return out
  }

  private static func checkJoin<E: ArrayElement>(
    _ first: NDArray<E>, _ array: NDArray<E>, axis: Int, position: Int
  ) throws(NumericError) {
    guard array.layout.rank == first.layout.rank else {
      throw NumericError(
        .value,
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at "
          + "index 0 has \(first.layout.rank) dimension(s) and the array at index \(position) has \(array.layout.rank) dimension(s)")
    }
    for other in 0..<first.layout.rank where other != axis && array.layout.shape[other] != first.layout.shape[other] {
      throw NumericError(
        .value,
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension \(other), the array at "
          + "index 0 has size \(first.layout.shape[other]) and the array at index \(position) has size \(array.layout.shape[other])")
    }
  }

  /// Arrays of one shape joined along a new axis.
  package static func stack<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) throws(NumericError) -> NDArray<E> {
    guard let first = arrays.first else { throw NumericError(.value, "need at least one array to stack") }
    var expanded: [NDArray<E>] = []
    for array in arrays {
      guard array.layout.shape == first.layout.shape else {
        throw NumericError(.value, "all input arrays must have the same shape: \(first.layout.shape.tuple) and \(array.layout.shape.tuple)")
      }
      expanded.append(try expandDims(array, axis: axis))
    }
    return try concatenate(expanded, axis: axis < 0 ? axis + first.layout.rank + 1 : axis)
  }
}

/// Arrays joined end to end along an axis that they have (NumPy's `concatenate`); the other axes must agree.
public func concatenate<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) -> NDArray<E> {
  do { return try Checked.concatenate(arrays, axis: axis) } catch { stop(error) }
}

/// Arrays of one shape joined along a new axis (NumPy's `stack`).
public func stack<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) -> NDArray<E> {
  do { return try Checked.stack(arrays, axis: axis) } catch { stop(error) }
}
