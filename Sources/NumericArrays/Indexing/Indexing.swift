extension Checked {
  /// The part of an array that indices pick: a view for integers and slices, a copy when arrays are among them.
  package static func get<E: ArrayElement>(_ x: NDArray<E>, _ terms: [IndexTerm]) throws(NumericError) -> NDArray<E> {
    let selection = try Selection(x.layout, terms)
    if selection.isView { return x.view(selection.view) }
    let out = try NDArray<E>(uninitialized: selection.shape)
    let source = x.memory
    var number = 0
    try selection.forEachPlace { place in
      out.base[number] = source[place]
      number += 1
    }
    withExtendedLifetime(x.storage) {}
    return out
  }

  /// Writes an array, broadcast, to the part that indices pick.
  package static func set<E: ArrayElement>(
    _ x: inout NDArray<E>, _ terms: [IndexTerm], _ value: NDArray<E>
  ) throws(NumericError) {
    let selection = try Selection(x.layout, terms)
    let shape = selection.shape
    // More axes than the target has are fine as long as they have one element.
    var value = value
    while value.layout.rank > shape.count, value.layout.shape[0] == 1 { value = try squeeze(value, axis: 0) }
    guard let strides = value.layout.broadcastStrides(to: shape) else {
      throw NumericError(
        .value,
        selection.isView
          ? "could not broadcast input array from shape \(value.layout.shape.tuple) into shape \(shape.tuple)"
          : "shape mismatch: value array of shape \(value.layout.shape.tuple) could not be broadcast to indexing result of shape \(shape.tuple)"
      )
    }
    if selection.isView {
      try x.raw.makeUnique()
      let view = try Selection(x.layout, terms).view
      x.raw.view(view).copyElements(from: value.raw, strides: strides)
      return
    }
    let source = try broadcast(value, to: Array(shape)).contiguous()
    try x.raw.makeUnique()
    let target = x.memory
    var number = 0
    try Selection(x.layout, terms).forEachPlace { place in
      target[place] = source.base[number]
      number += 1
    }
    withExtendedLifetime(source) {}
    withExtendedLifetime(x.storage) {}
  }

  /// Writes one value to every element that indices pick.
  package static func set<E: ArrayElement>(_ x: inout NDArray<E>, _ terms: [IndexTerm], _ value: E) throws(NumericError) {
    try set(&x, terms, array(value))
  }

  /// The row at a position of the first axis, or the element when there is only one axis, as an array without axes.
  package static func get<E: ArrayElement>(_ x: NDArray<E>, _ position: Int) throws(NumericError) -> NDArray<E> {
    try get(x, [.position(position)])
  }

  /// The element at as many positions as the array has axes.
  package static func element<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int]) throws(NumericError) -> E {
    let place = try place(x, positions)
    return withExtendedLifetime(x.storage) { x.memory[place] }
  }

  /// The element at a position of an array of one axis.
  package static func element<E: ArrayElement>(_ x: NDArray<E>, _ position: Int) throws(NumericError) -> E {
    let place = try place(x, position)
    return withExtendedLifetime(x.storage) { x.memory[place] }
  }

  /// Writes the element at a position of an array of one axis.
  package static func setElement<E: ArrayElement>(_ x: inout NDArray<E>, _ position: Int, _ value: E) throws(NumericError) {
    guard x.layout.rank == 1 else { return try set(&x, [.position(position)], value) }
    try x.raw.makeUnique()
    let place = try place(x, position)
    withExtendedLifetime(x.storage) { x.memory[place] = value }
  }

  private static func place<E: ArrayElement>(_ x: NDArray<E>, _ position: Int) throws(NumericError) -> Int {
    guard x.layout.rank == 1 else { return try place(x, [position]) }
    let extent = x.layout.shape[0]
    let index = position < 0 ? position &+ extent : position
    guard index >= 0, index < extent else {
      throw NumericError(.index, "index \(position) is out of bounds for axis 0 with size \(extent)")
    }
    return x.layout.offset + index * x.layout.strides[0]
  }

  private static func place<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int]) throws(NumericError) -> Int {
    let view = try Selection(x.layout, positions.map { .position($0) }).view
    guard view.rank == 0 || view.size == 1 else {
      throw NumericError(
        .type,
        "\(positions.count == 1 ? "one index" : "\(positions.count) indices") of an array of shape \(x.layout.shape.tuple) is not one element "
          + "but an array of shape \(view.shape.tuple)")
    }
    return view.offset
  }
}
