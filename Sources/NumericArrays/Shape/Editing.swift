extension Checked {
  /// Slices that pick everything along the axes before `axis`.
  private static func whole(_ axis: Int) -> [IndexTerm] {
    Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
  }

  /// Elements behind those of an array, all in index order.
  package static func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try concatenate([reshape(x, [-1]), reshape(values, [-1])])
  }

  /// An array joined behind another along an axis.
  package static func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>, axis: Int) throws(NumericError) -> NDArray<E> {
    try concatenate([x, values], axis: axis)
  }

  /// An array without some positions along an axis; negative positions count from the end.
  package static func delete<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], axis: Int) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let extent = x.layout.shape[axis]
    var isKept = [Bool](repeating: true, count: extent)
    for position in positions { isKept[try place(position, extent, axis)] = false }
    return try get(x, whole(axis) + [.positions(array(isKept.indices.filter { isKept[$0] }))])
  }

  private static func place(_ position: Int, _ extent: Int, _ axis: Int) throws(NumericError) -> Int {
    let place = position < 0 ? position &+ extent : position
    guard place >= 0, place < extent else {
      throw NumericError(.index, "index \(position) is out of bounds for axis \(axis) with size \(extent)")
    }
    return place
  }

  /// Values put before positions along an axis, one for each position or the same for all; positions are those before insertion.
  package static func insert<E: ArrayElement>(
    _ x: NDArray<E>, _ positions: [Int], _ values: NDArray<E>, axis: Int
  ) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let extent = x.layout.shape[axis]
    // A single position takes all values; several take one each.
    var values = values
    var places: [Int] = []
    if positions.count == 1, values.layout.rank > 0, x.layout.rank == 1 {
      places = [Int](repeating: positions[0], count: values.layout.shape[0])
    } else {
      places = positions
      if positions.count == 1, values.layout.rank == x.layout.rank - 1 { values = try expandDims(values, axis: axis) }
    }
    for (number, position) in places.enumerated() {
      let place = position < 0 ? position &+ extent : position
      guard place >= 0, place <= extent else {
        throw NumericError(.index, "index \(position) is out of bounds for axis \(axis) with size \(extent)")
      }
      places[number] = place
    }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var shape = x.layout.shape
    shape[axis] = extent + places.count
    var out = try NDArray<E>(uninitialized: shape)
    var targets: [Int] = []
    for (number, source) in order.enumerated() { targets.append(places[source] + number) }
    var isNew = [Bool](repeating: false, count: shape[axis])
    for target in targets { isNew[target] = true }
    try set(&out, whole(axis) + [.positions(array(isNew.indices.filter { !isNew[$0] }))], x)
    var slots = [Int](repeating: 0, count: places.count)
    for (number, source) in order.enumerated() { slots[source] = targets[number] }
    try set(&out, whole(axis) + [.positions(array(slots))], values)
    return out
  }

  /// The array turned by quarters of a circle in the plane of its first two axes, against the clock.
  package static func rot90<E: ArrayElement>(_ x: NDArray<E>, k: Int = 1) throws(NumericError) -> NDArray<E> {
    guard x.layout.rank >= 2 else { throw NumericError(.value, "Axes=(0, 1) out of range for array of ndim=\(x.layout.rank).") }
    switch ((k % 4) + 4) % 4 {
    case 1: return try flip(swapAxes(x, 0, 1), axis: 0)
    case 2: return try flip(flip(x, axis: 0), axis: 1)
    case 3: return try swapAxes(flip(x, axis: 0), 0, 1)
    default: return x
    }
  }

  /// An axis moved back until it lies before another place.
  package static func rollAxis<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, to start: Int = 0) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let rank = x.layout.rank
    var target = start < 0 ? start + rank : start
    guard target >= 0, target <= rank else {
      throw NumericError(.axis, "'start' arg requires \(-rank) <= start < \(rank + 1), but \(start) was passed in")
    }
    if axis < target { target -= 1 }
    return try moveAxis(x, axis, target)
  }

  /// Arrays stacked along a third axis.
  package static func dstack<E: ArrayElement>(_ arrays: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    var planes: [NDArray<E>] = []
    for x in arrays {
      switch x.layout.rank {
      case 0: planes.append(try reshape(x, [1, 1, 1]))
      case 1: planes.append(try reshape(x, [1, x.size, 1]))
      case 2: planes.append(try expandDims(x, axis: 2))
      default: planes.append(x)
      }
    }
    return try concatenate(planes, axis: 2)
  }

  /// Parts along an axis, as equal as possible, the longer ones first.
  package static func arraySplit<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) throws(NumericError) -> [NDArray<E>] {
    guard count > 0 else { throw NumericError(.value, "number sections must be larger than 0.") }
    let extent = try x.layout.shape[x.layout.resolve(axis: axis)]
    var cuts: [Int] = []
    var position = 0
    for part in 0..<(count - 1) {
      position += extent / count + (part < extent % count ? 1 : 0)
      cuts.append(position)
    }
    return try split(x, at: cuts, axis: axis)
  }

  /// Parts along an axis, cut before the given positions.
  package static func split<E: ArrayElement>(_ x: NDArray<E>, at cuts: [Int], axis: Int = 0) throws(NumericError) -> [NDArray<E>] {
    let axis = try x.layout.resolve(axis: axis)
    var parts: [NDArray<E>] = []
    var start: Int?
    for cut in cuts {
      parts.append(try get(x, whole(axis) + [.slice(start: start, stop: cut, step: 1)]))
      start = cut
    }
    parts.append(try get(x, whole(axis) + [.slice(start: start, stop: nil, step: 1)]))
    return parts
  }

  /// The elements whose first two indices differ by `offset`, along a new last axis.
  package static func diagonal<E: ArrayElement>(_ x: NDArray<E>, offset: Int = 0) throws(NumericError) -> NDArray<E> {
    guard x.layout.rank >= 2 else { throw NumericError(.value, "diag requires an array of at least two dimensions") }
    let (down, right) = (Swift.max(-offset, 0), Swift.max(offset, 0))
    let (shape, strides) = (x.layout.shape, x.layout.strides)
    let length = Swift.max(0, Swift.min(shape[0] - down, shape[1] - right))
    var (newShape, newStrides) = (Extents(shape.dropFirst(2)), Extents(strides.dropFirst(2)))
    newShape.append(length)
    newStrides.append(strides[0] + strides[1])
    let start = length == 0 ? 0 : down * strides[0] + right * strides[1]
    return x.view(ArrayLayout(shape: newShape, strides: newStrides, offset: x.layout.offset + start))
  }
}

