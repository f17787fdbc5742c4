extension LibraryModule {
  static let sequenceInterface = """
    extension Sequence {
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        for element in self { result.append(try transform(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      func compactMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult] {
        var result: [ElementOfResult] = []
        for element in self { if let value = try transform(element) { result.append(value) } }
        return result
      }
      func flatMap<SegmentOfResult: Sequence>(_ transform: (Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element] {
        var result: [SegmentOfResult.Element] = []
        for element in self { for inner in try transform(element) { result.append(inner) } }
        return result
      }
      func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
      }
      func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
      }
      func forEach(_ body: (Element) throws -> Void) rethrows { for element in self { try body(element) } }
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if try predicate(element) { return true } }
        return false
      }
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self { if !(try predicate(element)) { return false } }
        return true
      }
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self { if try predicate(element) { return element } }
        return nil
      }
      func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var n = 0
        for element in self { if try predicate(element) { n += 1 } }
        return n
      }
      func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var source: [Element] = []
        for element in self { source.append(element) }
        let n = source.count
        var width = 1
        while width < n {
          var merged: [Element] = []
          merged.reserveCapacity(n)
          var start = 0
          while start < n {
            var i = start
            let middle = start + width < n ? start + width : n
            let end = start + 2 * width < n ? start + 2 * width : n
            var j = middle
            while i < middle && j < end {
              if try areInIncreasingOrder(source[j], source[i]) {
                merged.append(source[j])
                j += 1
              } else {
                merged.append(source[i])
                i += 1
              }
            }
            while i < middle {
              merged.append(source[i])
              i += 1
            }
            while j < end {
              merged.append(source[j])
              j += 1
            }
            start += 2 * width
          }
          source = merged
          width *= 2
        }
        return source
      }
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if try areInIncreasingOrder(element, current) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if try areInIncreasingOrder(current, element) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func prefix(_ maxLength: Int) -> ArraySlice<Element> {
        let all = Array(self)
        return all[0..<(maxLength < all.count ? maxLength : all.count)]
      }
      func suffix(_ maxLength: Int) -> ArraySlice<Element> {
        let all = Array(self)
        return all[(maxLength < all.count ? all.count - maxLength : 0)..<all.count]
      }
      func dropFirst(_ k: Int = 1) -> ArraySlice<Element> {
        let all = Array(self)
        return all[(k < all.count ? k : all.count)..<all.count]
      }
      func dropLast(_ k: Int = 1) -> ArraySlice<Element> {
        let all = Array(self)
        return all[0..<(k < all.count ? all.count - k : 0)]
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
        let all = Array(self)
        var end = 0
        while end < all.count {
          if !(try predicate(all[end])) { break }
          end += 1
        }
        return all[0..<end]
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element> {
        let all = Array(self)
        var start = 0
        while start < all.count {
          if !(try predicate(all[start])) { break }
          start += 1
        }
        return all[start..<all.count]
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool {
        for candidate in self { if candidate == element { return true } }
        return false
      }
      func elementsEqual(_ other: [Element]) -> Bool { Array(self) == other }
      func starts(with prefix: [Element]) -> Bool {
        let all = Array(self)
        if all.count < prefix.count { return false }
        for i in 0..<prefix.count { if all[i] != prefix[i] { return false } }
        return true
      }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] { sorted(by: { $0 < $1 }) }
      func min() -> Element? { self.min(by: { $0 < $1 }) }
      func max() -> Element? { self.max(by: { $0 < $1 }) }
    }
    extension Sequence where Element: Sequence {
      func joined() -> [Element.Element] {
        var result: [Element.Element] = []
        for inner in self { for element in inner { result.append(element) } }
        return result
      }
    }

    extension Sequence {
      func reversed() -> [Element] {
        let all = Array(self)
        var result: [Element] = []
        result.reserveCapacity(all.count)
        var index = all.count - 1
        while index >= 0 {
          result.append(all[index])
          index -= 1
        }
        return result
      }
    }
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
      typealias Iterator = EnumeratedIterator_<Base>
      var _base: Base
      func makeIterator() -> EnumeratedIterator_<Base> { EnumeratedIterator_(_base: _base.makeIterator(), _count: 0) }
    }
    struct EnumeratedIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = (offset: Int, element: Base.Element)
      var _base: Base.Iterator
      var _count: Int
      mutating func next() -> (offset: Int, element: Base.Element)? {
        if let value = _base.next() {
          let offset = _count
          _count += 1
          return (offset: offset, element: value)
        }
        return nil
      }
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      typealias Element = (Sequence1.Element, Sequence2.Element)
      typealias Iterator = ZipIterator_<Sequence1, Sequence2>
      let _sequence1: Sequence1
      let _sequence2: Sequence2
      func makeIterator() -> ZipIterator_<Sequence1, Sequence2> {
        ZipIterator_(_first: _sequence1.makeIterator(), _second: _sequence2.makeIterator())
      }
    }
    struct ZipIterator_<Sequence1: Sequence, Sequence2: Sequence>: IteratorProtocol {
      typealias Element = (Sequence1.Element, Sequence2.Element)
      var _first: Sequence1.Iterator
      var _second: Sequence2.Iterator
      mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
        if let one = _first.next() { if let other = _second.next() { return (one, other) } }
        return nil
      }
    }
    func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2> {
      Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)
    }
    struct ReversedCollection<Base: BidirectionalCollection>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = ReversedIterator_<Base>
      let _base: Base
      func makeIterator() -> ReversedIterator_<Base> { ReversedIterator_(_base: _base, _position: _base.endIndex) }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      var first: Base.Element? { _base.isEmpty ? nil : _base[_base.index(before: _base.endIndex)] }
    }
    struct ReversedIterator_<Base: BidirectionalCollection>: IteratorProtocol {
      typealias Element = Base.Element
      let _base: Base
      var _position: Base.Index
      mutating func next() -> Base.Element? {
        if _position == _base.startIndex { return nil }
        _position = _base.index(before: _position)
        return _base[_position]
      }
    }
    """
}
