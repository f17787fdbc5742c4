extension Checked {
  /// The coordinates of the true elements of a mask, one array of positions for each axis, in index order.
  package static func nonzero(_ mask: NDArray<Bool>) throws(NumericError) -> [NDArray<Int>] {
    let count = try sum(mask)
    let rank = mask.layout.rank
    var coordinates: [NDArray<Int>] = []
    for _ in 0..<rank { coordinates.append(try NDArray<Int>(uninitialized: [count])) }
    var index = [Int](repeating: 0, count: rank)
    var found = 0
    mask.layout.forEachElement { place in
      if mask.memory[place] {
        for axis in 0..<rank { coordinates[axis].base[found] = index[axis] }
        found += 1
      }
      var axis = rank - 1
      while axis >= 0 {
        index[axis] += 1
        if index[axis] < mask.layout.shape[axis] { break }
        index[axis] = 0
        axis -= 1
      }
    }
    withExtendedLifetime(mask) {}
    return coordinates
  }
}
