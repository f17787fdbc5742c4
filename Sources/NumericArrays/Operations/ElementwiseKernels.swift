import CNumericKernels

/// Runs elementwise kernels: broadcasts the operands and lets the result take the memory of an operand that nobody else holds.
enum Elementwise {
  /// `op(a, b)` with broadcasting.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: consuming NDArray<I>, _ b: consuming NDArray<I>, _ result: O.Type = O.self
  ) throws(NumericError) -> NDArray<O> {
    let shape = a.layout.shape == b.layout.shape ? a.layout.shape : try broadcastShape(a.layout.shape, b.layout.shape)
    if O.elementType == I.elementType {
      if a.isReusable(for: shape) {
        try run(op, into: a, a, b)
        return NDArray<O>(storage: a.storage, layout: a.layout)
      }
      if b.isReusable(for: shape) {
        try run(op, into: b, a, b)
        return NDArray<O>(storage: b.storage, layout: b.layout)
      }
    }
    let out = try NDArray<O>(uninitialized: shape)
    try run(op, into: out, a, b)
    return out
  }

  /// `op(a, b)` where `b` is the same for every element.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: consuming NDArray<I>, _ b: I, _ result: O.Type = O.self
  ) throws(NumericError) -> NDArray<O> {
    if O.elementType == I.elementType, a.isReusable(for: a.layout.shape) {
      try run(op, into: a, a, b)
      return NDArray<O>(storage: a.storage, layout: a.layout)
    }
    let out = try NDArray<O>(uninitialized: a.layout.shape)
    try run(op, into: out, a, b)
    return out
  }

  /// `op(a, b)` where `a` is the same for every element.
  static func binary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, _ a: I, _ b: consuming NDArray<I>, _ result: O.Type = O.self
  ) throws(NumericError) -> NDArray<O> {
    if O.elementType == I.elementType, b.isReusable(for: b.layout.shape) {
      try run(op, into: b, a, b)
      return NDArray<O>(storage: b.storage, layout: b.layout)
    }
    let out = try NDArray<O>(uninitialized: b.layout.shape)
    try run(op, into: out, a, b)
    return out
  }

  /// `a = op(a, b)` with the shape of `a`; in place when nobody else has its memory.
  static func update<E: ArrayElement>(
    _ op: nk_binary_op, _ a: inout NDArray<E>, _ b: NDArray<E>
  ) throws(NumericError) {
    if b.layout.shape != a.layout.shape {
      let shape = try broadcastShape(a.layout.shape, b.layout.shape)
      guard shape == a.layout.shape else {
        throw NumericError(
          .value,
          "non-broadcastable output operand with shape \(a.layout.shape.tuple) doesn't match the broadcast shape \(shape.tuple)")
      }
    }
    if isKnownUniquelyReferenced(&a.storage) {
      try run(op, into: a, a, b)
    } else {
      let out = try NDArray<E>(uninitialized: a.layout.shape)
      try run(op, into: out, a, b)
      a = out
    }
  }

  /// `a = op(a, b)` where `b` is the same for every element.
  static func update<E: ArrayElement>(_ op: nk_binary_op, _ a: inout NDArray<E>, _ b: E) throws(NumericError) {
    if isKnownUniquelyReferenced(&a.storage) {
      try run(op, into: a, a, b)
    } else {
      let out = try NDArray<E>(uninitialized: a.layout.shape)
      try run(op, into: out, a, b)
      a = out
    }
  }

  /// `op(a)` for every element.
  static func unary<I: ArrayElement, O: ArrayElement>(
    _ op: nk_unary_op, _ a: consuming NDArray<I>, _ result: O.Type = O.self
  ) throws(NumericError) -> NDArray<O> {
    if O.elementType == I.elementType, a.isReusable(for: a.layout.shape) {
      try run(op, into: a, a)
      return NDArray<O>(storage: a.storage, layout: a.layout)
    }
    let out = try NDArray<O>(uninitialized: a.layout.shape)
    try run(op, into: out, a)
    return out
  }
}

// MARK: - Running

