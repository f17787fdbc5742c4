extension Checked {
  /// Elements at positions in index order.
  package static func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>) throws(NumericError) -> NDArray<E> {
    try get(reshape(x, [-1]), [.positions(positions)])
  }

  /// Parts at positions along an axis.
  package static func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
    return try get(x, whole + [.positions(positions)])
  }

  /// The indices that pick along an axis by positions and along the others by their own places.
  private static func terms(along axis: Int, _ x: Extents, _ positions: NDArray<Int>) throws(NumericError) -> [IndexTerm] {
    guard positions.layout.rank == x.count else {
      throw NumericError(.value, "`indices` and `arr` must have the same number of dimensions")
    }
    var terms: [IndexTerm] = []
    for other in 0..<x.count {
      if other == axis {
        terms.append(.positions(positions))
      } else {
        var shape = [Int](repeating: 1, count: x.count)
        shape[other] = x[other]
        terms.append(.positions(try reshape(arange(0, x[other]), shape)))
      }
    }
    return terms
  }

  /// For each line along an axis its elements at positions of their own.
  package static func takeAlongAxis<E: ArrayElement>(
    _ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int
  ) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    return try get(x, terms(along: axis, x.layout.shape, positions))
  }

  /// Writes values to positions in index order, over and over when there are fewer.
  package static func put<E: ArrayElement>(_ x: inout NDArray<E>, _ positions: [Int], _ values: NDArray<E>) throws(NumericError) {
    let values = try values.elements
    if values.isEmpty { return }
    for (number, position) in positions.enumerated() { try setFlatElement(&x, position, values[number % values.count]) }
  }

  /// For each position the element of the array that a number chooses.
  package static func choose<E: ArrayElement>(_ choice: NDArray<Int>, _ choices: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    var shape = choice.layout.shape
    for x in choices { shape = try broadcastShape(shape, x.layout.shape) }
    let numbers = try broadcast(choice, to: Array(shape)).elements
    var sources: [[E]] = []
    for x in choices { sources.append(try broadcast(x, to: Array(shape)).elements) }
    let out = try NDArray<E>(uninitialized: shape)
    for (position, number) in numbers.enumerated() {
      guard sources.indices.contains(number) else { throw NumericError(.value, "invalid entry in choice array") }
      out.base[position] = sources[number][position]
    }
    return out
  }

  /// Elements of the array whose condition is the first that is true; a value where none is.
  package static func select<E: ArrayElement>(
    _ conditions: [NDArray<Bool>], _ choices: [NDArray<E>], default value: NDArray<E>
  ) throws(NumericError) -> NDArray<E> {
    guard conditions.count == choices.count else {
      throw NumericError(.value, "list of cases must be same length as list of conditions")
    }
    if conditions.isEmpty { throw NumericError(.value, "select with an empty condition list is not possible") }
    var result = value
    for (condition, choice) in zip(conditions, choices).reversed() { result = try select(condition, choice, result) }
    return result
  }

  /// Parts along an axis where the condition is true; all elements in index order without an axis.
  package static func compress<E: ArrayElement>(
    _ condition: NDArray<Bool>, _ x: NDArray<E>, axis: Int? = nil
  ) throws(NumericError) -> NDArray<E> {
    guard condition.layout.rank == 1 else { throw NumericError(.value, "condition must be a 1-d array") }
    let positions = try nonzero(condition)[0]
    if let axis { return try take(x, positions, axis: axis) }
    return try take(x, positions)
  }

  /// The elements where the condition, read in index order, is true.
  package static func extract<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try take(x, nonzero(reshape(condition, [-1]))[0])
  }

  /// The positions in index order of the elements that are not zero.
  package static func flatnonzero<E: ArrayElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<Int> {
    try nonzero(reshape(convert(x, to: Bool.self), [-1]))[0]
  }

  /// Writes values, over and over, to the elements whose indices are all equal.
  package static func fillDiagonal<E: ArrayElement>(_ x: inout NDArray<E>, _ values: NDArray<E>) throws(NumericError) {
    let shape = x.layout.shape
    guard shape.count >= 2 else { throw NumericError(.value, "array must be at least 2-d") }
    if shape.count > 2, shape.contains(where: { $0 != shape[0] }) {
      throw NumericError(.value, "All dimensions of input must be of equal length")
    }
    let values = try values.elements
    if values.isEmpty { return }
    try x.raw.makeUnique()
    let step = x.layout.strides.reduce(0, +)
    for i in 0..<(shape.min() ?? 0) { x.memory[x.layout.offset + i * step] = values[i % values.count] }
  }

  /// The indices of positions that count in index order of a shape, one array for each axis.
  package static func unravelIndex(_ positions: NDArray<Int>, _ shape: [Int]) throws(NumericError) -> [NDArray<Int>] {
    let extents = try Extents(checking: shape)
    try extents.checkSize()
    var rests = try positions.elements
    for rest in rests where rest < 0 || rest >= extents.product {
      throw NumericError(.value, "index \(rest) is out of bounds for array with size \(extents.product)")
    }
    var result: [NDArray<Int>] = []
    for extent in shape.reversed() {
      result.append(try array(rests.map { $0 % extent }, shape: positions.layout.shape))
      rests = rests.map { $0 / extent }
    }
    return result.reversed()
  }

  /// Adds values to the elements at positions of the first axis, again for each time that one is named.
  package static func addAt<E: NumericElement>(_ x: inout NDArray<E>, _ positions: NDArray<Int>, _ values: NDArray<E>) throws(NumericError)
  {
    guard x.layout.rank > 0 else { throw NumericError(.index, "too many indices for array") }
    let parts = Array(positions.layout.shape) + Array(x.layout.shape.dropFirst())
    let terms = try broadcast(values, to: parts)
    let flat = try reshape(terms, [positions.size] + Array(x.layout.shape.dropFirst()))
    for (number, position) in try positions.elements.enumerated() {
      var row = try get(x, [.position(position)])
      try addInPlace(&row, get(flat, [.position(number)]))
      try set(&x, [.position(position)], row)
    }
  }
}

