/// Where the elements of an array lie in its storage: shape, strides and the place of the first, all counted in elements.
package struct ArrayLayout: Sendable, Equatable {
  /// The number of elements along each axis.
  package let shape: Extents
  /// The distance in storage between neighbours along each axis.
  package let strides: Extents
  /// The place of the element whose indices are all zero.
  package private(set) var offset: Int
  /// The number of elements.
  package let size: Int
  /// Whether the elements lie side by side in index order.
  package let isContiguous: Bool

  package init(shape: Extents, strides: Extents, offset: Int) {
    self.shape = shape
    self.strides = strides
    self.offset = offset
    size = shape.product
    var expected = 1
    var isContiguous = true
    var axis = shape.count - 1
    while axis >= 0 {
      let extent = shape[axis]
      if extent != 1 {
        if strides[axis] != expected { isContiguous = false }
        expected &*= extent
      }
      axis -= 1
    }
    self.isContiguous = isContiguous || size == 0
  }

  /// The layout of elements side by side, the last axis fastest.
  package init(contiguous shape: Extents, offset: Int = 0) {
    var strides = shape
    var stride = 1
    var axis = shape.count - 1
    while axis >= 0 {
      let extent = shape[axis]
      strides[axis] = stride
      stride &*= max(extent, 1)
      axis -= 1
    }
    self.shape = shape
    self.strides = strides
    self.offset = offset
    size = shape.product
    isContiguous = true
  }

  /// The same layout, with the first element at the start of the memory.
  var atStart: ArrayLayout {
    var layout = self
    layout.offset = 0
    return layout
  }

  /// The number of axes.
  package var rank: Int { shape.count }

  /// The strides with which this layout fills a larger shape; nil when it cannot.
  package func broadcastStrides(to target: Extents) -> Extents? {
    if shape == target { return strides }
    let missing = target.count - rank
    guard missing >= 0 else { return nil }
    var result = Extents(repeating: 0, count: target.count)
    for axis in 0..<rank {
      if shape[axis] == target[axis + missing] {
        result[axis + missing] = strides[axis]
      } else if shape[axis] != 1 {
        return nil
      }
    }
    return result
  }

  /// The axis, counted from the front, that a possibly negative `axis` means.
  package func resolve(axis: Int) throws(NumericError) -> Int {
    let resolved = axis < 0 ? axis + rank : axis
    guard resolved >= 0, resolved < rank else { throw .axis(axis, rank: rank) }
    return resolved
  }
}

extension ArrayLayout {
  /// Calls `body` with the place in storage of the first element of every line along an axis, in index order of the other axes.
  func forEachLine(along axis: Int, _ body: (Int) -> Void) {
    var (shape, strides) = (shape, strides)
    shape.remove(at: axis)
    strides.remove(at: axis)
    ArrayLayout(shape: shape, strides: strides, offset: offset).forEachElement(body)
  }

  /// Calls `body` with the place in storage of every element, in index order.
  func forEachElement(_ body: (Int) -> Void) {
    var index = Extents(repeating: 0, count: rank)
    var place = offset
    var rest = size
    while rest > 0 {
      body(place)
      rest -= 1
      var axis = rank - 1
      while axis >= 0 {
        index[axis] += 1
        place += strides[axis]
        if index[axis] < shape[axis] { break }
        place -= strides[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
    }
  }
}

/// The shape that both shapes stretch to, by NumPy's broadcasting rule.
package func broadcastShape(_ a: Extents, _ b: Extents) throws(NumericError) -> Extents {
  var result = a.count >= b.count ? a : b
  let shorter = a.count >= b.count ? b : a
  let missing = result.count - shorter.count
  for axis in 0..<shorter.count {
    let extent = shorter[axis]
    if result[axis + missing] == extent || extent == 1 { continue }
    guard result[axis + missing] == 1 else { throw .broadcast(a, b) }
    result[axis + missing] = extent
  }
  return result
}
