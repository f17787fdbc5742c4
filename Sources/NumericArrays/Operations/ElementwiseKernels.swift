import CNumericKernels

/// Runs elementwise kernels: broadcasts the operands and lets the result take the memory of an operand that nobody else holds.
enum Elementwise {
  /// `op(a, b)` with broadcasting.
  static func binary(
    _ op: nk_binary_op, _ a: consuming RawArray, _ b: consuming RawArray, _ result: ElementType
  ) throws(NumericError) -> RawArray {
    if a.isAligned(with: b) {
      let out: RawArray
      if result == a.type, a.isUnique() {
        out = copy a
      } else if result == b.type, b.isUnique() {
        out = copy b
      } else {
        out = RawArray(try ArrayStorage.allocate(like: a.storage, result))
      }
      guard nk_binary_line(op, a.type.kernelType, a.layout.size, out.base, a.base, 1, b.base, 1) else { throw unsupported(a.type) }
      return out
    }
    let shape = try broadcastShape(a.layout.shape, b.layout.shape)
    if result == a.type {
      if a.isReusable(for: shape) {
        try run(op, into: a, a, b)
        return a
      }
      if b.isReusable(for: shape) {
        try run(op, into: b, a, b)
        return b
      }
    }
    let out = try RawArray(uninitialized: shape, result)
    try run(op, into: out, a, b)
    return out
  }

  /// `op(a, b)` where `b` is the same for every element.
  static func binary<E: ArrayElement>(
    _ op: nk_binary_op, _ a: consuming RawArray, constant b: E, _ result: ElementType
  ) throws(NumericError) -> RawArray {
    let out = try reused(&a, result)
    try withUnsafeBytes(of: b) { (b) throws(NumericError) in try run(op, into: out, a, constant: b, isLeft: false) }
    return out
  }

  /// `op(a, b)` where `a` is the same for every element.
  static func binary<E: ArrayElement>(
    _ op: nk_binary_op, constant a: E, _ b: consuming RawArray, _ result: ElementType
  ) throws(NumericError) -> RawArray {
    let out = try reused(&b, result)
    try withUnsafeBytes(of: a) { (a) throws(NumericError) in try run(op, into: out, b, constant: a, isLeft: true) }
    return out
  }

  /// `a = op(a, b)` with the shape of `a`; in place when nobody else has its memory.
  static func update(_ op: nk_binary_op, _ a: inout RawArray, _ b: RawArray) throws(NumericError) {
    if a.isAligned(with: b), a.isUnique() {
      guard nk_binary_line(op, a.type.kernelType, a.layout.size, a.base, a.base, 1, b.base, 1) else { throw unsupported(a.type) }
      return
    }
    if b.layout.shape != a.layout.shape {
      let shape = try broadcastShape(a.layout.shape, b.layout.shape)
      guard shape == a.layout.shape else {
        throw NumericError(
          .value,
          "non-broadcastable output operand with shape \(a.layout.shape.tuple) doesn't match the broadcast shape \(shape.tuple)")
      }
    }
    if a.isUnique() {
      try run(op, into: a, a, b)
    } else {
      let out = try RawArray(uninitialized: a.layout.shape, a.type)
      try run(op, into: out, a, b)
      a = out
    }
  }

  /// `a = op(a, b)` where `b` is the same for every element.
  static func update<E: ArrayElement>(_ op: nk_binary_op, _ a: inout RawArray, constant b: E) throws(NumericError) {
    let isUnique = a.isUnique()
    let out = isUnique ? a : try RawArray(uninitialized: a.layout.shape, a.type)
    try withUnsafeBytes(of: b) { (b) throws(NumericError) in try run(op, into: out, a, constant: b, isLeft: false) }
    a = out
  }

  /// `op(a)` for every element.
  static func unary(_ op: nk_unary_op, _ a: consuming RawArray, _ result: ElementType) throws(NumericError) -> RawArray {
    let out = try reused(&a, result)
    try run(op, into: out, a)
    return out
  }

  /// The operand itself when a result of its shape may overwrite it, otherwise new memory.
  private static func reused(_ a: inout RawArray, _ result: ElementType) throws(NumericError) -> RawArray {
    if result == a.type, a.layout.isContiguous, a.isUnique() { return a }
    if a.layout.isContiguous { return RawArray(try ArrayStorage.allocate(like: a.storage, result)) }
    return try RawArray(uninitialized: a.layout.shape, result)
  }
}

// MARK: - Running

extension Elementwise {
  private static func run(
    _ op: nk_binary_op, into out: borrowing RawArray, _ a: borrowing RawArray, _ b: borrowing RawArray
  ) throws(NumericError) {
    let type = a.type.kernelType
    let done: Bool
    if a.layout.isContiguous, b.layout.isContiguous, out.layout.isContiguous, a.layout.size == out.layout.size,
      b.layout.size == out.layout.size
    {
      done = nk_binary_line(op, type, out.layout.size, out.base, a.base, 1, b.base, 1)
    } else {
      done = try runStrided(op, into: out, a, b)
    }
    if !done { throw unsupported(a.type) }
    withExtendedLifetime((out.storage, a.storage, b.storage)) {}
  }

