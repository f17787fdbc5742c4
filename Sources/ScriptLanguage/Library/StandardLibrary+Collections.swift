extension LibraryModule {
  static let collectionInterface = """
    extension Collection {
      func prefix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { preconditionFailed_("Can't take a prefix of negative length from a collection") }
        return self[startIndex..<(index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex)]
      }
      func dropFirst(_ k: Int = 1) -> SubSequence {
        if k < 0 { preconditionFailed_("Can't drop a negative number of elements from a collection") }
        return self[(index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex)..<endIndex]
      }
      func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { preconditionFailed_("Can't take a suffix of negative length from a collection") }
        let n = count
        return self[index(startIndex, offsetBy: maxLength < n ? n - maxLength : 0)..<endIndex]
      }
      func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { preconditionFailed_("Can't drop a negative number of elements from a collection") }
        let n = count
        return self[startIndex..<index(startIndex, offsetBy: k < n ? n - k : 0)]
      }
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      func prefix(through position: Index) -> SubSequence { self[startIndex..<index(after: position)] }
      func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while end != endIndex {
          if !(try predicate(self[end])) { break }
          end = index(after: end)
        }
        return self[startIndex..<end]
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while start != endIndex {
          if !(try predicate(self[start])) { break }
          start = index(after: start)
        }
        return self[start..<endIndex]
      }
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        while i != endIndex {
          if try predicate(self[i]) { return i }
          i = index(after: i)
        }
        return nil
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        if maxSplits < 0 { preconditionFailed_("Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        var i = startIndex
        while i != endIndex && result.count < maxSplits {
          if try isSeparator(self[i]) {
            if start != i || !omittingEmptySubsequences { result.append(self[start..<i]) }
            i = index(after: i)
            start = i
          } else {
            i = index(after: i)
          }
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
      func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        return self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &generator))]
      }
      func randomElement() -> Element? {
        var generator = SystemRandomNumberGenerator()
        return randomElement(using: &generator)
      }
    }
    extension Collection where Element: Equatable {
      func firstIndex(of element: Element) -> Index? {
        var i = startIndex
        while i != endIndex {
          if self[i] == element { return i }
          i = index(after: i)
        }
        return nil
      }
      func index(of element: Element) -> Index? { firstIndex(of: element) }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
      func ranges_(of other: [Element]) -> [Range<Index>] {
        var result: [Range<Index>] = []
        if other.isEmpty { return result }
        var start = startIndex
        while start != endIndex {
          var i = start
          var n = 0
          while n < other.count && i != endIndex {
            if self[i] != other[n] { break }
            i = index(after: i)
            n += 1
          }
          if n == other.count {
            result.append(start..<i)
            start = i
          } else {
            start = index(after: start)
          }
        }
        return result
      }
      @_disfavoredOverload func split<C: Collection>(
        separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] where C.Element == Element {
        var result: [SubSequence] = []
        var start = startIndex
        for found in ranges_(of: Array(separator)) {
          if result.count >= maxSplits { break }
          if start != found.lowerBound || !omittingEmptySubsequences { result.append(self[start..<found.lowerBound]) }
          start = found.upperBound
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
      @_disfavoredOverload func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element {
        other.isEmpty || !ranges_(of: Array(other)).isEmpty
      }
      func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element { ranges_(of: Array(other)) }
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element { ranges_(of: Array(other)).first }
      func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence { try drop(while: predicate) }
    }
    extension Collection where SubSequence == Self {
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { preconditionFailed_("Can't remove items from an empty collection") }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst(_ k: Int) { self = self[index(startIndex, offsetBy: k)..<endIndex] }
      @discardableResult mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
    }
    extension BidirectionalCollection where SubSequence == Self {
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { preconditionFailed_("Can't remove items from an empty collection") }
        let end = index(before: endIndex)
        let element = self[end]
        self = self[startIndex..<end]
        return element
      }
      mutating func removeLast(_ k: Int) { self = self[startIndex..<index(endIndex, offsetBy: -k)] }
      @discardableResult mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
    }
    extension BidirectionalCollection {
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        while i != startIndex {
          i = index(before: i)
          if try predicate(self[i]) { return i }
        }
        return nil
      }
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        if let i = try lastIndex(where: predicate) { return self[i] }
        return nil
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? { lastIndex(where: { $0 == element }) }
    }
    extension MutableCollection {
      mutating func swapAt(_ i: Index, _ j: Index) {
        let old = self[i]
        self[i] = self[j]
        self[j] = old
      }
      mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var pivot = startIndex
        while true {
          if pivot == endIndex { return pivot }
          if try belongsInSecondPartition(self[pivot]) { break }
          pivot = index(after: pivot)
        }
        var i = index(after: pivot)
        while i != endIndex {
          if !(try belongsInSecondPartition(self[i])) {
            swapAt(i, pivot)
            pivot = index(after: pivot)
          }
          i = index(after: i)
        }
        return pivot
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) {
        var amount = count
        var current = startIndex
        while amount > 1 {
          let random = Int.random(in: 0..<amount, using: &generator)
          amount -= 1
          swapAt(current, index(current, offsetBy: random))
          current = index(after: current)
        }
      }
      mutating func shuffle() {
        var generator = SystemRandomNumberGenerator()
        shuffle(using: &generator)
      }
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var i = startIndex
        for element in try sorted(by: areInIncreasingOrder) {
          self[i] = element
          i = index(after: i)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      mutating func sort() { sort(by: { $0 < $1 }) }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func reverse() {
        if isEmpty { return }
        var f = startIndex
        var l = index(before: endIndex)
        while f < l {
          swapAt(f, l)
          f = index(after: f)
          l = index(before: l)
        }
      }
    }
    extension RangeReplaceableCollection {
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        var n = 0
        while n < count {
          append(repeatedValue)
          n += 1
        }
      }
      mutating func append(_ newElement: Element) { replaceSubrange(endIndex..<endIndex, with: [newElement]) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      mutating func insert(_ newElement: Element, at i: Index) { replaceSubrange(i..<i, with: [newElement]) }
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element {
        replaceSubrange(i..<i, with: newElements)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: ClosedRange<Index>, with newElements: C) where C.Element == Element {
        replaceSubrange(subrange.lowerBound..<index(after: subrange.upperBound), with: newElements)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeFrom<Index>, with newElements: C) where C.Element == Element {
        replaceSubrange(subrange.lowerBound..<endIndex, with: newElements)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeUpTo<Index>, with newElements: C) where C.Element == Element {
        replaceSubrange(startIndex..<subrange.upperBound, with: newElements)
      }
      @discardableResult mutating func remove(at position: Index) -> Element {
        let element = self[position]
        replaceSubrange(position..<index(after: position), with: [])
        return element
      }
      @discardableResult mutating func removeFirst() -> Element {
        if isEmpty { preconditionFailed_("Can't remove first element from an empty collection") }
        return remove(at: startIndex)
      }
      mutating func removeFirst(_ k: Int) { replaceSubrange(startIndex..<index(startIndex, offsetBy: k), with: []) }
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: []) }
      mutating func removeSubrange(_ bounds: ClosedRange<Index>) { removeSubrange(bounds.lowerBound..<index(after: bounds.upperBound)) }
      mutating func removeSubrange(_ bounds: PartialRangeFrom<Index>) { removeSubrange(bounds.lowerBound..<endIndex) }
      mutating func removeSubrange(_ bounds: PartialRangeUpTo<Index>) { removeSubrange(startIndex..<bounds.upperBound) }
      mutating func removeAll(keepingCapacity: Bool = false) { self = Self() }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept = Self()
        for element in self { if !(try shouldBeRemoved(element)) { kept.append(element) } }
        self = kept
      }
      mutating func reserveCapacity(_ n: Int) {}
      static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
      }
      static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element { lhs.append(contentsOf: rhs) }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      @discardableResult mutating func removeLast() -> Element {
        if isEmpty { preconditionFailed_("Can't remove last element from an empty collection") }
        return remove(at: index(before: endIndex))
      }
      mutating func removeLast(_ k: Int) { replaceSubrange(index(endIndex, offsetBy: -k)..<endIndex, with: []) }
      @discardableResult mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
    }
    """
}
