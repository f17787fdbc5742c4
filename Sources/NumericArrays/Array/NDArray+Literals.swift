extension NDArray: ExpressibleByArrayLiteral {
  /// An array from a literal nested to any depth, whose rows must be equally long.
  public init(arrayLiteral elements: NestedLiteral<Element>...) {
    do { self = try NestedLiteral.array(of: elements) } catch { stop(error) }
  }
}

extension Checked {
  /// An array of elements listed in index order; throws when their number is not the shape's.
  package static func array<E: ArrayElement>(_ elements: [E], shape: Extents) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: shape)
    guard result.size == elements.count else {
      throw NumericError(.value, "cannot reshape array of size \(elements.count) into shape \(shape.tuple)")
    }
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { result.base.initialize(from: start, count: source.count) }
    }
    return result
  }

  /// An array of one axis.
  package static func array<E: ArrayElement>(_ elements: [E]) throws(NumericError) -> NDArray<E> {
    try array(elements, shape: [elements.count])
  }

  /// An array of two axes; throws when the rows are not equally long.
  package static func array<E: ArrayElement>(_ rows: [[E]]) throws(NumericError) -> NDArray<E> {
    try NestedLiteral.array(of: rows.map { .row($0.map { .element($0) }) })
  }

  /// An array of three axes; throws when the rows are not equally long.
  package static func array<E: ArrayElement>(_ planes: [[[E]]]) throws(NumericError) -> NDArray<E> {
    try NestedLiteral.array(of: planes.map { .row($0.map { .row($0.map { .element($0) }) }) })
  }

  /// Arrays of one shape stacked along a new first axis, as `np.array` does with a list of arrays.
  package static func array<E: ArrayElement>(_ rows: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    try stack(rows, axis: 0)
  }

  /// An array without axes that holds one element.
  package static func array<E: ArrayElement>(_ element: E) throws(NumericError) -> NDArray<E> {
    let result = try NDArray<E>(uninitialized: [])
    result.base.initialize(to: element)
    return result
  }
}

extension NDArray {
  /// An array of one axis with the elements of a Swift array (NumPy's `array`).
  public init(_ elements: [Element]) {
    do { self = try Checked.array(elements) } catch { stop(error) }
  }

  /// An array of two axes with the rows of a Swift array (NumPy's `array`); they must be equally long.
  @_disfavoredOverload
  public init(_ rows: [[Element]]) {
    do { self = try Checked.array(rows) } catch { stop(error) }
  }

  /// An array of three axes with the elements of a nested Swift array (NumPy's `array`).
  @_disfavoredOverload
  public init(_ planes: [[[Element]]]) {
    do { self = try Checked.array(planes) } catch { stop(error) }
  }

  /// Arrays of one shape stacked along a new first axis (NumPy's `array` of a list of arrays).
  @_disfavoredOverload
  public init(_ rows: [NDArray<Element>]) {
    do { self = try Checked.array(rows) } catch { stop(error) }
  }

  /// An array without axes that holds one element.
  public init(_ element: Element) {
    do { self = try Checked.array(element) } catch { stop(error) }
  }

  /// The elements of another array, converted (NumPy's `astype`): true counts 1, fractions are cut off, and all but zero is true.
  public init<Other: ArrayElement>(_ other: NDArray<Other>) {
    do { self = try Checked.convert(other) } catch { stop(error) }
  }
}
