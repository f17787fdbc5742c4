/// One whole number for each axis: a shape, or strides.
///
/// Kept in place, without memory of its own, so that arrays are cheap to make; hence the limit of eight axes.
package struct Extents: BitwiseCopyable, Sendable {
  /// The most axes an array can have.
  package static let maximalCount = 8

  package private(set) var count: Int
  private var values: InlineArray<8, Int>

  /// No axes.
  package init() {
    count = 0
    values = .init(repeating: 0)
  }

  /// The same number for each of up to eight axes.
  package init(repeating value: Int, count: Int) {
    self.count = Swift.min(count, Extents.maximalCount)
    values = .init(repeating: value)
  }

  /// The numbers of up to eight axes; more are left out, so lists from outside come through `init(checking:)`.
  package init(_ numbers: some Sequence<Int>) {
    self.init()
    for number in numbers.prefix(Extents.maximalCount) { append(number) }
  }

  /// A shape from outside; throws when it has too many axes.
  package init(checking shape: [Int]) throws(NumericError) {
    try Extents.check(rank: shape.count)
    self.init(shape)
  }

  /// Throws when an array cannot have so many axes.
  package static func check(rank: Int) throws(NumericError) {
    if rank > maximalCount {
      throw NumericError(.value, "maximum supported dimension for an ndarray is currently \(maximalCount), found \(rank)")
    }
  }

  /// Throws when a shape has a negative axis, or more elements than can be counted.
  package func checkSize() throws(NumericError) {
    var size = 1
    for axis in 0..<count {
      guard values[axis] >= 0 else { throw NumericError(.value, "negative dimensions are not allowed") }
      let (product, overflows) = size.multipliedReportingOverflow(by: Swift.max(values[axis], 1))
      guard !overflows else {
        throw NumericError(.value, "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
      }
      size = product
    }
  }

  /// Calls `body` with the address of the first of `count` consecutive elements.
  @inline(__always)
  func withUnsafeElements<R>(_ body: (UnsafePointer<Int>) -> R) -> R {
    withUnsafePointer(to: values) { pointer in
      pointer.withMemoryRebound(to: Int.self, capacity: Extents.maximalCount, body)
    }
  }
}

extension Extents: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Int {
    @inline(__always) get { values[position] }
    @inline(__always) set { values[position] = newValue }
  }
}

extension Extents: Equatable, ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Int...) { self.init(elements) }

  @inline(__always)
  package static func == (a: Extents, b: Extents) -> Bool {
    if a.count != b.count { return false }
    for axis in 0..<a.count where a.values[axis] != b.values[axis] { return false }
    return true
  }
}

extension Extents {
  /// Adds an axis at the end; callers make sure that there is room.
  package mutating func append(_ value: Int) {
    guard count < Extents.maximalCount else { return }
    values[count] = value
    count += 1
  }

  /// Adds an axis before the one at `position`; callers make sure that there is room.
  package mutating func insert(_ value: Int, at position: Int) {
    append(value)
    var at = count - 1
    while at > position {
      values.swapAt(at, at - 1)
      at -= 1
    }
  }

  /// Takes the axis at `position` away.
  package mutating func remove(at position: Int) {
    for axis in position..<(count - 1) { values[axis] = values[axis + 1] }
    count -= 1
  }

  /// The product of all elements; shapes in use have been checked not to overflow.
  package var product: Int {
    var product = 1
    for axis in 0..<count { product &*= values[axis] }
    return product
  }

  /// The elements as NumPy prints a shape: `(2,3)`, `(4,)`, `()`.
  package var tuple: String {
    count == 1 ? "(\(self[0]),)" : "(" + map(String.init).joined(separator: ",") + ")"
  }
}
