import CNumericKernels

/// Runs reductions over some or all axes.
enum Reduction {
  /// Which axes are reduced, and the layouts of the result with and without them.
  struct Plan {
    /// The result's shape with extents of 1 along the reduced axes.
    var kept: Extents
    /// The result's shape as the caller wants it.
    var shape: Extents
    /// The number of elements that each result stands for.
    var count: Int

    init(_ layout: ArrayLayout, axes: [Int]?, keepDims: Bool) throws(NumericError) {
      var isReduced = [Bool](repeating: axes == nil, count: layout.rank)
      for axis in axes ?? [] {
        let resolved = try layout.resolve(axis: axis)
        if isReduced[resolved] { throw NumericError(.value, "duplicate value in 'axis'") }
        isReduced[resolved] = true
      }
      kept = layout.shape
      shape = []
      count = 1
      for axis in 0..<layout.rank {
        if isReduced[axis] {
          kept[axis] = 1
          count &*= layout.shape[axis]
        } else if !keepDims {
          shape.append(layout.shape[axis])
        }
      }
      if keepDims { shape = kept }
    }

    /// One axis: the common case, without an array.
    init(_ layout: ArrayLayout, axis: Int, keepDims: Bool) throws(NumericError) {
      let resolved = try layout.resolve(axis: axis)
      kept = layout.shape
      count = kept[resolved]
      kept[resolved] = 1
      shape = kept
      if !keepDims { shape.remove(at: resolved) }
    }
  }

  /// Reduces into elements that start as `start`.
  static func run<I: ArrayElement, O: ArrayElement>(
    _ op: nk_reduction, _ a: NDArray<I>, _ plan: Plan, from start: O
  ) throws(NumericError) -> NDArray<O> {
    let out = try RawArray(uninitialized: plan.shape, O.elementType)
    out.fill(with: start)
    let wide = I.elementType.ofSums
    if op == NK_SUM || op == NK_PRODUCT, wide.size > O.elementType.size {
      // Narrow integers are added with 64 bits, of which the result keeps the low ones.
      let sums = try out.converted(to: wide)
      accumulate(op, a.raw, plan, into: sums)
      return NDArray<O>(raw: try sums.converted(to: O.elementType))
    }
    accumulate(op, a.raw, plan, into: out)
    return NDArray<O>(raw: out)
  }

  /// Reduces with an operation that has no neutral element: the results start as the first elements.
  static func runFromFirst<E: ArrayElement>(
    _ op: nk_reduction, _ a: NDArray<E>, _ plan: Plan, name: String
  ) throws(NumericError) -> NDArray<E> {
    if plan.count == 0 {
      throw NumericError(.value, "zero-size array to reduction operation \(name) which has no identity")
    }
    let out = try RawArray(uninitialized: plan.shape, E.elementType)
    let type = E.elementType.kernelType
    _ = plan.kept.withUnsafeElements { shape in
      ArrayLayout(contiguous: plan.kept).strides.withUnsafeElements { strides in
        a.raw.withOperand { nk_convert(type, type, plan.kept.count, shape, nk_operand(base: out.base, strides: strides), $0) }
      }
    }
    accumulate(op, a.raw, plan, into: out)
    return NDArray<E>(raw: out)
  }

  /// Reduces every element to one.
  static func runAll<I: ArrayElement, O: ArrayElement>(_ op: nk_reduction, _ a: NDArray<I>, from start: O) -> O {
    // Room for 64 bits, which sums of narrow integers have; the result is the low ones.
    var result = (start, UInt64(0))
    withUnsafeMutableBytes(of: &result) { result in
      guard let address = result.baseAddress else { return }
      reduceAll(op, a.raw, into: address)
    }
    return result.0
  }

  private static func reduceAll(_ op: nk_reduction, _ a: RawArray, into result: UnsafeMutableRawPointer) {
    let rank = a.layout.rank
    a.layout.shape.withUnsafeElements { shape in
      Extents(repeating: 0, count: rank).withUnsafeElements { zeros in
        a.withOperand { _ = nk_reduce(op, a.type.kernelType, rank, shape, nk_operand(base: result, strides: zeros), $0) }
      }
    }
  }

  private static func accumulate(_ op: nk_reduction, _ a: RawArray, _ plan: Plan, into out: RawArray) {
    guard let strides = ArrayLayout(contiguous: plan.kept).broadcastStrides(to: a.layout.shape) else { return }
    a.layout.shape.withUnsafeElements { shape in
      out.withOperand(strides: strides) { out in
        a.withOperand { _ = nk_reduce(op, a.type.kernelType, a.layout.rank, shape, out, $0) }
      }
    }
  }
}
