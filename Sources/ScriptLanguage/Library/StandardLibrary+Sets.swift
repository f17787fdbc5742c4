extension LibraryModule {
  static let setInterface = """
    struct Set<Element: Hashable>: Collection, SetAlgebra, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = Slice<Set<Element>>
      typealias Indices = DefaultIndices<Set<Element>>
      var _table: HashTable_<Element>
      init() { _table = HashTable_() }
      init(arrayLiteral elements: Element...) {
        _table = HashTable_()
        for element in elements { insert(element) }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        _table = HashTable_()
        for element in elements { insert(element) }
      }
      func makeIterator() -> IndexingIterator<[Element]> { _table._keys.makeIterator() }
      var count: Int { _table._keys.count }
      var isEmpty: Bool { _table._keys.isEmpty }
      var startIndex: Int { 0 }
      var endIndex: Int { _table._keys.count }
      var first: Element? { _table._keys.first }
      func index(after i: Int) -> Int { i + 1 }
      subscript(position: Int) -> Element { _table._keys[position] }
      func contains(_ member: Element) -> Bool { _table.find(member) != nil }
      @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        if let position = _table.find(newMember) { return (inserted: false, memberAfterInsert: _table._keys[position]) }
        _table.insert(newMember)
        return (inserted: true, memberAfterInsert: newMember)
      }
      @discardableResult mutating func update(with newMember: Element) -> Element? {
        if let position = _table.find(newMember) {
          let old = _table._keys[position]
          _table._keys[position] = newMember
          return old
        }
        _table.insert(newMember)
        return nil
      }
      @discardableResult mutating func remove(_ member: Element) -> Element? {
        if let position = _table.find(member) {
          let old = _table._keys[position]
          _table.remove(at: position)
          return old
        }
        return nil
      }
      init(minimumCapacity: Int) { _table = HashTable_() }
      mutating func removeAll(keepingCapacity: Bool = false) { _table = HashTable_() }
      mutating func reserveCapacity(_ minimumCapacity: Int) {}
      var capacity: Int { _table._keys.capacity }
      @discardableResult mutating func remove(at index: Int) -> Element {
        let old = _table._keys[index]
        _table.remove(at: index)
        return old
      }
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { preconditionFailed_("Can't removeFirst from an empty Set") }
        return remove(at: 0)
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: 0) }
      func firstIndex(of member: Element) -> Int? { _table.find(member) }
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result.insert(element) }
        return result
      }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        var result: Set<Element> = []
        for element in self { if others.contains(element) { result.insert(element) } }
        return result
      }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        var result: Set<Element> = []
        for element in self { if !others.contains(element) { result.insert(element) } }
        return result
      }
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        return subtracting(others).union(others.subtracting(self))
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element { self = union(other) }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element { self = symmetricDifference(other) }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element { self = subtracting(other) }
      func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return allSatisfy { others.contains($0) }
      }
      func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element { other.allSatisfy { contains($0) } }
      func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return count < others.count && isSubset(of: others)
      }
      func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element {
        let others = Set(other)
        return count > others.count && isSuperset(of: others)
      }
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element { other.allSatisfy { !contains($0) } }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result: Set<Element> = []
        for element in self { if try isIncluded(element) { result.insert(element) } }
        return result
      }
      var description: String { _table._keys.description }
      var debugDescription: String { isEmpty ? "Set([])" : "Set(" + _table._keys.description + ")" }
    }
    extension Set: Equatable {
      static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool { lhs.count == rhs.count && lhs.allSatisfy { rhs.contains($0) } }
    }
    extension Set: Hashable {
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for element in self {
          var inner = Hasher()
          inner.combine(element)
          sum = sum &+ inner.finalize()
        }
        hasher.combine(sum)
      }
    }
    """
}
