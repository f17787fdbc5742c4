/// An array of any number of axes whose elements all have one type.
///
/// A value: a copy never sees changes made to the original. Copies, slices and transposed views share memory until one of them
/// is changed.
///
/// ```swift
/// let x: NDArray<Double> = [[1, 2], [3, 4]]
/// print(x.T • x)
/// ```
public struct NDArray<Element: ArrayElement>: Sendable {
  /// The elements, their layout and their type as a value, which is always that of `Element`.
  package var raw: RawArray

  /// The array of elements of this type that a raw array is.
  package init(raw: RawArray) {
    self.raw = raw
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
  /// An array whose elements the caller fills before anyone reads them.
  init(uninitialized shape: Extents) throws(NumericError) {
    raw = try RawArray(uninitialized: shape, Element.elementType)
  }

  /// The layout and the memory, which must be kept alive while addresses are in use.
  package var storage: ArrayStorage { raw.storage }

  /// The address that the layout's offset counts from, as elements.
  var memory: UnsafeMutablePointer<Element> { raw.memory.assumingMemoryBound(to: Element.self) }

  /// The same elements seen through another layout.
  func view(_ layout: ArrayLayout) -> NDArray { NDArray(raw: raw.view(layout)) }

  /// Where in the memory they are.
  package var layout: ArrayLayout {
    @inline(__always) get { raw.layout }
  }

  /// The address of the element whose indices are all zero.
  var base: UnsafeMutablePointer<Element> { raw.base.assumingMemoryBound(to: Element.self) }

  /// The same elements side by side, in the same memory when they are already.
  func contiguous() throws(NumericError) -> NDArray {
    NDArray(raw: try raw.contiguous())
  }

  /// The elements in index order.
  package var elements: [Element] {
    get throws(NumericError) {
      let array = try contiguous()
      return withExtendedLifetime(array.storage) { Array(UnsafeBufferPointer(start: array.base, count: array.size)) }
    }
  }
}