  private static func runStrided(
    _ op: nk_binary_op, into out: borrowing RawArray, _ a: borrowing RawArray, _ b: borrowing RawArray
  ) throws(NumericError) -> Bool {
    let shape = out.layout.shape
    guard let aStrides = a.layout.broadcastStrides(to: shape), let bStrides = b.layout.broadcastStrides(to: shape) else {
      throw .broadcast(a.layout.shape, b.layout.shape)
    }
    let (type, aBase, bBase, outBase) = (a.type.kernelType, a.base, b.base, out.base)
    return shape.withUnsafeElements { extents in
      out.layout.strides.withUnsafeElements { outStrides in
        aStrides.withUnsafeElements { aStrides in
          bStrides.withUnsafeElements { bStrides in
            nk_binary(
              op, type, shape.count, extents, nk_operand(base: outBase, strides: outStrides), nk_operand(base: aBase, strides: aStrides),
              nk_operand(base: bBase, strides: bStrides))
          }
        }
      }
    }
  }

  private static func run(
    _ op: nk_binary_op, into out: borrowing RawArray, _ a: borrowing RawArray, constant: UnsafeRawBufferPointer, isLeft: Bool
  ) throws(NumericError) {
    guard let address = constant.baseAddress else { return }
    let type = a.type.kernelType
    let done: Bool
    if a.layout.isContiguous, out.layout.isContiguous {
      done =
        isLeft
        ? nk_binary_line(op, type, out.layout.size, out.base, address, 0, a.base, 1)
        : nk_binary_line(op, type, out.layout.size, out.base, a.base, 1, address, 0)
    } else {
      let shape = out.layout.shape
      let (aBase, outBase) = (a.base, out.base)
      done = shape.withUnsafeElements { extents in
        out.layout.strides.withUnsafeElements { outStrides in
          a.layout.strides.withUnsafeElements { aStrides in
            Extents(repeating: 0, count: shape.count).withUnsafeElements { zeros in
              let constant = nk_operand(base: UnsafeMutableRawPointer(mutating: address), strides: zeros)
              let array = nk_operand(base: aBase, strides: aStrides)
              let out = nk_operand(base: outBase, strides: outStrides)
              return nk_binary(op, type, shape.count, extents, out, isLeft ? constant : array, isLeft ? array : constant)
            }
          }
        }
      }
    }
    if !done { throw unsupported(a.type) }
    withExtendedLifetime((out.storage, a.storage)) {}
  }

  private static func run(_ op: nk_unary_op, into out: borrowing RawArray, _ a: borrowing RawArray) throws(NumericError) {
    let type = a.type.kernelType
    let done: Bool
    if a.layout.isContiguous, out.layout.isContiguous {
      done = nk_unary_line(op, type, a.layout.size, out.base, a.base)
    } else {
      let shape = out.layout.shape
      let (aBase, outBase) = (a.base, out.base)
      done = shape.withUnsafeElements { extents in
        out.layout.strides.withUnsafeElements { outStrides in
          a.layout.strides.withUnsafeElements { aStrides in
            nk_unary(
              op, type, shape.count, extents, nk_operand(base: outBase, strides: outStrides), nk_operand(base: aBase, strides: aStrides))
          }
        }
      }
    }
    if !done { throw unsupported(a.type) }
    withExtendedLifetime((out.storage, a.storage)) {}
  }

  private static func unsupported(_ type: ElementType) -> NumericError {
    NumericError(.type, "ufunc is not supported for the input types: \(type.name)")
  }
}

// MARK: - Typed forms

extension Elementwise {
  /// `op(a, b)` with broadcasting.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: consuming NDArray<I>, _ b: consuming NDArray<I>
  ) throws(NumericError) -> NDArray<O> {
    NDArray(raw: try binary(op, a.raw, b.raw, O.elementType))
  }

  /// `op(a, b)` where `b` is the same for every element.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: consuming NDArray<I>, _ b: I
  ) throws(NumericError) -> NDArray<O> {
    NDArray(raw: try binary(op, a.raw, constant: b, O.elementType))
  }

  /// `op(a, b)` where `a` is the same for every element.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: I, _ b: consuming NDArray<I>
  ) throws(NumericError) -> NDArray<O> {
    NDArray(raw: try binary(op, constant: a, b.raw, O.elementType))
  }

  /// `a = op(a, b)` with the shape of `a`.
  static func update<E: ArrayElement>(_ op: nk_binary_op, _ a: inout NDArray<E>, _ b: NDArray<E>) throws(NumericError) {
    try update(op, &a.raw, b.raw)
  }

  /// `a = op(a, b)` where `b` is the same for every element.
  static func update<E: ArrayElement>(_ op: nk_binary_op, _ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    try update(op, &a.raw, constant: b)
  }

  /// `op(a)` for every element.
  static func unary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_unary_op, _ a: consuming NDArray<I>
  ) throws(NumericError) -> NDArray<O> {
    NDArray(raw: try unary(op, a.raw, O.elementType))
  }
}
