extension LibraryModule {
  static let rangeInterface = """
    protocol RangeExpression {
      associatedtype Bound: Comparable
      func contains(_ element: Bound) -> Bool
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
    }
    extension RangeExpression {
      static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
    }
    @native("Range") struct Range<Bound: Comparable>: RangeExpression, CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { String(describing: lowerBound) + "..<" + String(describing: upperBound) }
      var debugDescription: String { "Range(" + String(reflecting: lowerBound) + "..<" + String(reflecting: upperBound) + ")" }
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
      var isEmpty: Bool { lowerBound == upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool {
        !isEmpty && !other.isEmpty && lowerBound < other.upperBound && other.lowerBound < upperBound
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { !isEmpty && lowerBound <= other.upperBound && other.lowerBound < upperBound }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
    }
    extension Range: Equatable {
      static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    }
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    @native("ClosedRange") struct ClosedRange<Bound: Comparable>: RangeExpression, CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { String(describing: lowerBound) + "..." + String(describing: upperBound) }
      var debugDescription: String { "ClosedRange(" + String(reflecting: lowerBound) + "..." + String(reflecting: upperBound) + ")" }
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.index(after: upperBound)))
      }
      var isEmpty: Bool { false }
      func overlaps(_ other: Range<Bound>) -> Bool { other.overlaps(self) }
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
    }
    extension ClosedRange: Equatable {
      static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    }
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    @native("PartialRangeFrom") struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.endIndex))
      }
    }
    @native("PartialRangeUpTo") struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element < upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: collection.startIndex, upper: upperBound))
      }
    }
    @native("PartialRangeThrough") struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: collection.startIndex, upper: collection.index(after: upperBound)))
      }
    }
    extension Comparable {
      @native("range.make") static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        if !(minimum <= maximum) { preconditionFailed_("Range requires lowerBound <= upperBound") }
        return Range(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      @native("closedRange.make") static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        if !(minimum <= maximum) { preconditionFailed_("Range requires lowerBound <= upperBound") }
        return ClosedRange(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(minimum) }
      static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(maximum) }
      static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(maximum) }
    }
    struct RangeIterator_<Bound: BinaryInteger>: IteratorProtocol {
      typealias Element = Bound
      var _next: Bound
      let _end: Bound
      var _isDone: Bool
      let _isClosed: Bool
      mutating func next() -> Bound? {
        if _isDone { return nil }
        let value = _next
        if _isClosed {
          if value == _end { _isDone = true } else { _next += 1 }
          return value
        }
        _next += 1
        if _next == _end { _isDone = true }
        return value
      }
    }
    extension Range: RandomAccessCollection where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Index = Bound
      typealias Iterator = RangeIterator_<Bound>
      typealias SubSequence = Range<Bound>
      typealias Indices = Range<Bound>
      init(_ other: ClosedRange<Bound>) { self = Range(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound + 1)) }
      func makeIterator() -> RangeIterator_<Bound> {
        RangeIterator_(_next: lowerBound, _end: upperBound, _isDone: lowerBound == upperBound, _isClosed: false)
      }
      @native("range.count") var count: Int { upperBound._int - lowerBound._int }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound - 1 }
      func min() -> Bound? { first }
      func max() -> Bound? { last }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      func index(after i: Bound) -> Bound { i + 1 }
      func index(before i: Bound) -> Bound { i - 1 }
      func index(_ i: Bound, offsetBy distance: Int) -> Bound { Bound(i._int + distance) }
      func distance(from start: Bound, to end: Bound) -> Int { end._int - start._int }
      subscript(position: Bound) -> Bound {
        if !(contains(position)) { preconditionFailed_("Index out of range") }
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> {
        if !(bounds.lowerBound >= lowerBound && bounds.upperBound <= upperBound) { preconditionFailed_("Range index is out of range") }
        return bounds
      }
      var indices: Range<Bound> { self }
    }
    extension ClosedRange: RandomAccessCollection where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Index = Bound
      typealias Iterator = RangeIterator_<Bound>
      typealias SubSequence = Range<Bound>
      typealias Indices = Range<Bound>
      init(_ other: Range<Bound>) { self = ClosedRange(uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound - 1)) }
      func makeIterator() -> RangeIterator_<Bound> {
        RangeIterator_(_next: lowerBound, _end: upperBound, _isDone: false, _isClosed: true)
      }
      @native("closedRange.count") var count: Int { upperBound._int - lowerBound._int + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      func min() -> Bound? { lowerBound }
      func max() -> Bound? { upperBound }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound + 1 }
      func index(after i: Bound) -> Bound { i + 1 }
      func index(before i: Bound) -> Bound { i - 1 }
      func index(_ i: Bound, offsetBy distance: Int) -> Bound { Bound(i._int + distance) }
      func distance(from start: Bound, to end: Bound) -> Int { end._int - start._int }
      subscript(position: Bound) -> Bound {
        if !(contains(position)) { preconditionFailed_("Index out of range") }
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> { bounds }
      var indices: Range<Bound> { lowerBound..<upperBound + 1 }
    }
    extension PartialRangeFrom: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = EndlessIterator_<Bound>
      func makeIterator() -> EndlessIterator_<Bound> { EndlessIterator_(_next: lowerBound) }
    }
    struct EndlessIterator_<Bound: BinaryInteger>: IteratorProtocol {
      typealias Element = Bound
      var _next: Bound
      mutating func next() -> Bound? {
        let value = _next
        _next += 1
        return value
      }
    }
    """
}
