extension LibraryModule {
  static let arrayInterface = """
    struct IndexingIterator<Elements: Collection>: IteratorProtocol {
      typealias Element = Elements.Element
      var _elements: Elements
      var _position: Elements.Index
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _position = _elements.index(after: _position)
        return element
      }
    }
    @native("Array") struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      @native("array.fromLiteral") init(arrayLiteral elements: Element...)
      @native("array.empty") init()
      @native("array.repeating") init(repeating repeatedValue: Element, count: Int)
      @native("array.fromArray") init(_ elements: [Element])
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
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      @native("array.insert") mutating func insert(_ newElement: Element, at i: Int)
      mutating func insert(contentsOf newElements: [Element], at i: Int) {
        var position = i
        for element in newElements {
          insert(element, at: position)
          position += 1
        }
      }
      @native("array.removeAt") @discardableResult mutating func remove(at index: Int) -> Element
      @native("array.removeLast") @discardableResult mutating func removeLast() -> Element
      @native("array.removeFirst") @discardableResult mutating func removeFirst() -> Element
      @native("array.removeLastCount") mutating func removeLast(_ k: Int)
      @native("array.removeFirstCount") mutating func removeFirst(_ k: Int)
      @native("array.removeSubrange") mutating func removeSubrange(_ bounds: Range<Int>)
      mutating func removeSubrange(_ bounds: ClosedRange<Int>) { removeSubrange(bounds.lowerBound..<bounds.upperBound + 1) }
      mutating func replaceSubrange(_ bounds: Range<Int>, with newElements: [Element]) {
        removeSubrange(bounds)
        insert(contentsOf: newElements, at: bounds.lowerBound)
      }
      @native("array.removeAll") mutating func removeAll(keepingCapacity: Bool = false)
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self { if !(try shouldBeRemoved(element)) { kept.append(element) } }
        self = kept
      }
      @discardableResult mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
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
      @native("array.shuffle") mutating func shuffle_()
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        self = try sorted(by: areInIncreasingOrder)
      }
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int {
        var head: [Element] = []
        var tail: [Element] = []
        for element in self {
          if try belongsInSecondPartition(element) { tail.append(element) } else { head.append(element) }
        }
        let index = head.count
        self = head + tail
        return index
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
    }

    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<ArraySlice<Element>>
      var _array: [Element]
      var startIndex: Int
      var endIndex: Int
      init(_array: [Element], startIndex: Int, endIndex: Int) {
        self._array = _array
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init(arrayLiteral elements: Element...) {
        _array = elements
        startIndex = 0
        endIndex = elements.count
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        _array = Array(elements)
        startIndex = 0
        endIndex = _array.count
      }
      func makeIterator() -> IndexingIterator<ArraySlice<Element>> { IndexingIterator(_elements: self, _position: startIndex) }
      var count: Int { endIndex - startIndex }
      var isEmpty: Bool { endIndex == startIndex }
      var indices: Range<Int> { startIndex..<endIndex }
      var first: Element? { isEmpty ? nil : self[startIndex] }
      var last: Element? { isEmpty ? nil : self[endIndex - 1] }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(index: Int) -> Element {
        get {
          if !(index >= startIndex && index < endIndex) { preconditionFailed_("Index out of bounds") }
          return _array[index]
        }
        set {
          if !(index >= startIndex && index < endIndex) { preconditionFailed_("Index out of bounds") }
          _array[index] = newValue
        }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        if !(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex) { preconditionFailed_("Array index is out of range") }
        return ArraySlice(_array: _array, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
      }
      subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> { self[bounds.lowerBound..<bounds.upperBound + 1] }
      subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> { self[bounds.lowerBound..<endIndex] }
      subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> { self[startIndex..<bounds.upperBound] }
      mutating func append(_ newElement: Element) {
        _array = Array(self)
        startIndex = 0
        _array.append(newElement)
        endIndex = _array.count
      }
      @discardableResult mutating func removeFirst() -> Element {
        if !(startIndex < endIndex) { preconditionFailed_("Can't remove items from an empty collection") }
        let element = _array[startIndex]
        startIndex += 1
        return element
      }
      @discardableResult mutating func removeLast() -> Element {
        if !(startIndex < endIndex) { preconditionFailed_("Can't remove items from an empty collection") }
        endIndex -= 1
        return _array[endIndex]
      }
      @discardableResult mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
      @discardableResult mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      var description: String { Array(self).description }
      var debugDescription: String { "ArraySlice(" + Array(self).description + ")" }
    }
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool { Array(lhs) == Array(rhs) }
    }
    """
}
