/// A sequence of numbers that can be drawn: an array or range of `Double` or `Int`, or an `NDArray`.
public protocol PlotValues {
  /// The values as doubles, in order.
  var plotValues: [Double] { get }
}

/// A number that can be drawn.
public protocol PlotScalar {
  /// The value as a double.
  var plotValue: Double { get }
}

extension Double: PlotScalar {
  /// The value itself.
  public var plotValue: Double { self }
}

extension Float: PlotScalar {
  /// The value, widened.
  public var plotValue: Double { Double(self) }
}

extension Int: PlotScalar {
  /// The value, rounded to the nearest double.
  public var plotValue: Double { Double(self) }
}

extension Bool: PlotScalar {
  /// 1 for true, 0 for false.
  public var plotValue: Double { self ? 1 : 0 }
}

extension Array: PlotValues where Element: PlotScalar {
  /// The elements as doubles.
  public var plotValues: [Double] { map(\.plotValue) }
}

extension ArraySlice: PlotValues where Element: PlotScalar {
  /// The elements as doubles.
  public var plotValues: [Double] { map(\.plotValue) }
}

extension Range: PlotValues where Bound == Int {
  /// The numbers of the range.
  public var plotValues: [Double] { map(Double.init) }
}

extension ClosedRange: PlotValues where Bound == Int {
  /// The numbers of the range.
  public var plotValues: [Double] { map(Double.init) }
}
