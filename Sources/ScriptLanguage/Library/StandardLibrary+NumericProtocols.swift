extension LibraryModule {
  static let numericProtocolInterface = """
    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (lhs: Self, rhs: Self) -> Self
      static func - (lhs: Self, rhs: Self) -> Self
      static func += (lhs: inout Self, rhs: Self)
      static func -= (lhs: inout Self, rhs: Self)
    }
    extension AdditiveArithmetic {
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      static prefix func + (x: Self) -> Self { x }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude
      init?<T: BinaryInteger>(exactly source: T)
      var magnitude: Magnitude { get }
      static func * (lhs: Self, rhs: Self) -> Self
      static func *= (lhs: inout Self, rhs: Self)
    }
    extension Numeric {
      static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
    }
    protocol SignedNumeric: Numeric {
      static prefix func - (operand: Self) -> Self
      mutating func negate()
    }
    extension SignedNumeric {
      static prefix func - (operand: Self) -> Self { 0 - operand }
      mutating func negate() { self = -self }
    }
    protocol Strideable: Comparable {
      associatedtype Stride: SignedNumeric, Comparable
      func distance(to other: Self) -> Stride
      func advanced(by n: Stride) -> Self
      static func _step(after current: (index: Int, value: Self), from start: Self, by distance: Stride) -> (index: Int, value: Self)
    }
    extension Strideable {
      static func _step(after current: (index: Int, value: Self), from start: Self, by distance: Stride) -> (index: Int, value: Self) {
        (index: 0, value: current.value.advanced(by: distance))
      }
    }
    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
      associatedtype Magnitude: BinaryInteger
      static var isSigned: Bool { get }
      init<T: BinaryInteger>(_ source: T)
      init<T: BinaryFloatingPoint>(_ source: T)
      init?<T: BinaryFloatingPoint>(exactly source: T)
      init<T: BinaryInteger>(truncatingIfNeeded source: T)
      init<T: BinaryInteger>(clamping source: T)
      static func / (lhs: Self, rhs: Self) -> Self
      static func % (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static func %= (lhs: inout Self, rhs: Self)
      static func & (lhs: Self, rhs: Self) -> Self
      static func | (lhs: Self, rhs: Self) -> Self
      static func ^ (lhs: Self, rhs: Self) -> Self
      static prefix func ~ (x: Self) -> Self
      func isMultiple(of other: Self) -> Bool
      var bitWidth: Int { get }
      var trailingZeroBitCount: Int { get }
      var _int: Int { get }
    }
    extension BinaryInteger {
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      static func %= (lhs: inout Self, rhs: Self) { lhs = lhs % rhs }
      static func &= (lhs: inout Self, rhs: Self) { lhs = lhs & rhs }
      static func |= (lhs: inout Self, rhs: Self) { lhs = lhs | rhs }
      static func ^= (lhs: inout Self, rhs: Self) { lhs = lhs ^ rhs }
      @_disfavoredOverload static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) == 0 }
      @_disfavoredOverload static func != <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) != 0 }
      @_disfavoredOverload static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) < 0 }
      @_disfavoredOverload static func <= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) <= 0 }
      @_disfavoredOverload static func > <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) > 0 }
      @_disfavoredOverload static func >= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) >= 0 }
      func isMultiple(of other: Self) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) { (quotient: self / rhs, remainder: self % rhs) }
      func signum() -> Self { self > 0 ? 1 : self < 0 ? 0 - 1 : 0 }
    }
    @native("integer.compare") func _compareIntegers<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Int
    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
      static var max: Self { get }
      static var min: Self { get }
      static var bitWidth: Int { get }
      static func &+ (lhs: Self, rhs: Self) -> Self
      static func &- (lhs: Self, rhs: Self) -> Self
      static func &* (lhs: Self, rhs: Self) -> Self
    }
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    protocol UnsignedInteger: BinaryInteger {}
    protocol FloatingPoint: SignedNumeric, Strideable, Hashable {
      static var infinity: Self { get }
      static var nan: Self { get }
      static var pi: Self { get }
      static var greatestFiniteMagnitude: Self { get }
      static var leastNormalMagnitude: Self { get }
      static var leastNonzeroMagnitude: Self { get }
      static var ulpOfOne: Self { get }
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      init(_ value: Int)
      init<T: BinaryInteger>(_ value: T)
      func squareRoot() -> Self
      func rounded() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      func truncatingRemainder(dividingBy other: Self) -> Self
      func remainder(dividingBy other: Self) -> Self
      func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
      var isNaN: Bool { get }
      var isFinite: Bool { get }
      var isInfinite: Bool { get }
      var isZero: Bool { get }
      var isNormal: Bool { get }
      var sign: FloatingPointSign { get }
      var ulp: Self { get }
      var nextUp: Self { get }
      var nextDown: Self { get }
    }
    extension FloatingPoint {
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      init(_ value: Double)
      init<T: BinaryFloatingPoint>(_ value: T)
    }
    """
}
