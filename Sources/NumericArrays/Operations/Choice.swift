import CNumericKernels

extension Checked {
  /// Elements of `a` where the condition is true and of `b` where it is false, all three broadcast to one shape.
  package static func select<E: ArrayElement>(
    _ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    let shape = try broadcastShape(condition.layout.shape, broadcastShape(a.layout.shape, b.layout.shape))
    guard let conditionStrides = condition.layout.broadcastStrides(to: shape), let aStrides = a.layout.broadcastStrides(to: shape),
      let bStrides = b.layout.broadcastStrides(to: shape)
    else { throw .broadcast(a.layout.shape, b.layout.shape) }
    let out = try NDArray<E>(uninitialized: shape)
    shape.withUnsafeElements { extents in
      out.raw.withOperand { out in
        condition.raw.withOperand(strides: conditionStrides) { condition in
          a.raw.withOperand(strides: aStrides) { a in
            b.raw.withOperand(strides: bStrides) { nk_select(E.elementType.kernelType, shape.count, extents, out, condition, a, $0) }
          }
        }
      }
    }
    return out
  }

  /// `select` with one value for the elements where the condition is false.
  package static func select<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: E) throws(NumericError) -> NDArray<E> {
    try select(condition, a, array(b))
  }

  /// `select` with one value for the elements where the condition is true.
  package static func select<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try select(condition, array(a), b)
  }

  /// `select` between two values.
  package static func select<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: E) throws(NumericError) -> NDArray<E> {
    try select(condition, array(a), array(b))
  }
}

/// Elements of `a` where the condition is true and of `b` where it is false, with broadcasting (NumPy's `where`).
public func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.select(condition, a, b) } catch { stop(error) }
}

/// Elements of `a` where the condition is true and of `b` where it is false, with broadcasting (NumPy's `where`).
public func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: E) -> NDArray<E> {
  do { return try Checked.select(condition, a, b) } catch { stop(error) }
}

/// Elements of `a` where the condition is true and of `b` where it is false, with broadcasting (NumPy's `where`).
public func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.select(condition, a, b) } catch { stop(error) }
}

/// Elements of `a` where the condition is true and of `b` where it is false, with broadcasting (NumPy's `where`).
public func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: E) -> NDArray<E> {
  do { return try Checked.select(condition, a, b) } catch { stop(error) }
}
