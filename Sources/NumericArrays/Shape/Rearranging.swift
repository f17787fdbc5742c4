extension Checked {
  /// Each element several times in a row: of all elements in index order.
  package static func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) throws(NumericError) -> NDArray<E> {
    try `repeat`(reshape(x, [-1]), count, axis: 0)
  }

  /// Each part along an axis several times in a row.
  package static func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int) throws(NumericError) -> NDArray<E> {
    if count < 0 { throw NumericError(.value, "counts cannot be negative") }
    let axis = try x.layout.resolve(axis: axis)
    var shape = Array(x.layout.shape)
    let (length, overflows) = shape[axis].multipliedReportingOverflow(by: count)
    if overflows { throw NumericError(.value, "array is too big") }
    let stretched = try expandDims(x, axis: axis + 1)
    var wide = Array(stretched.layout.shape)
    wide[axis + 1] = count
    shape[axis] = length
    return try reshape(broadcast(stretched, to: wide), shape)
  }

  /// The array over and over along each of its last axes.
  package static func tile<E: ArrayElement>(_ x: NDArray<E>, _ counts: [Int]) throws(NumericError) -> NDArray<E> {
    let rank = Swift.max(x.layout.rank, counts.count)
    try Extents.check(rank: rank)
    var result = try reshape(x, Array(repeating: 1, count: rank - x.layout.rank) + Array(x.layout.shape))
    let padded = Array(repeating: 1, count: rank - counts.count) + counts
    for (axis, count) in padded.enumerated() where count != 1 {
      if count < 0 { throw NumericError(.value, "negative dimensions are not allowed") }
      let whole = try expandDims(result, axis: axis)
      var wide = Array(whole.layout.shape)
      wide[axis] = count
      var shape = Array(result.layout.shape)
      let (length, overflows) = shape[axis].multipliedReportingOverflow(by: count)
      if overflows { throw NumericError(.value, "array is too big") }
      shape[axis] = length
      result = try reshape(broadcast(whole, to: wide), shape)
    }
    return result
  }

  /// The elements in reverse order along all axes, or along one; shares memory.
  package static func flip<E: ArrayElement>(_ x: NDArray<E>, axis: Int? = nil) throws(NumericError) -> NDArray<E> {
    let named: Int?
    if let axis { named = try x.layout.resolve(axis: axis) } else { named = nil }
    var terms: [IndexTerm] = []
    for axis in 0..<x.layout.rank {
      terms.append(.slice(start: nil, stop: nil, step: named.map { $0 == axis } ?? true ? -1 : 1))
    }
    return try get(x, terms)
  }

  /// The elements moved along an axis, those that leave at one end coming in at the other.
  package static func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int, axis: Int) throws(NumericError) -> NDArray<E> {
    let axis = try x.layout.resolve(axis: axis)
    let extent = x.layout.shape[axis]
    if extent == 0 { return x }
    let rest = shift % extent
    let cut = (extent - (rest < 0 ? rest + extent : rest)) % extent
    let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
    let tail = try get(x, whole + [.slice(start: cut, stop: nil, step: 1)])
    return try concatenate([tail, get(x, whole + [.slice(start: nil, stop: cut, step: 1)])], axis: axis)
  }

  /// All elements in index order moved, those that leave at one end coming in at the other.
  package static func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int) throws(NumericError) -> NDArray<E> {
    try reshape(roll(reshape(x, [-1]), shift, axis: 0), Array(x.layout.shape))
  }

  /// Two axes exchanged; shares memory.
  package static func swapAxes<E: ArrayElement>(_ x: NDArray<E>, _ a: Int, _ b: Int) throws(NumericError) -> NDArray<E> {
    var order = Array(0..<x.layout.rank)
    order.swapAt(try x.layout.resolve(axis: a), try x.layout.resolve(axis: b))
    return try transpose(x, order)
  }

  /// One axis moved to another place; shares memory.
  package static func moveAxis<E: ArrayElement>(_ x: NDArray<E>, _ from: Int, _ to: Int) throws(NumericError) -> NDArray<E> {
    let (source, target) = (try x.layout.resolve(axis: from), try x.layout.resolve(axis: to))
    var order = Array(0..<x.layout.rank)
    order.remove(at: source)
    order.insert(source, at: target)
    return try transpose(x, order)
  }

  /// Arrays stacked row upon row; an array of one axis is a row.
  package static func vstack<E: ArrayElement>(_ arrays: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    var rows: [NDArray<E>] = []
    for x in arrays { rows.append(x.layout.rank < 2 ? try reshape(x, [1, x.size]) : x) }
    return try concatenate(rows, axis: 0)
  }

  /// Arrays side by side: along the second axis, or along the only one.
  package static func hstack<E: ArrayElement>(_ arrays: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    var columns: [NDArray<E>] = []
    for x in arrays { columns.append(x.layout.rank == 0 ? try reshape(x, [1]) : x) }
    return try concatenate(columns, axis: (columns.first?.layout.rank ?? 1) == 1 ? 0 : 1)
  }

  /// Arrays of one axis as the columns of a matrix; matrices are put side by side.
  package static func columnStack<E: ArrayElement>(_ arrays: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    var columns: [NDArray<E>] = []
    for x in arrays { columns.append(x.layout.rank < 2 ? try reshape(x, [x.size, 1]) : x) }
    return try concatenate(columns, axis: 1)
  }

  /// Parts along an axis, all of one length; throws when the length is not a multiple.
  package static func split<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) throws(NumericError) -> [NDArray<E>] {
    let axis = try x.layout.resolve(axis: axis)
    guard count > 0 else { throw NumericError(.value, "number sections must be larger than 0.") }
    guard x.layout.shape[axis] % count == 0 else {
      throw NumericError(.value, "array split does not result in an equal division")
    }
    let length = x.layout.shape[axis] / count
    let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
    var parts: [NDArray<E>] = []
    for part in 0..<count {
      parts.append(try get(x, whole + [.slice(start: part * length, stop: (part + 1) * length, step: 1)]))
    }
    return parts
  }
}
