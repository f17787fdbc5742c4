extension LibraryModule {
  static let collectionProtocolInterface = """
    protocol IteratorProtocol<Element> {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
      func makeIterator() -> Iterator
      var underestimatedCount: Int { get }
    }
    extension Sequence where Iterator == Self {
      func makeIterator() -> Self { self }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }
    }
    protocol Collection<Element>: Sequence {
      associatedtype Index: Comparable
      associatedtype Iterator = IndexingIterator<Self>
      associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Element, SubSequence.Index == Index
      associatedtype Indices: Collection = DefaultIndices<Self> where Indices.Element == Index
      var indices: Indices { get }
      var startIndex: Index { get }
      var endIndex: Index { get }
      var count: Int { get }
      var isEmpty: Bool { get }
      func index(after i: Index) -> Index
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
    }
    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self, _position: startIndex) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> { Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: self) }
    }
    extension Collection where Indices == DefaultIndices<Self> {
      var indices: DefaultIndices<Self> { DefaultIndices(_elements: self, _startIndex: startIndex, _endIndex: endIndex) }
    }
    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var underestimatedCount: Int { count }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? { isEmpty ? nil : self[startIndex] }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        if distance < 0 { preconditionFailed_("Only BidirectionalCollections can be advanced by a negative amount") }
        var result = i
        var n = distance
        while n > 0 {
          result = index(after: result)
          n -= 1
        }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        if distance < 0 { preconditionFailed_("Only BidirectionalCollections can be advanced by a negative amount") }
        var result = i
        var n = distance
        while n > 0 {
          if result == limit { return nil }
          result = index(after: result)
          n -= 1
        }
        return result
      }
      func distance(from start: Index, to end: Index) -> Int {
        var n = 0
        if start > end {
          var i = end
          while i != start {
            n -= 1
            i = index(after: i)
          }
          return n
        }
        var i = start
        while i != end {
          n += 1
          i = index(after: i)
        }
        return n
      }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
      subscript(bounds: ClosedRange<Index>) -> SubSequence { self[bounds.lowerBound..<index(after: bounds.upperBound)] }
      subscript(bounds: PartialRangeFrom<Index>) -> SubSequence { self[bounds.lowerBound..<endIndex] }
      subscript(bounds: PartialRangeUpTo<Index>) -> SubSequence { self[startIndex..<bounds.upperBound] }
      subscript(bounds: PartialRangeThrough<Index>) -> SubSequence { self[startIndex..<index(after: bounds.upperBound)] }
      subscript(unbounded: (UnboundedRange_) -> ()) -> SubSequence { self[startIndex..<endIndex] }
    }
    enum UnboundedRange_ {
      case all
      static postfix func ... (ignored: UnboundedRange_) {}
    }
    protocol BidirectionalCollection<Element>: Collection { func index(before i: Index) -> Index }
    extension BidirectionalCollection {
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result = i
        var n = distance
        while n > 0 {
          result = index(after: result)
          n -= 1
        }
        while n < 0 {
          result = index(before: result)
          n += 1
        }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result = i
        var n = distance
        while n > 0 {
          if result == limit { return nil }
          result = index(after: result)
          n -= 1
        }
        while n < 0 {
          if result == limit { return nil }
          result = index(before: result)
          n += 1
        }
        return result
      }
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
    }
    protocol RandomAccessCollection<Element>: BidirectionalCollection {
      associatedtype Indices = Range<Index>
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
      func index(after i: Index) -> Index { i.advanced(by: 1) }
      func index(before i: Index) -> Index { i.advanced(by: -1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let left = i.distance(to: limit)
        if distance > 0 ? left >= 0 && left < distance : left <= 0 && distance < left { return nil }
        return i.advanced(by: distance)
      }
      func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
    }
    extension RandomAccessCollection where Index == Int, Indices == Range<Int> {
      var indices: Range<Int> { startIndex..<endIndex }
    }
    protocol MutableCollection<Element>: Collection {
      subscript(position: Index) -> Element { get set }
    }
    protocol RangeReplaceableCollection<Element>: Collection {
      init()
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
      mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      mutating func insert(_ newElement: Element, at i: Index)
      @discardableResult mutating func remove(at position: Index) -> Element
    }
    protocol LazySequenceProtocol: Sequence {}
    protocol LazyCollectionProtocol: LazySequenceProtocol, Collection {}
    """
}
