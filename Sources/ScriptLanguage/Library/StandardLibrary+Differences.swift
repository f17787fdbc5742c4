extension LibraryModule {
  /// Differences of ordered collections, found with Myers' algorithm.
  static let differenceInterface = """
    struct CollectionDifference<ChangeElement>: Collection {
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _isRemoval: Bool {
          switch self {
          case .insert: return false
          case .remove: return true
          }
        }
        var _offset: Int {
          switch self {
          case .insert(let offset, _, _): return offset
          case .remove(let offset, _, _): return offset
          }
        }
        var _element: ChangeElement {
          switch self {
          case .insert(_, let element, _): return element
          case .remove(_, let element, _): return element
          }
        }
        var _inverse: CollectionDifference<ChangeElement>.Change {
          switch self {
          case .insert(let offset, let element, let other): return .remove(offset: offset, element: element, associatedWith: other)
          case .remove(let offset, let element, let other): return .insert(offset: offset, element: element, associatedWith: other)
          }
        }
      }
      typealias Element = CollectionDifference<ChangeElement>.Change
      typealias Index = Int
      typealias Iterator = IndexingIterator<[CollectionDifference<ChangeElement>.Change]>
      typealias SubSequence = Slice<CollectionDifference<ChangeElement>>
      typealias Indices = DefaultIndices<CollectionDifference<ChangeElement>>
      let insertions: [CollectionDifference<ChangeElement>.Change]
      let removals: [CollectionDifference<ChangeElement>.Change]
      init(_insertions: [CollectionDifference<ChangeElement>.Change], _removals: [CollectionDifference<ChangeElement>.Change]) {
        insertions = _insertions
        removals = _removals
      }
      init?<C: Collection>(_ changes: C) where C.Element == CollectionDifference<ChangeElement>.Change {
        var added: [CollectionDifference<ChangeElement>.Change] = []
        var removed: [CollectionDifference<ChangeElement>.Change] = []
        for change in changes { if change._isRemoval { removed.append(change) } else { added.append(change) } }
        insertions = added.sorted { $0._offset < $1._offset }
        removals = removed.sorted { $0._offset < $1._offset }
      }
      var startIndex: Int { 0 }
      var endIndex: Int { insertions.count + removals.count }
      func index(after i: Int) -> Int { i + 1 }
      subscript(position: Int) -> CollectionDifference<ChangeElement>.Change {
        position < removals.count ? removals[removals.count - 1 - position] : insertions[position - removals.count]
      }
      func makeIterator() -> IndexingIterator<[CollectionDifference<ChangeElement>.Change]> { (removals.reversed() + insertions).makeIterator() }
      func inverse() -> CollectionDifference<ChangeElement> {
        CollectionDifference(_insertions: removals.map { $0._inverse }, _removals: insertions.map { $0._inverse })
      }
    }
    extension CollectionDifference where ChangeElement: Hashable {
      func inferringMoves() -> CollectionDifference<ChangeElement> {
        var added: [ChangeElement: [Int]] = [:]
        var removed: [ChangeElement: [Int]] = [:]
        for change in insertions { added[change._element, default: []].append(change._offset) }
        for change in removals { removed[change._element, default: []].append(change._offset) }
        func partner(_ element: ChangeElement, _ offsets: [ChangeElement: [Int]]) -> Int? {
          if added[element]?.count == 1 && removed[element]?.count == 1 { return offsets[element]![0] }
          return nil
        }
        return CollectionDifference(
          _insertions: insertions.map { .insert(offset: $0._offset, element: $0._element, associatedWith: partner($0._element, removed)) },
          _removals: removals.map { .remove(offset: $0._offset, element: $0._element, associatedWith: partner($0._element, added)) })
      }
    }
    extension BidirectionalCollection {
      func difference<C: BidirectionalCollection>(from other: C, by areEquivalent: (C.Element, Element) throws -> Bool) rethrows -> CollectionDifference<Element> where C.Element == Element {
        let old = Array(other)
        let new = Array(self)
        let n = old.count
        let m = new.count
        let limit = n + m
        var trace: [[Int]] = []
        var v = Array(repeating: 0, count: 2 * limit + 3)
        let middle = limit + 1
        var d = 0
        var isDone = false
        while d <= limit && !isDone {
          trace.append(v.slice_(middle - d - 1, middle + d + 2))
          var k = -d
          while k <= d {
            var isInsertion = k == -d
            if !isInsertion && k != d { isInsertion = v[middle + k - 1] < v[middle + k + 1] }
            var x: Int = isInsertion ? v[middle + k + 1] : v[middle + k - 1] + 1
            var y = x - k
            while x < n && y < m {
              if !(try areEquivalent(old[x], new[y])) { break }
              x += 1
              y += 1
            }
            v[middle + k] = x
            if x >= n && y >= m {
              isDone = true
              break
            }
            k += 2
          }
          d += 1
        }
        var insertions: [CollectionDifference<Element>.Change] = []
        var removals: [CollectionDifference<Element>.Change] = []
        var x = n
        var y = m
        d = trace.count - 1
        while d > 0 {
          let row = trace[d]
          let k = x - y
          var isInsertion = k == -d
          if !isInsertion && k != d { isInsertion = row[d + k] < row[d + k + 2] }
          let previous: Int = isInsertion ? k + 1 : k - 1
          let startX = row[d + 1 + previous]
          let startY = startX - previous
          if previous == k + 1 {
            insertions.append(.insert(offset: startY, element: new[startY], associatedWith: nil))
          } else {
            removals.append(.remove(offset: startX, element: old[startX], associatedWith: nil))
          }
          x = startX
          y = startY
          d -= 1
        }
        return CollectionDifference(_insertions: insertions.reversed(), _removals: removals.reversed())
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element {
        difference(from: other, by: { $0 == $1 })
      }
    }
    extension RangeReplaceableCollection {
      func applying(_ difference: CollectionDifference<Element>) -> Self? {
        var elements = Array(self)
        for change in difference {
          switch change {
          case .remove(let offset, _, _):
            if offset >= elements.count { return nil }
            elements.remove(at: offset)
          case .insert(let offset, let element, _):
            if offset > elements.count { return nil }
            elements.insert(element, at: offset)
          }
        }
        return Self(elements)
      }
    }
    """
}
