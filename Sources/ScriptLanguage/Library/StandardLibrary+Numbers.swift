extension LibraryModule {
  static let intInterface = """
    @native("Int") struct Int: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias IntegerLiteralType = Int
      typealias Stride = Int
      typealias Magnitude = UInt
      @native("int.fromLiteral") init(integerLiteral value: Int)
      @native("int.zero") init()
      @native("int.fromInt") init(_ value: Int)
      @native("int.fromDouble") init(_ value: Double)
      @native("int.fromUInt") init(_ value: UInt)
      @native("int.fromString") init?(_ description: String)
      @native("int.exactly") init?(exactly value: Double)
      @native("int.fromStringRadix") init?(_ text: String, radix: Int)
      @native("int.truncating") init(truncating value: Double)
      @native("int.max") static var max: Int { get }
      @native("int.min") static var min: Int { get }
      @native("int.zeroValue") static var zero: Int { get }
      @native("int.bitWidth") static var bitWidth: Int { get }
      @native("int.add") static func + (lhs: Int, rhs: Int) -> Int
      @native("int.subtract") static func - (lhs: Int, rhs: Int) -> Int
      @native("int.multiply") static func * (lhs: Int, rhs: Int) -> Int
      @native("int.divide") static func / (lhs: Int, rhs: Int) -> Int
      @native("int.remainder") static func % (lhs: Int, rhs: Int) -> Int
      @native("int.negate") static prefix func - (operand: Int) -> Int
      @native("int.plus") static prefix func + (x: Int) -> Int
      @native("int.addAssign") static func += (lhs: inout Int, rhs: Int)
      @native("int.subtractAssign") static func -= (lhs: inout Int, rhs: Int)
      @native("int.multiplyAssign") static func *= (lhs: inout Int, rhs: Int)
      @native("int.divideAssign") static func /= (lhs: inout Int, rhs: Int)
      @native("int.remainderAssign") static func %= (lhs: inout Int, rhs: Int)
      @native("int.equal") static func == (lhs: Int, rhs: Int) -> Bool
      @native("int.notEqual") static func != (lhs: Int, rhs: Int) -> Bool
      @native("int.less") static func < (lhs: Int, rhs: Int) -> Bool
      @native("int.lessOrEqual") static func <= (lhs: Int, rhs: Int) -> Bool
      @native("int.greater") static func > (lhs: Int, rhs: Int) -> Bool
      @native("int.greaterOrEqual") static func >= (lhs: Int, rhs: Int) -> Bool
      @native("int.wrappingAdd") static func &+ (lhs: Int, rhs: Int) -> Int
      @native("int.wrappingSubtract") static func &- (lhs: Int, rhs: Int) -> Int
      @native("int.wrappingMultiply") static func &* (lhs: Int, rhs: Int) -> Int
      @native("int.and") static func & (lhs: Int, rhs: Int) -> Int
      @native("int.or") static func | (lhs: Int, rhs: Int) -> Int
      @native("int.xor") static func ^ (lhs: Int, rhs: Int) -> Int
      @native("int.not") static prefix func ~ (x: Int) -> Int
      @native("int.shiftLeft") static func << (lhs: Int, rhs: Int) -> Int
      @native("int.shiftRight") static func >> (lhs: Int, rhs: Int) -> Int
      static func &= (lhs: inout Int, rhs: Int) { lhs = lhs & rhs }
      static func |= (lhs: inout Int, rhs: Int) { lhs = lhs | rhs }
      static func ^= (lhs: inout Int, rhs: Int) { lhs = lhs ^ rhs }
      static func <<= (lhs: inout Int, rhs: Int) { lhs = lhs << rhs }
      static func >>= (lhs: inout Int, rhs: Int) { lhs = lhs >> rhs }
      static func &+= (lhs: inout Int, rhs: Int) { lhs = lhs &+ rhs }
      static func &-= (lhs: inout Int, rhs: Int) { lhs = lhs &- rhs }
      static func &*= (lhs: inout Int, rhs: Int) { lhs = lhs &* rhs }
      var _int: Int { self }
      @native("int.magnitude") var magnitude: UInt { get }
      func isMultiple(of other: Int) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func quotientAndRemainder(dividingBy rhs: Int) -> (quotient: Int, remainder: Int) { (quotient: self / rhs, remainder: self % rhs) }
      func signum() -> Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
      func distance(to other: Int) -> Int { other - self }
      func advanced(by n: Int) -> Int { self + n }
      mutating func negate() { self = -self }
      @native("int.description") var description: String { get }
      @native("int.hash") func hash(into hasher: inout Hasher)
      @native("int.hashValue") var hashValue: Int { get }
      @native("int.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("int.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      @native("int.nonzeroBitCount") var nonzeroBitCount: Int { get }
    }
    @native("UInt") struct UInt: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
      typealias IntegerLiteralType = UInt
      @native("uint.fromLiteral") init(integerLiteral value: UInt)
      @native("uint.fromInt") init(_ value: Int)
      @native("uint.equal") static func == (lhs: UInt, rhs: UInt) -> Bool
      @native("uint.less") static func < (lhs: UInt, rhs: UInt) -> Bool
      @native("uint.description") var description: String { get }
      @native("uint.hash") func hash(into hasher: inout Hasher)
    }
    """

  static let doubleInterface = """
    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero
      case toNearestOrEven
      case up
      case down
      case towardZero
      case awayFromZero
    }
    @native("Double") struct Double: BinaryFloatingPoint, LosslessStringConvertible {
      typealias FloatLiteralType = Double
      typealias IntegerLiteralType = Double
      typealias Stride = Double
      typealias Magnitude = Double
      @native("double.fromFloatLiteral") init(floatLiteral value: Double)
      @native("double.fromIntegerLiteral") init(integerLiteral value: Double)
      @native("double.zero") init()
      @native("double.fromInt") init(_ value: Int)
      @native("double.fromDouble") init(_ value: Double)
      @native("double.fromUInt") init(_ value: UInt)
      @native("double.fromString") init?(_ description: String)
      @native("double.infinity") static var infinity: Double { get }
      @native("double.nan") static var nan: Double { get }
      @native("double.pi") static var pi: Double { get }
      @native("double.zeroValue") static var zero: Double { get }
      @native("double.greatestFiniteMagnitude") static var greatestFiniteMagnitude: Double { get }
      @native("double.leastNormalMagnitude") static var leastNormalMagnitude: Double { get }
      @native("double.leastNonzeroMagnitude") static var leastNonzeroMagnitude: Double { get }
      @native("double.ulpOfOne") static var ulpOfOne: Double { get }
      @native("double.add") static func + (lhs: Double, rhs: Double) -> Double
      @native("double.subtract") static func - (lhs: Double, rhs: Double) -> Double
      @native("double.multiply") static func * (lhs: Double, rhs: Double) -> Double
      @native("double.divide") static func / (lhs: Double, rhs: Double) -> Double
      @native("double.negate") static prefix func - (operand: Double) -> Double
      @native("double.plus") static prefix func + (x: Double) -> Double
      @native("double.addAssign") static func += (lhs: inout Double, rhs: Double)
      @native("double.subtractAssign") static func -= (lhs: inout Double, rhs: Double)
      @native("double.multiplyAssign") static func *= (lhs: inout Double, rhs: Double)
      @native("double.divideAssign") static func /= (lhs: inout Double, rhs: Double)
      @native("double.equal") static func == (lhs: Double, rhs: Double) -> Bool
      @native("double.notEqual") static func != (lhs: Double, rhs: Double) -> Bool
      @native("double.less") static func < (lhs: Double, rhs: Double) -> Bool
      @native("double.lessOrEqual") static func <= (lhs: Double, rhs: Double) -> Bool
      @native("double.greater") static func > (lhs: Double, rhs: Double) -> Bool
      @native("double.greaterOrEqual") static func >= (lhs: Double, rhs: Double) -> Bool
      @native("double.magnitude") var magnitude: Double { get }
      @native("double.isNaN") var isNaN: Bool { get }
      @native("double.isFinite") var isFinite: Bool { get }
      @native("double.isInfinite") var isInfinite: Bool { get }
      @native("double.isZero") var isZero: Bool { get }
      @native("double.ulp") var ulp: Double { get }
      @native("double.nextUp") var nextUp: Double { get }
      @native("double.nextDown") var nextDown: Double { get }
      @native("double.isNegative") var isNegative_: Bool { get }
      @native("double.squareRoot") func squareRoot() -> Double
      @native("double.rounded") func rounded() -> Double
      @native("double.roundedDown") func roundedDown_() -> Double
      @native("double.roundedUp") func roundedUp_() -> Double
      @native("double.roundedTowardZero") func roundedTowardZero_() -> Double
      @native("double.roundedToEven") func roundedToEven_() -> Double
      @native("double.roundedAwayFromZero") func roundedAwayFromZero_() -> Double
      func rounded(_ rule: FloatingPointRoundingRule) -> Double {
        if rule == .toNearestOrAwayFromZero { return rounded() }
        if rule == .toNearestOrEven { return roundedToEven_() }
        if rule == .up { return roundedUp_() }
        if rule == .down { return roundedDown_() }
        if rule == .towardZero { return roundedTowardZero_() }
        return roundedAwayFromZero_()
      }
      mutating func round() { self = rounded() }
      mutating func negate() { self = -self }
      @native("double.remainder") func truncatingRemainder(dividingBy other: Double) -> Double
      @native("double.ieeeRemainder") func remainder(dividingBy other: Double) -> Double
      func distance(to other: Double) -> Double { other - self }
      func advanced(by n: Double) -> Double { self + n }
      static func _step(after current: (index: Int, value: Double), from start: Double, by distance: Double) -> (index: Int, value: Double) {
        let next = current.index + 1
        return (index: next, value: start + Double(next) * distance)
      }
      func isLess(than other: Double) -> Bool { self < other }
      static func minimum(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x <= y ? x : y }
      static func maximum(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x > y ? x : y }
      @native("double.description") var description: String { get }
      @native("double.hash") func hash(into hasher: inout Hasher)
      @native("double.hashValue") var hashValue: Int { get }
    }
    typealias Float64 = Double
    typealias CGFloat = Double
    typealias TimeInterval = Double
    """

  static let boolInterface = """
    @native("Bool") struct Bool: Hashable, ExpressibleByBooleanLiteral, LosslessStringConvertible {
      typealias BooleanLiteralType = Bool
      @native("bool.fromLiteral") init(booleanLiteral value: Bool)
      @native("bool.fromBool") init(_ value: Bool)
      @native("bool.fromString") init?(_ description: String)
      @native("bool.equal") static func == (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.notEqual") static func != (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.not") static prefix func ! (a: Bool) -> Bool
      static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { lhs ? try rhs() : false }
      static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { lhs ? true : try rhs() }
      mutating func toggle() { self = !self }
      @native("bool.description") var description: String { get }
      @native("bool.hash") func hash(into hasher: inout Hasher)
    }
    """
}
