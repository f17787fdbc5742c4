extension LibraryModule {
  static let arrayInterface = """
    @native("Array") struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      @native("array.fromLiteral") init(arrayLiteral elements: Element...)
      @native("array.empty") init()
      @native("array.repeating") init(repeating repeatedValue: Element, count: Int)
      @native("array.fromArray") init(_ elements: [Element])
      init(_ slice: ArraySlice<Element>) { self = slice._array.slice_(slice.startIndex, slice.endIndex) }
      @native("array.slice") func slice_(_ start: Int, _ end: Int) -> [Element]
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = []
        for element in elements { append(element) }
      }
      func makeIterator() -> IndexingIterator<[Element]> { IndexingIterator(_elements: self, _position: 0) }
      @native("array.count") var count: Int { get }
      @native("array.isEmpty") var isEmpty: Bool { get }
      @native("array.capacity") var capacity: Int { get }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      var first: Element? { isEmpty ? nil : self[0] }
      var last: Element? { isEmpty ? nil : self[count - 1] }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int? {
        let left = limit - i
        if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }
        return i + distance
      }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      @native("array.element") subscript(index: Int) -> Element { get set }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          if !(bounds.lowerBound >= 0 && bounds.upperBound <= count) { preconditionFailed_("Array index is out of range") }
          return ArraySlice(_array: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: Array(newValue)) }
      }
      subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> {
        get { self[bounds.lowerBound..<bounds.upperBound + 1] }
        set { self[bounds.lowerBound..<bounds.upperBound + 1] = newValue }
      }
      subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> {
        get { self[bounds.lowerBound..<count] }
        set { self[bounds.lowerBound..<count] = newValue }
      }
      subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
        get { self[0..<bounds.upperBound] }
        set { self[0..<bounds.upperBound] = newValue }
      }
      subscript(bounds: PartialRangeThrough<Int>) -> ArraySlice<Element> {
        get { self[0..<bounds.upperBound + 1] }
        set { self[0..<bounds.upperBound + 1] = newValue }
      }
      @native("array.append") mutating func append(_ newElement: Element)
      @native("array.addAssign") mutating func append(contentsOf newElements: [Element])
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      @native("array.insert") mutating func insert(_ newElement: Element, at i: Int)
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Int) where C.Element == Element {
        replaceSubrange(i..<i, with: newElements)
      }
      @native("array.removeAt") @discardableResult mutating func remove(at index: Int) -> Element
      @native("array.removeLast") @discardableResult mutating func removeLast() -> Element
      @native("array.removeFirst") @discardableResult mutating func removeFirst() -> Element
      @native("array.removeLastCount") mutating func removeLast(_ k: Int)
      @native("array.removeFirstCount") mutating func removeFirst(_ k: Int)
      @native("array.removeSubrange") mutating func removeSubrange(_ bounds: Range<Int>)
      mutating func removeSubrange(_ bounds: ClosedRange<Int>) { removeSubrange(bounds.lowerBound..<bounds.upperBound + 1) }
      mutating func removeSubrange(_ bounds: PartialRangeFrom<Int>) { removeSubrange(bounds.lowerBound..<count) }
      mutating func removeSubrange(_ bounds: PartialRangeUpTo<Int>) { removeSubrange(0..<bounds.upperBound) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        if !(subrange.lowerBound >= 0 && subrange.upperBound <= count) { preconditionFailed_("Array replace: subrange extends past the end") }
        let tail = slice_(subrange.upperBound, count)
        removeSubrange(subrange.lowerBound..<count)
        for element in newElements { append(element) }
        append(contentsOf: tail)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: ClosedRange<Int>, with newElements: C) where C.Element == Element {
        replaceSubrange(subrange.lowerBound..<subrange.upperBound + 1, with: newElements)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeFrom<Int>, with newElements: C) where C.Element == Element {
        replaceSubrange(subrange.lowerBound..<count, with: newElements)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeUpTo<Int>, with newElements: C) where C.Element == Element {
        replaceSubrange(0..<subrange.upperBound, with: newElements)
      }
      @native("array.removeAll") mutating func removeAll(keepingCapacity: Bool = false)
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self { if !(try shouldBeRemoved(element)) { kept.append(element) } }
        self = kept
      }
      @native("array.popLast") @discardableResult mutating func popLast() -> Element?
      @native("array.reserveCapacity") mutating func reserveCapacity(_ minimumCapacity: Int)
      @native("array.swapAt") mutating func swapAt(_ i: Int, _ j: Int)
      @native("array.reverse") mutating func reverse()
      @native("array.add") static func + (lhs: [Element], rhs: [Element]) -> [Element]
      @native("array.addAssign") static func += (lhs: inout [Element], rhs: [Element])
      static func + <Other: Sequence>(lhs: [Element], rhs: Other) -> [Element] where Other.Element == Element {
        var result = lhs
        for element in rhs { result.append(element) }
        return result
      }
      static func += <S: Sequence>(lhs: inout [Element], rhs: S) where S.Element == Element {
        for element in rhs { lhs.append(element) }
      }
      @native("array.description") var description: String { get }
      var debugDescription: String { description }
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        self = try sorted(by: areInIncreasingOrder)
      }
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int {
        var lo = 0
        var hi = count
        while true {
          while true {
            if lo == hi { return lo }
            if try belongsInSecondPartition(self[lo]) { break }
            lo += 1
          }
          while true {
            hi -= 1
            if lo == hi { return lo }
            if !(try belongsInSecondPartition(self[hi])) { break }
          }
          swapAt(lo, hi)
          lo += 1
        }
      }
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
        var index = 0
        for element in self {
          if try predicate(element) { return index }
          index += 1
        }
        return nil
      }
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
        var index = count - 1
        while index >= 0 {
          if try predicate(self[index]) { return index }
          index -= 1
        }
        return nil
      }
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        var index = count - 1
        while index >= 0 {
          if try predicate(self[index]) { return self[index] }
          index -= 1
        }
        return nil
      }
    }
    extension Array: Equatable where Element: Equatable {
      @native("array.equal") static func == (lhs: [Element], rhs: [Element]) -> Bool {
        if lhs.count != rhs.count { return false }
        for i in 0..<lhs.count { if lhs[i] != rhs[i] { return false } }
        return true
      }
      func firstIndex(of element: Element) -> Int? { firstIndex(where: { $0 == element }) }
      func lastIndex(of element: Element) -> Int? { lastIndex(where: { $0 == element }) }
    }
    extension Array: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
    }
    extension Array where Element: Comparable {
      mutating func sort() { self = sorted() }
    }
    extension Array where Element == String {
      @native("array.joined") func joined(separator: String = "") -> String
      @native("array.joined") func joined_(_ separator: String) -> String
    }
    typealias ContiguousArray<Element> = Array<Element>
    """
}
