import CNumericKernels

/// An array of any number of axes whose elements all have one type.
///
/// A value: a copy never sees changes made to the original. Copies, slices and transposed views share memory until one of them
/// is changed.
///
/// ```swift
/// let x: NDArray<Double> = [[1, 2], [3, 4]]
/// print(x.T • x)
/// ```
public struct NDArray<Element: ArrayElement>: @unchecked Sendable {
  /// The memory that holds the elements.
  package var storage: ArrayStorage
  /// Where in the memory they are.
  package var layout: ArrayLayout

  /// An array of elements in memory that may be shared with others.
  package init(storage: ArrayStorage, layout: ArrayLayout) {
    self.storage = storage
    self.layout = layout
  }

  /// An array whose elements the caller fills before anyone reads them.
  init(uninitialized shape: Extents) throws(NumericError) {
    storage = try ArrayStorage.allocate(shape, Element.elementType)
    layout = ArrayLayout(contiguous: shape)
  }
}

// MARK: - Shape

extension NDArray {
  /// The number of elements along each axis (NumPy's `shape`).
  public var shape: [Int] { Array(layout.shape) }

  /// The number of axes (NumPy's `ndim`).
  public var ndim: Int { layout.rank }

  /// The number of elements (NumPy's `size`).
  public var size: Int { layout.size }

  /// The length of the first axis, as `len(x)` gives it; an array without axes counts 0.
  public var count: Int { layout.rank == 0 ? 0 : layout.shape[0] }

  /// The type of the elements by NumPy's name, such as `float64`.
  public var dtype: String { Element.elementType.name }
}

// MARK: - Memory

extension NDArray {
  /// The address of the element whose indices are all zero.
  var base: UnsafeMutablePointer<Element> {
    (storage.base + layout.offset * Element.elementType.size).assumingMemoryBound(to: Element.self)
  }

  /// Calls `body` with this array as a kernel's operand, in its own shape.
  @inline(__always)
  func withOperand<R>(_ body: (nk_operand) -> R) -> R {
    withOperand(strides: layout.strides, body)
  }

  /// Calls `body` with this array as a kernel's operand that walks with other strides than its own.
  @inline(__always)
  func withOperand<R>(strides: Extents, _ body: (nk_operand) -> R) -> R {
    withExtendedLifetime(storage) {
      strides.withUnsafeElements { body(nk_operand(base: UnsafeMutableRawPointer(base), strides: $0)) }
    }
  }

  /// Whether a result of `shape` may overwrite this array: nobody else has its memory and the elements lie side by side.
  mutating func isReusable(for shape: Extents) -> Bool {
    layout.shape == shape && layout.isContiguous && isKnownUniquelyReferenced(&storage)
  }

  /// Makes this array the only owner of its memory, so that it can be written.
  mutating func makeUnique() throws(NumericError) {
    if !isKnownUniquelyReferenced(&storage) { self = try contiguousCopy() }
  }

  /// The same elements in memory of their own, side by side.
  func contiguousCopy() throws(NumericError) -> NDArray {
    let result = try NDArray(uninitialized: layout.shape)
    result.copyElements(from: self, strides: layout.strides)
    return result
  }

  /// The same elements side by side, in the same memory when they are already.
  func contiguous() throws(NumericError) -> NDArray {
    layout.isContiguous ? self : try contiguousCopy()
  }

  /// Overwrites the elements with those of `source`, walked with `strides`.
  func copyElements(from source: NDArray, strides: Extents) {
    let type = Element.elementType.kernelType
    layout.shape.withUnsafeElements { shape in
      withOperand { out in
        source.withOperand(strides: strides) { nk_convert(type, type, layout.rank, shape, out, $0) }
      }
    }
  }

  /// The elements in index order.
  package var elements: [Element] {
    get throws(NumericError) {
      let array = try contiguous()
      return withExtendedLifetime(array.storage) { Array(UnsafeBufferPointer(start: array.base, count: array.size)) }
    }
  }
}
