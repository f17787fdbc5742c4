extension Selection {
  /// Whether the selection is a view, without arrays among the indices.
  var isView: Bool { fancy.isEmpty }

  /// The shape of what is picked.
  var shape: Extents {
    if isView { return view.shape }
    var result = Extents(otherAxes.map { view.shape[$0] })
    for (offset, extent) in fancyShape.enumerated() { result.insert(extent, at: fancyPlace + offset) }
    return result
  }

  /// The axes of the view that no array indexes.
  private var otherAxes: [Int] {
    (0..<view.rank).filter { axis in !fancy.contains { $0.axis == axis } }
  }

  /// The place in storage of every picked element, in index order of the result.
  func places() throws(NumericError) -> [Int] {
    var starts = [Int](repeating: view.offset, count: fancyShape.product)
    for (axis, positions) in fancy {
      let extent = view.shape[axis]
      let stride = view.strides[axis]
      let stretched = try Checked.broadcast(positions, to: Array(fancyShape)).elements
      for (number, position) in stretched.enumerated() { starts[number] += (position < 0 ? position + extent : position) * stride }
    }
    let others = otherAxes
    let before = layout(of: others.prefix(fancyPlace))
    let after = layout(of: others.dropFirst(fancyPlace))
    var result: [Int] = []
    result.reserveCapacity(before.size * starts.count * after.size)
    before.forEachElement { outer in
      for start in starts { after.forEachElement { result.append(outer + start + $0) } }
    }
    return result
  }

  /// The layout of some axes of the view, starting at 0.
  private func layout(of axes: ArraySlice<Int>) -> ArrayLayout {
    ArrayLayout(shape: Extents(axes.map { view.shape[$0] }), strides: Extents(axes.map { view.strides[$0] }), offset: 0)
  }
}
