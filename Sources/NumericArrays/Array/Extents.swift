/// One whole number for each axis: a shape, or strides. Up to four axes need no memory of their own.
package struct Extents: Sendable {
  static let inlineCapacity = 4

  package private(set) var count: Int
  private var few: InlineArray<4, Int>
  /// All elements, when there are more than four.
  private var many: [Int]?

  /// No axes.
  package init() {
    count = 0
    few = .init(repeating: 0)
    many = nil
  }

  package init(repeating value: Int, count: Int) {
    self.count = count
    few = .init(repeating: value)
    many = count > Extents.inlineCapacity ? Array(repeating: value, count: count) : nil
  }

  package init(_ values: some Sequence<Int>) {
    self.init()
    for value in values { append(value) }
  }

  /// Calls `body` with the address of the first of `count` consecutive elements.
  @inline(__always)
  func withUnsafeElements<R>(_ body: (UnsafePointer<Int>) -> R) -> R {
    if let many { return many.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) } }
    return withUnsafePointer(to: few) { pointer in
      pointer.withMemoryRebound(to: Int.self, capacity: Extents.inlineCapacity, body)
    }
  }
}

extension Extents: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Int {
    @inline(__always) get {
      if let many { return many[position] }
      return few[position]
    }
    @inline(__always) set {
      if many != nil { many?[position] = newValue } else { few[position] = newValue }
    }
  }
}

extension Extents: Equatable, ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Int...) { self.init(elements) }

  package static func == (a: Extents, b: Extents) -> Bool {
    if a.count != b.count { return false }
    for axis in 0..<a.count where a[axis] != b[axis] { return false }
    return true
  }
}

extension Extents {
  /// Adds an axis at the end.
  package mutating func append(_ value: Int) {
    if count < Extents.inlineCapacity {
      few[count] = value
    } else if many != nil {
      many?.append(value)
    } else {
      many = Array(self) + [value]
    }
    count += 1
  }

  /// Adds an axis before the one at `position`.
  package mutating func insert(_ value: Int, at position: Int) {
    append(value)
    var at = count - 1
    while at > position {
      swapAt(at, at - 1)
      at -= 1
    }
  }

  /// Takes the axis at `position` away.
  package mutating func remove(at position: Int) {
    var values = Array(self)
    values.remove(at: position)
    self = Extents(values)
  }

  /// The product of all elements; shapes in use have been checked not to overflow.
  package var product: Int {
    var product = 1
    for axis in 0..<count { product &*= self[axis] }
    return product
  }

  /// The elements as NumPy prints a shape: `(2,3)`, `(4,)`, `()`.
  package var tuple: String {
    count == 1 ? "(\(self[0]),)" : "(" + map(String.init).joined(separator: ",") + ")"
  }
}
