/// The elements of an array in index order, one after the other (NumPy's `flat`).
public struct FlatElements<Element: ArrayElement>: Sendable {
  package var array: NDArray<Element>
}

extension Checked {
  /// The element at a position in index order; negative counts from the end.
  package static func flatElement<E: ArrayElement>(_ x: NDArray<E>, _ position: Int) throws(NumericError) -> E {
    let place = try flatPlace(x, position)
    return withExtendedLifetime(x.storage) { x.memory[place] }
  }

  /// Writes the element at a position in index order.
  package static func setFlatElement<E: ArrayElement>(_ x: inout NDArray<E>, _ position: Int, _ value: E) throws(NumericError) {
    try x.raw.makeUnique()
    let place = try flatPlace(x, position)
    withExtendedLifetime(x.storage) { x.memory[place] = value }
  }

  private static func flatPlace<E: ArrayElement>(_ x: NDArray<E>, _ position: Int) throws(NumericError) -> Int {
    let size = x.layout.size
    var rest = position < 0 ? position &+ size : position
    guard rest >= 0, rest < size else {
      throw NumericError(.index, "index \(position) is out of bounds for size \(size)")
    }
    var place = x.layout.offset
    var axis = x.layout.rank - 1
    while axis >= 0 {
      let extent = x.layout.shape[axis]
      place += rest % extent * x.layout.strides[axis]
      rest /= extent
      axis -= 1
    }
    return place
  }
}

extension FlatElements: RandomAccessCollection, MutableCollection {
  /// The position of the first element: 0.
  public var startIndex: Int { 0 }
  /// The position behind the last element: the number of elements.
  public var endIndex: Int { array.size }

  /// The element at a position in index order; negative counts from the end.
  public subscript(position: Int) -> Element {
    get {
      do { return try Checked.flatElement(array, position) } catch { stop(error) }
    }
    set {
      do { try Checked.setFlatElement(&array, position, newValue) } catch { stop(error) }
    }
  }
}

extension NDArray {
  /// The elements in index order, to read and to write (NumPy's `flat`).
  public var flat: FlatElements<Element> {
    get { FlatElements(array: self) }
    _modify {
      var elements = FlatElements(array: self)
      // While the elements are being written they alone own the memory, so that nothing is copied.
      raw.storage = ArrayStorage.none
      defer { self = elements.array }
      yield &elements
    }
  }
}
