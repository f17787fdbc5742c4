/// Orders lines of elements: ascending, NaN last, equal elements in the order in which they stood.
enum SortedLines {
  /// Puts the elements in order.
  static func sort<E: NumericElement>(_ line: UnsafeMutableBufferPointer<E>) {
    WorkCount.add(line.count * 64)
    if line.count >= RadixSort.leastCount, sortByDigits(line) { return }
    // Concrete types sort many times faster than what generic code calls through tables.
    if E.self == Double.self {
      line.withMemoryRebound(to: Double.self) { line in
        var line = line
        line.sort { $0 < $1 || ($1.isNaN && !$0.isNaN) }
      }
    } else if E.self == Int.self {
      line.withMemoryRebound(to: Int.self) { line in
        var line = line
        line.sort()
      }
    } else {
      var line = line
      line.sort { $0 < $1 || ($1 != $1 && $0 == $0) }
    }
  }

  /// Sorts elements of the types whose orders are those of numbers that digits make; false for others.
  private static func sortByDigits<E: NumericElement>(_ line: UnsafeMutableBufferPointer<E>) -> Bool {
    switch E.elementType {
    case .float64: line.withMemoryRebound(to: Double.self) { line in RadixSort.sort(line) { RadixSort.key($0) } }
    case .float32: line.withMemoryRebound(to: Float.self) { line in RadixSort.sort(line) { RadixSort.key($0) } }
    case .int64: line.withMemoryRebound(to: Int.self) { line in RadixSort.sort(line) { RadixSort.key($0) } }
    case .int32: line.withMemoryRebound(to: Int32.self) { line in RadixSort.sort(line) { RadixSort.key($0) } }
    case .uint8: line.withMemoryRebound(to: UInt8.self) { line in RadixSort.sort(line) { RadixSort.key($0) } }
    default: return false
    }
    return true
  }

  /// The positions in the order that puts the elements in order.
  static func order<E: NumericElement>(_ line: UnsafeBufferPointer<E>) -> [Int] {
    WorkCount.add(line.count * 64)
    if line.count >= RadixSort.leastCount {
      if E.self == Double.self { return line.withMemoryRebound(to: Double.self) { RadixSort.order($0.map { RadixSort.key($0) }) } }
      if E.self == Int.self { return line.withMemoryRebound(to: Int.self) { RadixSort.order($0.map { RadixSort.key($0) }) } }
    }
    var order = Array(line.indices)
    if E.self == Double.self {
      line.withMemoryRebound(to: Double.self) { line in
        order.sort { (a, b) in
          let (x, y) = (line[a], line[b])
          if x < y || (y.isNaN && !x.isNaN) { return true }
          return (x == y || (x.isNaN && y.isNaN)) && a < b
        }
      }
    } else {
      order.sort { (a, b) in line[a] < line[b] || (line[a] == line[b] && a < b) }
    }
    return order
  }
}

extension Checked {
  /// Copies each line along an axis side by side, lets `body` change it, and writes it to the same line of the result.
  static func mapLines<E: ArrayElement, O: ArrayElement>(
    _ x: NDArray<E>, axis: Int, _ body: (UnsafeMutableBufferPointer<E>, (Int, O) -> Void) -> Void
  ) throws(NumericError) -> NDArray<O> {
    let axis = try x.layout.resolve(axis: axis)
    let out = try NDArray<O>(uninitialized: x.layout.shape)
    let buffer = try NDArray<E>(uninitialized: [x.layout.shape[axis]])
    let line = UnsafeMutableBufferPointer(start: buffer.base, count: buffer.size)
    let (step, outStep) = (x.layout.strides[axis], out.layout.strides[axis])
    var starts: [Int] = []
    out.layout.forEachLine(along: axis) { starts.append($0) }
    var number = 0
    x.layout.forEachLine(along: axis) { start in
      guard number < starts.count else { return }
      for position in line.indices { line[position] = x.memory[start + position * step] }
      let target = out.memory + starts[number]
      body(line) { position, value in target[position * outStep] = value }
      number += 1
    }
    withExtendedLifetime((x, out, buffer)) {}
    return out
  }

  /// Copies each line along an axis side by side and reduces it to one number.
  static func reduceLines<E: ArrayElement>(
    _ x: NDArray<E>, axis: Int, keepDims: Bool, _ body: (UnsafeMutableBufferPointer<E>) -> Double
  ) throws(NumericError) -> NDArray<Double> {
    let axis = try x.layout.resolve(axis: axis)
    let out = try NDArray<Double>(uninitialized: Reduction.Plan(x.layout, axis: axis, keepDims: keepDims).shape)
    let buffer = try NDArray<E>(uninitialized: [x.layout.shape[axis]])
    let line = UnsafeMutableBufferPointer(start: buffer.base, count: buffer.size)
    let step = x.layout.strides[axis]
    var number = 0
    x.layout.forEachLine(along: axis) { start in
      for position in line.indices { line[position] = x.memory[start + position * step] }
      out.base[number] = body(line)
      number += 1
    }
    withExtendedLifetime((x, buffer)) {}
    return out
  }
}
