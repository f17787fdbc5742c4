extension LibraryModule {
  /// Sets of indices as ranges, and the operations on collections that take them.
  static let rangeSetInterface = """
    struct RangeSet<Bound: Comparable>: CustomStringConvertible {
      var _ranges: [Range<Bound>]
      init() { _ranges = [] }
      init(_ range: Range<Bound>) { _ranges = range.isEmpty ? [] : [range] }
      init<S: Sequence>(_ ranges: S) where S.Element == Range<Bound> {
        _ranges = []
        for range in ranges { insert(contentsOf: range) }
      }
      var ranges: [Range<Bound>] { _ranges }
      var isEmpty: Bool { _ranges.isEmpty }
      func contains(_ value: Bound) -> Bool { _ranges.contains { $0.contains(value) } }
      mutating func insert(contentsOf range: Range<Bound>) {
        if range.isEmpty { return }
        var low = range.lowerBound
        var high = range.upperBound
        var before: [Range<Bound>] = []
        var after: [Range<Bound>] = []
        for other in _ranges {
          if other.upperBound < low {
            before.append(other)
          } else if high < other.lowerBound {
            after.append(other)
          } else {
            if other.lowerBound < low { low = other.lowerBound }
            if high < other.upperBound { high = other.upperBound }
          }
        }
        _ranges = before + [low..<high] + after
      }
      mutating func remove(contentsOf range: Range<Bound>) {
        if range.isEmpty { return }
        var result: [Range<Bound>] = []
        for other in _ranges {
          if other.upperBound <= range.lowerBound || range.upperBound <= other.lowerBound {
            result.append(other)
            continue
          }
          if other.lowerBound < range.lowerBound { result.append(other.lowerBound..<range.lowerBound) }
          if range.upperBound < other.upperBound { result.append(range.upperBound..<other.upperBound) }
        }
        _ranges = result
      }
      mutating func formUnion(_ other: RangeSet<Bound>) { for range in other._ranges { insert(contentsOf: range) } }
      mutating func subtract(_ other: RangeSet<Bound>) { for range in other._ranges { remove(contentsOf: range) } }
      mutating func formIntersection(_ other: RangeSet<Bound>) { self = intersection(other) }
      func union(_ other: RangeSet<Bound>) -> RangeSet<Bound> {
        var result = self
        result.formUnion(other)
        return result
      }
      func subtracting(_ other: RangeSet<Bound>) -> RangeSet<Bound> {
        var result = self
        result.subtract(other)
        return result
      }
      func intersection(_ other: RangeSet<Bound>) -> RangeSet<Bound> { subtracting(subtracting(other)) }
      func symmetricDifference(_ other: RangeSet<Bound>) -> RangeSet<Bound> { subtracting(other).union(other.subtracting(self)) }
      func isSubset(of other: RangeSet<Bound>) -> Bool { subtracting(other).isEmpty }
      func isSuperset(of other: RangeSet<Bound>) -> Bool { other.isSubset(of: self) }
      func isDisjoint(_ other: RangeSet<Bound>) -> Bool { intersection(other).isEmpty }
      var description: String { "RangeSet(" + _ranges.map { "\\($0)" }.joined(separator: ", ") + ")" }
    }
    extension RangeSet: Equatable {
      static func == (lhs: RangeSet<Bound>, rhs: RangeSet<Bound>) -> Bool { lhs._ranges == rhs._ranges }
    }
    extension RangeSet {
      @discardableResult mutating func insert<C: Collection>(_ index: Bound, within collection: C) -> Bool where C.Index == Bound {
        if contains(index) { return false }
        insert(contentsOf: index..<collection.index(after: index))
        return true
      }
      mutating func remove<C: Collection>(_ index: Bound, within collection: C) where C.Index == Bound {
        remove(contentsOf: index..<collection.index(after: index))
      }
    }
    struct DiscontiguousSlice<Base: Collection>: Collection {
      typealias Element = Base.Element
      typealias Index = Int
      typealias Iterator = IndexingIterator<DiscontiguousSlice<Base>>
      typealias SubSequence = Slice<DiscontiguousSlice<Base>>
      typealias Indices = DefaultIndices<DiscontiguousSlice<Base>>
      let base: Base
      let subranges: RangeSet<Base.Index>
      let _positions: [Base.Index]
      init(_ base: Base, _ subranges: RangeSet<Base.Index>) {
        self.base = base
        self.subranges = subranges
        var positions: [Base.Index] = []
        for range in subranges.ranges {
          var i = range.lowerBound
          while i != range.upperBound {
            positions.append(i)
            i = base.index(after: i)
          }
        }
        _positions = positions
      }
      var startIndex: Int { 0 }
      var endIndex: Int { _positions.count }
      func index(after i: Int) -> Int { i + 1 }
      subscript(position: Int) -> Base.Element { base[_positions[position]] }
    }
    extension Collection {
      func indices(where predicate: (Element) throws -> Bool) rethrows -> RangeSet<Index> {
        var result = RangeSet<Index>()
        var i = startIndex
        while i != endIndex {
          let next = index(after: i)
          if try predicate(self[i]) { result.insert(contentsOf: i..<next) }
          i = next
        }
        return result
      }
      subscript(subranges: RangeSet<Index>) -> DiscontiguousSlice<Self> { DiscontiguousSlice(self, subranges) }
      func removingSubranges(_ subranges: RangeSet<Index>) -> DiscontiguousSlice<Self> {
        DiscontiguousSlice(self, RangeSet(startIndex..<endIndex).subtracting(subranges))
      }
    }
    extension Collection where Element: Equatable {
      func indices(of element: Element) -> RangeSet<Index> { indices(where: { $0 == element }) }
    }
    extension RangeReplaceableCollection {
      mutating func removeSubranges(_ subranges: RangeSet<Index>) { for range in subranges.ranges.reversed() { removeSubrange(range) } }
    }
    extension MutableCollection where Self: RangeReplaceableCollection {
      @discardableResult mutating func moveSubranges(_ subranges: RangeSet<Index>, to insertionPoint: Index) -> Range<Index> {
        var before: [Element] = []
        var moved: [Element] = []
        var after: [Element] = []
        var i = startIndex
        while i != endIndex {
          if subranges.contains(i) { moved.append(self[i]) } else if i < insertionPoint { before.append(self[i]) } else { after.append(self[i]) }
          i = index(after: i)
        }
        replaceSubrange(startIndex..<endIndex, with: before + moved + after)
        let start = index(startIndex, offsetBy: before.count)
        return start..<index(start, offsetBy: moved.count)
      }
    }
    """
}
