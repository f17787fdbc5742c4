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
      func elementsEqual<OtherSequence: Sequence>(
        _ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool
      ) rethrows -> Bool {
        var others = other.makeIterator()
        for element in self {
          if let next = others.next() {
            if !(try areEquivalent(element, next)) { return false }
          } else {
            return false
          }
        }
        if let _ = others.next() { return false }
        return true
      }
      func starts<PossiblePrefix: Sequence>(
        with possiblePrefix: PossiblePrefix, by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool
      ) rethrows -> Bool {
        var own = makeIterator()
        for wanted in possiblePrefix {
          if let next = own.next() {
            if !(try areEquivalent(next, wanted)) { return false }
          } else {
            return false
          }
        }
        return true
      }
      func lexicographicallyPrecedes<OtherSequence: Sequence>(
        _ other: OtherSequence, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where OtherSequence.Element == Element {
        var others = other.makeIterator()
        for element in self {
          if let next = others.next() {
            if try areInIncreasingOrder(element, next) { return true }
            if try areInIncreasingOrder(next, element) { return false }
          } else {
            return false
          }
        }
        if let _ = others.next() { return true }
        return false
      }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        if maxLength < 0 { preconditionFailed_("Can't take a prefix of negative length from a sequence") }
        return PrefixSequence(_base: self, _maxLength: maxLength)
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        if k < 0 { preconditionFailed_("Can't drop a negative number of elements from a sequence") }
        return DropFirstSequence(_base: self, _limit: k)
      }
      func suffix(_ maxLength: Int) -> [Element] {
        let all = Array(self)
        return Array(all[(maxLength < all.count ? all.count - maxLength : 0)..<all.count])
      }
      func dropLast(_ k: Int = 1) -> [Element] {
        let all = Array(self)
        return Array(all[0..<(k < all.count ? all.count - k : 0)])
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        var isDropping = true
        for element in self {
          if isDropping { if try predicate(element) { continue } }
          isDropping = false
          result.append(element)
        }
        return result
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        try Array(self).split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
      }
      func reversed() -> [Element] {
        var result = Array(self)
        result.reverse()
        return result
      }
      func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var result = Array(self)
        result.shuffle(using: &generator)
        return result
      }
      func shuffled() -> [Element] {
        var generator = SystemRandomNumberGenerator()
        return shuffled(using: &generator)
      }
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
      func withContiguousStorageIfAvailable<R>(_ body: ([Element]) throws -> R) rethrows -> R? { try body(Array(self)) }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool {
        for candidate in self { if candidate == element { return true } }
        return false
      }
      func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element {
        elementsEqual(other, by: { $0 == $1 })
      }
      func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool where PossiblePrefix.Element == Element {
        starts(with: possiblePrefix, by: { $0 == $1 })
      }
      func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
    }
    extension Sequence where Element: Comparable {
      func sorted() -> [Element] { sorted(by: { $0 < $1 }) }
      func min() -> Element? { self.min(by: { $0 < $1 }) }
      func max() -> Element? { self.max(by: { $0 < $1 }) }
      func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element {
        lexicographicallyPrecedes(other, by: { $0 < $1 })
      }
    }
    extension Sequence where Element: StringProtocol {
      func joined(separator: String = "") -> String { map { $0._string }.joined_(separator) }
    }
    extension Sequence where Element == String {
      func joined(separator: String = "") -> String { Array(self).joined_(separator) }
    }
    extension Sequence where Element: Sequence {
      @_disfavoredOverload func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      @_disfavoredOverload func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element {
        JoinedSequence(_base: self, _separator: Array(separator))
      }
    }
    """
}