extension Elementwise {
  static func run<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, into out: borrowing NDArray<O>, _ a: borrowing NDArray<I>, _ b: borrowing NDArray<I>
  ) throws(NumericError) {
    let type = I.elementType.kernelType
    let shape = out.layout.shape
    let done: Bool
    if a.layout.shape == shape, b.layout.shape == shape, a.layout.isContiguous, b.layout.isContiguous, out.layout.isContiguous {
      done = nk_binary_line(op, type, shape.product, out.base, a.base, 1, b.base, 1)
    } else {
      guard let aStrides = a.layout.broadcastStrides(to: shape), let bStrides = b.layout.broadcastStrides(to: shape) else {
        throw .broadcast(a.layout.shape, b.layout.shape)
      }
      done = shape.withUnsafeElements { extents in
        out.withOperand { out in
          a.withOperand(strides: aStrides) { a in
            b.withOperand(strides: bStrides) { b in nk_binary(op, type, shape.count, extents, out, a, b) }
          }
        }
      }
    }
    if !done { throw unsupported(I.elementType) }
    withExtendedLifetime((out.storage, a.storage, b.storage)) {}
  }

  static func run<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, into out: borrowing NDArray<O>, _ a: borrowing NDArray<I>, _ b: I
  ) throws(NumericError) {
    let done = withUnsafePointer(to: b) { b in
      runWithConstant(op, into: out, a) { type, count, out, a in
        nk_binary_line(op, type, count, out, a, 1, b, 0)
      } strided: {
        type, rank, extents, out, a, zeros in
        nk_binary(op, type, rank, extents, out, a, nk_operand(base: UnsafeMutableRawPointer(mutating: b), strides: zeros))
      }
    }
    if !done { throw unsupported(I.elementType) }
  }

  static func run<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, into out: borrowing NDArray<O>, _ a: I, _ b: borrowing NDArray<I>
  ) throws(NumericError) {
    let done = withUnsafePointer(to: a) { a in
      runWithConstant(op, into: out, b) { type, count, out, b in
        nk_binary_line(op, type, count, out, a, 0, b, 1)
      } strided: {
        type, rank, extents, out, b, zeros in
        nk_binary(op, type, rank, extents, out, nk_operand(base: UnsafeMutableRawPointer(mutating: a), strides: zeros), b)
      }
    }
    if !done { throw unsupported(I.elementType) }
  }

  /// Chooses between the kernel for elements side by side and the one for strides, where one operand is a constant.
  @inline(__always)
  private static func runWithConstant<I: ArrayElement, O: ArrayElement>(
    _ op: nk_binary_op, into out: borrowing NDArray<O>, _ a: borrowing NDArray<I>,
    line: (nk_type, Int, UnsafeMutableRawPointer, UnsafeRawPointer) -> Bool,
    strided: (nk_type, Int, UnsafePointer<Int>, nk_operand, nk_operand, UnsafePointer<Int>) -> Bool
  ) -> Bool {
    let type = I.elementType.kernelType
    let done: Bool
    if a.layout.isContiguous, out.layout.isContiguous {
      done = line(type, a.layout.size, out.base, a.base)
    } else {
      let shape = out.layout.shape
      done = shape.withUnsafeElements { extents in
        out.withOperand { out in
          a.withOperand { a in
            Extents(repeating: 0, count: shape.count).withUnsafeElements { strided(type, shape.count, extents, out, a, $0) }
          }
        }
      }
    }
    withExtendedLifetime((out.storage, a.storage)) {}
    return done
  }

  static func run<I: ArrayElement, O: ArrayElement>(
    _ op: nk_unary_op, into out: borrowing NDArray<O>, _ a: borrowing NDArray<I>
  ) throws(NumericError) {
    let type = I.elementType.kernelType
    let done: Bool
    if a.layout.isContiguous, out.layout.isContiguous {
      done = nk_unary_line(op, type, a.layout.size, out.base, a.base)
    } else {
      let shape = out.layout.shape
      done = shape.withUnsafeElements { extents in
        out.withOperand { out in a.withOperand { nk_unary(op, type, shape.count, extents, out, $0) } }
      }
    }
    if !done { throw unsupported(I.elementType) }
    withExtendedLifetime((out.storage, a.storage)) {}
  }

  private static func unsupported(_ type: ElementType) -> NumericError {
    NumericError(.type, "ufunc is not supported for the input types: \(type.name)")
  }
}
