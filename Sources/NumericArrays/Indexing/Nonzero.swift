extension Checked {
  /// The coordinates of the true elements of a mask, one array of positions for each axis, in index order.
  package static func nonzero(_ mask: NDArray<Bool>) throws(NumericError) -> [NDArray<Int>] {
    var coordinates = [[Int]](repeating: [], count: mask.layout.rank)
    var index = [Int](repeating: 0, count: mask.layout.rank)
    for element in try mask.elements {
      if element {
        for axis in index.indices { coordinates[axis].append(index[axis]) }
      }
      var axis = index.count - 1
      while axis >= 0 {
        index[axis] += 1
        if index[axis] < mask.layout.shape[axis] { break }
        index[axis] = 0
        axis -= 1
      }
    }
    var result: [NDArray<Int>] = []
    for positions in coordinates { result.append(try array(positions)) }
    return result
  }
}
