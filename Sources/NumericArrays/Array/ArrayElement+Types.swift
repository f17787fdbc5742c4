// The element types beside `Double`, `Int` and `Bool`: as in NumPy, arrays of different types are converted explicitly before they meet.

extension Float: FloatElement {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .float32 }
  /// The value 1.
  public static var one: Float { 1 }
  /// The value that sums start from.
  public static var sumStart: Float { -0.0 }
  /// The value of an integer.
  public static func element(of value: Int) -> Float { Float(value) }
  /// The number in double precision.
  public var asDouble: Double { Double(self) }
}

#if !(os(macOS) && arch(x86_64))
  extension Float16: ArrayElement {
    /// The type as a value: arrays of it are stored, converted and printed, but not computed with.
    public static var elementType: ElementType { .float16 }
    /// The value 1.
    public static var one: Float16 { 1 }
  }
#endif

extension Int32: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = Int
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .int32 }
  /// The value 1.
  public static var one: Int32 { 1 }
  /// The value that sums start from.
  public static var sumStart: Int32 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> Int32 { Int32(truncatingIfNeeded: value) }
}

extension Int16: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = Int
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .int16 }
  /// The value 1.
  public static var one: Int16 { 1 }
  /// The value that sums start from.
  public static var sumStart: Int16 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> Int16 { Int16(truncatingIfNeeded: value) }
}

extension Int8: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = Int
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .int8 }
  /// The value 1.
  public static var one: Int8 { 1 }
  /// The value that sums start from.
  public static var sumStart: Int8 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> Int8 { Int8(truncatingIfNeeded: value) }
}

extension UInt32: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = UInt
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .uint32 }
  /// The value 1.
  public static var one: UInt32 { 1 }
  /// The value that sums start from.
  public static var sumStart: UInt32 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> UInt32 { UInt32(truncatingIfNeeded: value) }
}

extension UInt16: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = UInt
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .uint16 }
  /// The value 1.
  public static var one: UInt16 { 1 }
  /// The value that sums start from.
  public static var sumStart: UInt16 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> UInt16 { UInt16(truncatingIfNeeded: value) }
}

extension UInt8: NarrowIntegerElement {
  /// The type of sums and products.
  public typealias Wide = UInt
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .uint8 }
  /// The value 1.
  public static var one: UInt8 { 1 }
  /// The value that sums start from.
  public static var sumStart: UInt8 { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value) }
}

extension UInt: IntegerElement {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .uint64 }
  /// The value 1.
  public static var one: UInt { 1 }
  /// The value that sums start from.
  public static var sumStart: UInt { 0 }
  /// The value of an integer, wrapped around.
  public static func element(of value: Int) -> UInt { UInt(bitPattern: value) }
}