/// Elements at positions in index order (NumPy's `take`).
public func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>) -> NDArray<E> {
  do { return try Checked.take(x, positions) } catch { stop(error) }
}

/// Parts at positions along an axis (NumPy's `take`).
public func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int) -> NDArray<E> {
  do { return try Checked.take(x, positions, axis: axis) } catch { stop(error) }
}

/// For each line along an axis its elements at positions of their own (NumPy's `take_along_axis`).
public func takeAlongAxis<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int) -> NDArray<E> {
  do { return try Checked.takeAlongAxis(x, positions, axis: axis) } catch { stop(error) }
}

/// Writes values to positions in index order, over and over when there are fewer (NumPy's `put`).
public func put<E: ArrayElement>(_ x: inout NDArray<E>, _ positions: [Int], _ values: NDArray<E>) {
  do { try Checked.put(&x, positions, values) } catch { stop(error) }
}

/// For each position the element of the array that a number chooses (NumPy's `choose`).
public func choose<E: ArrayElement>(_ choice: NDArray<Int>, _ choices: [NDArray<E>]) -> NDArray<E> {
  do { return try Checked.choose(choice, choices) } catch { stop(error) }
}

/// Elements of the array whose condition is the first that is true; a value where none is (NumPy's `select`).
public func select<E: ArrayElement>(_ conditions: [NDArray<Bool>], _ choices: [NDArray<E>], default value: E) -> NDArray<E> {
  do { return try Checked.select(conditions, choices, default: Checked.array(value)) } catch { stop(error) }
}

/// Parts along an axis where the condition is true (NumPy's `compress`).
public func compress<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>, axis: Int) -> NDArray<E> {
  do { return try Checked.compress(condition, x, axis: axis) } catch { stop(error) }
}

/// The elements where the condition is true (NumPy's `extract`).
public func extract<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.extract(condition, x) } catch { stop(error) }
}

/// The positions in index order of the elements that are not zero (NumPy's `flatnonzero`).
public func flatnonzero<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<Int> {
  do { return try Checked.flatnonzero(x) } catch { stop(error) }
}

/// Writes one value to the elements whose indices are all equal (NumPy's `fill_diagonal`).
public func fillDiagonal<E: ArrayElement>(_ x: inout NDArray<E>, _ value: E) {
  do { try Checked.fillDiagonal(&x, Checked.array(value)) } catch { stop(error) }
}

/// The indices of a position that counts in index order of a shape (NumPy's `unravel_index`).
public func unravelIndex(_ position: Int, _ shape: [Int]) -> [Int] {
  do {
    var indices: [Int] = []
    for index in try Checked.unravelIndex(Checked.array(position), shape) { indices.append(try Checked.scalar(index)) }
    return indices
  } catch { stop(error) }
}

/// Adds values to the elements at positions of the first axis, again for each time that one is named (NumPy's `add.at`).
public func addAt<E: NumericElement>(_ x: inout NDArray<E>, _ positions: NDArray<Int>, _ values: NDArray<E>) {
  do { try Checked.addAt(&x, positions, values) } catch { stop(error) }
}
