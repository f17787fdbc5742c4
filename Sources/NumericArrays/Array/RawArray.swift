import CNumericKernels

/// An array whose element type is a value: what kernels work on, compiled once for all types.
///
/// `NDArray` is this with the type in the type system.
package struct RawArray: @unchecked Sendable {
  /// The layout and the elements.
  package var storage: ArrayStorage

  package init(_ storage: ArrayStorage) {
    self.storage = storage
  }

  /// An array whose elements the caller fills before anyone reads them.
  init(uninitialized shape: Extents, _ type: ElementType) throws(NumericError) {
    storage = try ArrayStorage.allocate(shape, type)
  }

  /// Where in the memory the elements are.
  package var layout: ArrayLayout {
    @inline(__always) get { storage.pointer.pointee.layout }
  }

  /// What the elements are.
  package var type: ElementType {
    @inline(__always) get { storage.pointer.pointee.type }
  }

  /// The address that the layout's offset counts from.
  var memory: UnsafeMutableRawPointer {
    @inline(__always) get { storage.pointer.pointee.base }
  }

  /// The address of the element whose indices are all zero.
  var base: UnsafeMutableRawPointer {
    @inline(__always) get { memory + layout.offset * type.size }
  }

  /// The same elements seen through another layout.
  func view(_ layout: ArrayLayout) -> RawArray { RawArray(storage.view(layout)) }
}

// MARK: - Kernel operands

extension RawArray {
  /// Calls `body` with this array as a kernel's operand, in its own shape.
  @inline(__always)
  func withOperand<R>(_ body: (nk_operand) -> R) -> R {
    withOperand(strides: layout.strides, body)
  }

  /// Calls `body` with this array as a kernel's operand that walks with other strides than its own.
  @inline(__always)
  func withOperand<R>(strides: Extents, _ body: (nk_operand) -> R) -> R {
    withExtendedLifetime(storage) {
      strides.withUnsafeElements { body(nk_operand(base: base, strides: $0)) }
    }
  }
}

// MARK: - Ownership

extension RawArray {
  /// Whether a result of `shape` may overwrite this array: nobody else has its memory and the elements lie side by side.
  mutating func isReusable(for shape: Extents) -> Bool {
    layout.isContiguous && layout.shape == shape && isUnique()
  }

  /// Whether nobody else has the memory of the elements.
  @inline(__always)
  mutating func isUnique() -> Bool {
    guard isKnownUniquelyReferenced(&storage) else { return false }
    return storage.pointer.pointee.owner == nil || isKnownUniquelyReferenced(&storage.pointer.pointee.owner)
  }

  /// Whether the elements of both arrays lie side by side in the same shape, so that one loop without strides serves them.
  @inline(__always)
  func isAligned(with other: RawArray) -> Bool {
    let (mine, others) = (storage.pointer, other.storage.pointer)
    guard mine.pointee.layout.isContiguous, others.pointee.layout.isContiguous,
      mine.pointee.layout.shape.count == others.pointee.layout.shape.count
    else { return false }
    for axis in 0..<mine.pointee.layout.shape.count
    where mine.pointee.layout.shape[axis] != others.pointee.layout.shape[axis] {
      return false
    }
    return true
  }

  /// Makes this array the only owner of its memory, so that it can be written.
  mutating func makeUnique() throws(NumericError) {
    if !isUnique() { self = try contiguousCopy() }
  }

  /// The same elements in memory of their own, side by side.
  func contiguousCopy() throws(NumericError) -> RawArray {
    let result = try RawArray(uninitialized: layout.shape, type)
    result.copyElements(from: self, strides: layout.strides)
    return result
  }

  /// The same elements side by side, in the same memory when they are already.
  func contiguous() throws(NumericError) -> RawArray {
    layout.isContiguous ? self : try contiguousCopy()
  }

  /// Overwrites the elements with those of `source`, converted, walked with `strides`; false when there is no such conversion.
  @discardableResult
  func copyElements(from source: RawArray, strides: Extents) -> Bool {
    layout.shape.withUnsafeElements { shape in
      withOperand { out in
        source.withOperand(strides: strides) {
          nk_convert(type.kernelType, source.type.kernelType, layout.rank, shape, out, $0)
        }
      }
    }
  }

  /// Overwrites all elements, which must lie side by side, with one value.
  func fill<E: ArrayElement>(with value: E) {
    withUnsafeBytes(of: value) { bytes in
      guard let address = bytes.baseAddress else { return }
      nk_fill(type.size, layout.size, base, address)
    }
  }

  /// The elements converted to another type; the same array when the type is the same.
  package consuming func converted(to target: ElementType) throws(NumericError) -> RawArray {
    if target == type { return self }
    let result = try RawArray(uninitialized: layout.shape, target)
    guard result.copyElements(from: self, strides: layout.strides) else {
      throw NumericError(.type, "Cannot cast array data from dtype('\(type.name)') to dtype('\(target.name)')")
    }
    return result
  }
}