/// Elements behind those of an array, all in index order (NumPy's `append`).
public func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>) -> NDArray<E> {
  do { return try Checked.append(x, values) } catch { stop(error) }
}

/// An array joined behind another along an axis (NumPy's `append`).
public func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>, axis: Int) -> NDArray<E> {
  do { return try Checked.append(x, values, axis: axis) } catch { stop(error) }
}

/// An array without some positions along an axis (NumPy's `delete`).
public func delete<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], axis: Int) -> NDArray<E> {
  do { return try Checked.delete(x, positions, axis: axis) } catch { stop(error) }
}

/// Values put before positions along an axis, which are those before insertion (NumPy's `insert`).
public func insert<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], _ values: NDArray<E>, axis: Int = 0) -> NDArray<E> {
  do { return try Checked.insert(x, positions, values, axis: axis) } catch { stop(error) }
}

/// The array turned by quarters of a circle in the plane of its first two axes, against the clock (NumPy's `rot90`).
public func rot90<E: ArrayElement>(_ x: NDArray<E>, k: Int = 1) -> NDArray<E> {
  do { return try Checked.rot90(x, k: k) } catch { stop(error) }
}

/// An axis moved back until it lies before another place (NumPy's `rollaxis`).
public func rollAxis<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, to start: Int = 0) -> NDArray<E> {
  do { return try Checked.rollAxis(x, axis, to: start) } catch { stop(error) }
}

/// Arrays stacked along a third axis (NumPy's `dstack`).
public func dstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E> {
  do { return try Checked.dstack(arrays) } catch { stop(error) }
}

/// The columns in reverse order (NumPy's `fliplr`).
public func fliplr<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.flip(x, axis: 1) } catch { stop(error) }
}

/// The rows in reverse order (NumPy's `flipud`).
public func flipud<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.flip(x, axis: 0) } catch { stop(error) }
}

/// Parts along an axis, as equal as possible, the longer ones first (NumPy's `array_split`).
public func arraySplit<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) -> [NDArray<E>] {
  do { return try Checked.arraySplit(x, count, axis: axis) } catch { stop(error) }
}

/// Parts along an axis, cut before the given positions (NumPy's `split`).
public func split<E: ArrayElement>(_ x: NDArray<E>, at cuts: [Int], axis: Int = 0) -> [NDArray<E>] {
  do { return try Checked.split(x, at: cuts, axis: axis) } catch { stop(error) }
}

/// The elements whose first two indices differ by `offset` (NumPy's `diagonal`).
public func diagonal<E: ArrayElement>(_ x: NDArray<E>, offset: Int = 0) -> NDArray<E> {
  do { return try Checked.diagonal(x, offset: offset) } catch { stop(error) }
}
