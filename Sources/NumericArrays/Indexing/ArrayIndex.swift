/// What can stand between the brackets of an array: an integer, a range, `all`, `newAxis`, `ellipsis`, a `slice`, an array of
/// integers or of truth values.
public protocol ArrayIndex: Sendable {
  /// The index as a value.
  var indexTerm: IndexTerm { get }
}

/// One index of an array, as a value.
public enum IndexTerm: Sendable {
  /// One position along an axis; negative counts from the end. The axis goes away.
  case position(Int)
  /// Every `step`th position from `start` up to but not including `stop`, cut to what there is; nil means from or to the end.
  case slice(start: Int?, stop: Int?, step: Int)
  /// A new axis of one element.
  case newAxis
  /// As many whole axes as are missing.
  case ellipsis
  /// Positions along an axis, in any shape.
  case positions(NDArray<Int>)
  /// The positions where a mask is true; it takes as many axes as it has.
  case mask(NDArray<Bool>)
}

extension IndexTerm: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { self }
}

extension Int: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { .position(self) }
}

extension Range<Int>: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { .slice(start: lowerBound, stop: upperBound, step: 1) }
}

extension ClosedRange<Int>: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm {
    .slice(start: lowerBound, stop: upperBound == -1 || upperBound == .max ? nil : upperBound + 1, step: 1)
  }
}

extension PartialRangeFrom<Int>: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { .slice(start: lowerBound, stop: nil, step: 1) }
}

extension PartialRangeUpTo<Int>: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { .slice(start: nil, stop: upperBound, step: 1) }
}

extension PartialRangeThrough<Int>: ArrayIndex {
  /// The index as a value.
  public var indexTerm: IndexTerm { .slice(start: nil, stop: upperBound == -1 || upperBound == .max ? nil : upperBound + 1, step: 1) }
}

extension NDArray: ArrayIndex where Element: IndexElement {
  /// The index as a value.
  public var indexTerm: IndexTerm { Element.indexTerm(self) }
}

/// A type whose arrays can be indices: `Int`, for positions, and `Bool`, for masks.
public protocol IndexElement: ArrayElement {
  /// The index that an array of these elements is.
  static func indexTerm(_ array: NDArray<Self>) -> IndexTerm
}

extension Int: IndexElement {
  /// The index that an array of these elements is.
  public static func indexTerm(_ array: NDArray<Int>) -> IndexTerm { .positions(array) }
}

extension Bool: IndexElement {
  /// The index that an array of these elements is.
  public static func indexTerm(_ array: NDArray<Bool>) -> IndexTerm { .mask(array) }
}

/// All positions along an axis (NumPy's `:`): `x[all, 0]` is the first column.
public let all = IndexTerm.slice(start: nil, stop: nil, step: 1)

/// A new axis of one element (NumPy's `newaxis`): `x[all, newAxis]`.
public let newAxis = IndexTerm.newAxis

/// As many whole axes as are missing (NumPy's `...`): `x[ellipsis, 0]`.
public let ellipsis = IndexTerm.ellipsis

/// Every `step`th position from `start` up to but not including `stop` (NumPy's `start:stop:step`); nil means from or to the end.
public func slice(_ start: Int?, _ stop: Int?, _ step: Int = 1) -> IndexTerm {
  .slice(start: start, stop: stop, step: step)
}
