extension LibraryModule {
  static let setInterface = """
    @native("Set") struct Set<Element: Hashable>: Collection, SetAlgebra, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias ArrayLiteralElement = Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = Slice<Set<Element>>
      typealias Indices = DefaultIndices<Set<Element>>
      @native("set.empty") init()
      @native("set.reserving") init(minimumCapacity: Int)
      init(arrayLiteral elements: Element...) {
        self = Set<Element>()
        for element in elements { add_(element) }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = Set<Element>()
        for element in elements { add_(element) }
      }
      @native("set.find") func find_(_ member: Element) -> Int
      @native("set.next") func next_(_ position: Int) -> Int
      @native("set.end") var end_: Int { get }
      @native("set.key") func member_(_ position: Int) -> Element
      @native("set.members") var members_: [Element] { get }
      @native("set.add") @discardableResult mutating func add_(_ member: Element) -> Bool
      @native("set.removeAt") mutating func remove_(_ position: Int) -> Element
      @native("set.replaceAt") mutating func replace_(_ position: Int, _ member: Element)
      func makeIterator() -> IndexingIterator<[Element]> { members_.makeIterator() }
      @native("set.count") var count: Int { get }
      @native("set.isEmpty") var isEmpty: Bool { get }
      @native("set.capacity") var capacity: Int { get }
      var startIndex: Int { position_(0) }
      var endIndex: Int { end_ }
      func position_(_ offset: Int) -> Int {
        let position = next_(offset)
        return position < 0 ? end_ : position
      }
      var first: Element? { isEmpty ? nil : member_(startIndex) }
      func index(after i: Int) -> Int { position_(i + 1) }
      subscript(position: Int) -> Element { member_(position) }
      @native("set.contains") func contains(_ member: Element) -> Bool
      @native("set.insert") @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @discardableResult mutating func update(with newMember: Element) -> Element? {
        let position = find_(newMember)
        if position < 0 {
          add_(newMember)
          return nil
        }
        let old = member_(position)
        replace_(position, newMember)
        return old
      }
      @discardableResult mutating func remove(_ member: Element) -> Element? {
        let position = find_(member)
        return position < 0 ? nil : remove_(position)
      }
      @native("set.removeAll") mutating func removeAll_()
      mutating func removeAll(keepingCapacity: Bool = false) { removeAll_() }
      @native("set.reserveCapacity") mutating func reserveCapacity(_ minimumCapacity: Int)
      @discardableResult mutating func remove(at index: Int) -> Element { remove_(index) }
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { preconditionFailed_("Can't removeFirst from an empty Set") }
        return remove_(startIndex)
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : remove_(startIndex) }
      func firstIndex(of member: Element) -> Int? {
        let position = find_(member)
        return position < 0 ? nil : position
      }
      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        for element in other { result.add_(element) }
        return result
      }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        var result: Set<Element> = []
        for element in self { if others.contains(element) { result.add_(element) } }
        return result
      }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        let others = Set(other)
        var result: Set<Element> = []
        for element in self { if !others.contains(element) { result.add_(element) } }
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
        for element in self { if try isIncluded(element) { result.add_(element) } }
        return result
      }
      @native("set.description") var description: String { get }
      @native("set.debugDescription") var debugDescription: String { get }
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
