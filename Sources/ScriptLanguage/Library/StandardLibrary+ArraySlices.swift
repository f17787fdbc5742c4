extension LibraryModule {
  static let arraySliceInterface = """
    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<ArraySlice<Element>>
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
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
      init() {
        _array = []
        startIndex = 0
        endIndex = 0
      }
      init(repeating repeatedValue: Element, count: Int) {
        _array = Array(repeating: repeatedValue, count: count)
        startIndex = 0
        endIndex = count
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
        get {
          if !(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex) { preconditionFailed_("Array index is out of range") }
          return ArraySlice(_array: _array, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
      }
      mutating func append(_ newElement: Element) {
        if endIndex != _array.count { _array = Array(repeating: newElement, count: startIndex) + _array.slice_(startIndex, endIndex) }
        _array.append(newElement)
        endIndex += 1
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        if !(subrange.lowerBound >= startIndex && subrange.upperBound <= endIndex) { preconditionFailed_("ArraySlice replace: subrange is out of bounds") }
        let before = _array.count
        _array.replaceSubrange(subrange, with: newElements)
        endIndex += _array.count - before
      }
      mutating func swapAt(_ i: Int, _ j: Int) { _array.swapAt(i, j) }
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var i = startIndex
        for element in try Array(self).sorted(by: areInIncreasingOrder) {
          _array[i] = element
          i += 1
        }
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
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) { hasher.combine(Array(self)) }
    }
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool { Array(lhs) == Array(rhs) }
    }
    """
}
