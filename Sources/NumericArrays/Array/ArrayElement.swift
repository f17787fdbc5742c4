/// A type that the elements of an `NDArray` can have.
public protocol ArrayElement: BitwiseCopyable, Hashable, Sendable {
  /// The type as a value, which selects the kernels.
  static var elementType: ElementType { get }
  /// The value whose bytes are all zero: 0 or false.
  static var zero: Self { get }
  /// The value 1, or true.
  static var one: Self { get }
}

/// A type of elements that can be added and multiplied: every type but `Bool`.
public protocol NumericElement: ArrayElement, Comparable {
  /// The value of an integer, wrapped around where the type is narrower.
  static func element(of value: Int) -> Self
  /// The value that sums start from: for floats the negative zero, which leaves every number as it is.
  static var sumStart: Self { get }
}

/// A type of elements with fractions: `Double` and `Float`.
public protocol FloatElement: NumericElement, BinaryFloatingPoint {
  /// The number in double precision, with the same value.
  var asDouble: Double { get }
}

/// A type of elements without fractions, whose arithmetic wraps around.
public protocol IntegerElement: NumericElement, FixedWidthInteger {}

/// A type of whole numbers of fewer than 64 bits, whose sums and products have 64.
public protocol NarrowIntegerElement: IntegerElement {
  /// The type of sums and products: `Int` for types with a sign, `UInt` for those without.
  associatedtype Wide: IntegerElement
}

extension Double: FloatElement {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .float64 }
  /// The value 1, or true.
  public static var one: Double { 1 }
  /// The value that sums start from.
  public static var sumStart: Double { -0.0 }
  /// The value of an integer.
  public static func element(of value: Int) -> Double { Double(value) }
  /// The number itself.
  public var asDouble: Double { self }
}

extension Int: IntegerElement {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .int64 }
  /// The value 1, or true.
  public static var one: Int { 1 }
  /// The value that sums start from.
  public static var sumStart: Int { 0 }
  /// The value of an integer.
  public static func element(of value: Int) -> Int { value }
}

extension Bool: ArrayElement {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .bool }
  /// The value whose bytes are all zero.
  public static var zero: Bool { false }
  /// The value 1, or true.
  public static var one: Bool { true }
}
