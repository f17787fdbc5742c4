extension LibraryModule {
  static let optionalInterface = """
    @native("Optional") enum Optional<Wrapped>: ExpressibleByNilLiteral {
      case none
      case some(Wrapped)
      @native("optional.nil") init(nilLiteral: ())
      init(_ value: Wrapped) { self = value }
      func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        if let value = self { return try transform(value) }
        return nil
      }
      func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        if let value = self { return try transform(value) }
        return nil
      }
      static func == (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return false }
        return true
      }
      static func != (lhs: Wrapped?, rhs: _OptionalNilComparisonType) -> Bool {
        if let _ = lhs { return true }
        return false
      }
      static func == (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return false }
        return true
      }
      static func != (lhs: _OptionalNilComparisonType, rhs: Wrapped?) -> Bool {
        if let _ = rhs { return true }
        return false
      }
    }
    @native("nil") struct _OptionalNilComparisonType: ExpressibleByNilLiteral {
      @native("nil.literal") init(nilLiteral: ())
    }
    extension Optional: Equatable where Wrapped: Equatable {
      static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
        if let l = lhs {
          if let r = rhs { return l == r }
          return false
        }
        if let _ = rhs { return false }
        return true
      }
    }
    extension Optional: Hashable where Wrapped: Hashable {
      @native("optional.hash") func hash(into hasher: inout Hasher)
    }
    """

  static let rangeInterface = """
    protocol RangeExpression {
      associatedtype Bound: Comparable
      func contains(_ element: Bound) -> Bool
    }
    extension RangeExpression {
      static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
    }
    @native("Range") struct Range<Bound: Comparable>: RangeExpression, Equatable {
      @native("range.init") init(uncheckedBounds bounds: (lower: Bound, upper: Bound))
      @native("range.lowerBound") var lowerBound: Bound { get }
      @native("range.upperBound") var upperBound: Bound { get }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
      var isEmpty: Bool { lowerBound == upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool { lowerBound < other.upperBound && other.lowerBound < upperBound }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : limits.upperBound < lowerBound ? limits.upperBound : lowerBound
        let upper = limits.upperBound < upperBound ? limits.upperBound : limits.lowerBound > upperBound ? limits.lowerBound : upperBound
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
      static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    }
    @native("ClosedRange") struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable {
      @native("closedRange.init") init(uncheckedBounds bounds: (lower: Bound, upper: Bound))
      @native("closedRange.lowerBound") var lowerBound: Bound { get }
      @native("closedRange.upperBound") var upperBound: Bound { get }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
      var isEmpty: Bool { false }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
      static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    }
    @native("PartialRangeFrom") struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      @native("partialRangeFrom.init") init(_ lowerBound: Bound)
      @native("partialRangeFrom.lowerBound") var lowerBound: Bound { get }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
    }
    @native("PartialRangeUpTo") struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      @native("partialRangeUpTo.init") init(_ upperBound: Bound)
      @native("partialRangeUpTo.upperBound") var upperBound: Bound { get }
      func contains(_ element: Bound) -> Bool { element < upperBound }
    }
    @native("PartialRangeThrough") struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      @native("partialRangeThrough.init") init(_ upperBound: Bound)
      @native("partialRangeThrough.upperBound") var upperBound: Bound { get }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
    }
    extension Comparable {
      @native("range.make") static func ..< (minimum: Self, maximum: Self) -> Range<Self>
      @native("closedRange.make") static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self>
      static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(minimum) }
      static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(maximum) }
      static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(maximum) }
    }
    @native("RangeIterator") struct RangeIterator_<Bound>: IteratorProtocol {
      typealias Element = Bound
      @native("rangeIterator.next") mutating func next() -> Bound?
    }
    extension Range: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = RangeIterator_<Bound>
      @native("range.makeIterator") func makeIterator() -> RangeIterator_<Bound>
      @native("range.count") var count: Int { get }
      var first: Bound? { isEmpty ? nil : lowerBound }
      @native("range.last") var last: Bound? { get }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      @native("range.reversed") func reversed() -> ReversedCollection<Range<Bound>>
      var indices: Range<Bound> { self }
    }
    extension ClosedRange: Sequence where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Iterator = RangeIterator_<Bound>
      @native("closedRange.makeIterator") func makeIterator() -> RangeIterator_<Bound>
      @native("closedRange.count") var count: Int { get }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      @native("closedRange.reversed") func reversed() -> ReversedCollection<ClosedRange<Bound>>
    }
    @native("StrideTo") struct StrideTo<Element: Strideable>: Sequence {
      typealias Iterator = RangeIterator_<Element>
      @native("strideTo.makeIterator") func makeIterator() -> RangeIterator_<Element>
    }
    @native("StrideThrough") struct StrideThrough<Element: Strideable>: Sequence {
      typealias Iterator = RangeIterator_<Element>
      @native("strideThrough.makeIterator") func makeIterator() -> RangeIterator_<Element>
    }
    @native("stride.to") func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T>
    @native("stride.through") func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T>
    """
}
