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

  /// Calls `body` with the place in storage of every picked element, in index order of the result.
  func forEachPlace(_ body: (Int) -> Void) throws(NumericError) {
    // An array, so that the memory counts against the budget.
    let starts = try Checked.full(Array(fancyShape), view.offset)
    for (axis, positions) in fancy {
      let extent = view.shape[axis]
      let stride = view.strides[axis]
      var number = 0
      let memory = positions.memory
      try Checked.broadcast(positions, to: Array(fancyShape)).layout.forEachElement { place in
        let position = memory[place]
        starts.base[number] += (position < 0 ? position + extent : position) * stride
        number += 1
      }
      withExtendedLifetime(positions) {}
    }
    let others = otherAxes
    let before = layout(of: others.prefix(fancyPlace))
    let after = layout(of: others.dropFirst(fancyPlace))
    before.forEachElement { outer in
      for number in 0..<starts.size {
        let start = outer + starts.base[number]
        after.forEachElement { body(start + $0) }
      }
    }
    withExtendedLifetime(starts) {}
  }

  /// The layout of some axes of the view, starting at 0.
  private func layout(of axes: ArraySlice<Int>) -> ArrayLayout {
    ArrayLayout(shape: Extents(axes.map { view.shape[$0] }), strides: Extents(axes.map { view.strides[$0] }), offset: 0)
  }
}
