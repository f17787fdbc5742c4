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
      func hash(into hasher: inout Hasher) {
        if let value = self {
          hasher.combine(1)
          hasher.combine(value)
        } else {
          hasher.combine(0)
        }
      }
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
    @native("Range") struct Range<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
      var isEmpty: Bool { lowerBound == upperBound }
      func overlaps(_ other: Range<Bound>) -> Bool { lowerBound < other.upperBound && other.lowerBound < upperBound }
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
    @native("ClosedRange") struct ClosedRange<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
      func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
      var isEmpty: Bool { false }
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
    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
    }
    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element < upperBound }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
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
      func makeIterator() -> RangeIterator_<Bound> {
        RangeIterator_(_next: lowerBound, _end: upperBound, _isDone: lowerBound == upperBound, _isClosed: false)
      }
      @native("range.count") var count: Int { (upperBound - lowerBound)._int }
      var first: Bound? { isEmpty ? nil : lowerBound }
      var last: Bound? { isEmpty ? nil : upperBound - 1 }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      func index(after i: Bound) -> Bound { i + 1 }
      func index(before i: Bound) -> Bound { i - 1 }
      subscript(position: Bound) -> Bound { position }
      var indices: Range<Bound> { self }
    }
    extension ClosedRange: RandomAccessCollection where Bound: BinaryInteger {
      typealias Element = Bound
      typealias Index = Bound
      typealias Iterator = RangeIterator_<Bound>
      func makeIterator() -> RangeIterator_<Bound> {
        RangeIterator_(_next: lowerBound, _end: upperBound, _isDone: false, _isClosed: true)
      }
      @native("closedRange.count") var count: Int { (upperBound - lowerBound)._int + 1 }
      var first: Bound? { lowerBound }
      var last: Bound? { upperBound }
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound + 1 }
      func index(after i: Bound) -> Bound { i + 1 }
      func index(before i: Bound) -> Bound { i - 1 }
      subscript(position: Bound) -> Bound { position }
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
    struct StrideTo<Element: Strideable>: Sequence {
      typealias Iterator = StrideToIterator<Element>
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideToIterator<Element> {
        StrideToIterator(_start: _start, _end: _end, _stride: _stride, _current: (index: 0, value: _start))
      }
    }
    struct StrideToIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _current: (index: Int, value: Element)
      mutating func next() -> Element? {
        let result = _current.value
        if _stride > 0 ? result >= _end : result <= _end { return nil }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    struct StrideThrough<Element: Strideable>: Sequence {
      typealias Iterator = StrideThroughIterator<Element>
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideThroughIterator<Element> {
        StrideThroughIterator(_start: _start, _end: _end, _stride: _stride, _didReturnEnd: false, _current: (index: 0, value: _start))
      }
    }
    struct StrideThroughIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _didReturnEnd: Bool
      var _current: (index: Int, value: Element)
      mutating func next() -> Element? {
        let result = _current.value
        if _stride > 0 ? result >= _end : result <= _end {
          if result == _end && !_didReturnEnd {
            _didReturnEnd = true
            return result
          }
          return nil
        }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    @native("stride.to") func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      if !(stride != 0) { preconditionFailed_("Stride size must not be zero") }
      return StrideTo(_start: start, _end: end, _stride: stride)
    }
    @native("stride.through") func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
      if !(stride != 0) { preconditionFailed_("Stride size must not be zero") }
      return StrideThrough(_start: start, _end: end, _stride: stride)
    }
    """
}
