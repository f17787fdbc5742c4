extension LibraryModule {
  /// Decimal numbers are the host's; the interpreter only passes them on.
  static let decimalInterface = """
    @native("Decimal") struct Decimal: SignedNumeric, Hashable, Comparable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, CustomStringConvertible {
      typealias IntegerLiteralType = Int
      typealias FloatLiteralType = Double
      typealias Magnitude = Decimal
      enum RoundingMode {
        case plain
        case down
        case up
        case bankers
      }
      @native("decimal.fromInt") init(integerLiteral value: Int)
      @native("decimal.fromDouble") init(floatLiteral value: Double)
      @native("decimal.fromInt") init(_ value: Int)
      @native("decimal.fromDouble") init(_ value: Double)
      init() { self.init(0) }
      @native("decimal.fromString") static func read_(_ text: String) -> Decimal?
      init?(string: String, locale: Locale? = nil) { if let value = Decimal.read_(string) { self = value } else { return nil } }
      init?<T: BinaryInteger>(exactly source: T) { self.init(Int(source)) }
      init(sign: FloatingPointSign, exponent: Int, significand: Decimal) {
        let scaled = significand * Decimal.power_(Decimal(10), exponent)
        self = sign == .minus ? -scaled : scaled
      }
      static var zero: Decimal { Decimal(0) }
      static var pi: Decimal { Decimal.read_("3.14159265358979323846264338327950288419")! }
      @native("decimal.nan") static var nan: Decimal { get }
      @native("decimal.add") static func + (lhs: Decimal, rhs: Decimal) -> Decimal
      @native("decimal.subtract") static func - (lhs: Decimal, rhs: Decimal) -> Decimal
      @native("decimal.multiply") static func * (lhs: Decimal, rhs: Decimal) -> Decimal
      @native("decimal.divide") static func / (lhs: Decimal, rhs: Decimal) -> Decimal
      @native("decimal.negate") static prefix func - (operand: Decimal) -> Decimal
      static func += (lhs: inout Decimal, rhs: Decimal) { lhs = lhs + rhs }
      static func -= (lhs: inout Decimal, rhs: Decimal) { lhs = lhs - rhs }
      static func *= (lhs: inout Decimal, rhs: Decimal) { lhs = lhs * rhs }
      static func /= (lhs: inout Decimal, rhs: Decimal) { lhs = lhs / rhs }
      @native("decimal.equal") static func == (lhs: Decimal, rhs: Decimal) -> Bool
      @native("decimal.less") static func < (lhs: Decimal, rhs: Decimal) -> Bool
      func hash(into hasher: inout Hasher) { hasher.combine(description) }
      @native("decimal.power") static func power_(_ x: Decimal, _ n: Int) -> Decimal
      @native("decimal.rounded") static func rounded_(_ x: Decimal, _ scale: Int, _ mode: Int) -> Decimal
      @native("decimal.double") var double_: Double { get }
      @native("decimal.description") var description: String { get }
      @native("decimal.isNaN") var isNaN: Bool { get }
      @native("decimal.exponent") var exponent: Int { get }
      @native("decimal.significand") var significand: Decimal { get }
      var magnitude: Decimal { self < 0 ? -self : self }
      var isZero: Bool { self == 0 }
      var isSignMinus: Bool { self < 0 }
      var sign: FloatingPointSign { self < 0 ? .minus : .plus }
      mutating func negate() { self = -self }
      mutating func round(_ scale: Int, _ mode: Decimal.RoundingMode) { self = Decimal.rounded_(self, scale, mode.number_) }
    }
    extension Decimal.RoundingMode {
      var number_: Int {
        switch self {
        case .plain: return 0
        case .down: return 1
        case .up: return 2
        case .bankers: return 3
        }
      }
    }
    func pow(_ x: Decimal, _ y: Int) -> Decimal { Decimal.power_(x, y) }
    func NSDecimalRound(_ result: inout Decimal, _ number: inout Decimal, _ scale: Int, _ mode: Decimal.RoundingMode) {
      result = Decimal.rounded_(number, scale, mode.number_)
    }
    final class NSNumber: Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
      typealias IntegerLiteralType = Int
      typealias FloatLiteralType = Double
      typealias BooleanLiteralType = Bool
      let doubleValue: Double
      let intValue: Int
      let _text: String
      init(value: Int) {
        doubleValue = Double(value)
        intValue = value
        _text = "\\(value)"
      }
      init(value: Double) {
        doubleValue = value
        intValue = value.isNaN || value.isInfinite || abs(value) > 9e18 ? 0 : Int(value)
        _text = value == value.rounded() && abs(value) < 1e15 ? "\\(Int(value))" : "\\(value)"
      }
      @_disfavoredOverload init(value: Float) {
        doubleValue = Double(value)
        intValue = Int(value)
        _text = "\\(value)"
      }
      init(value: Bool) {
        doubleValue = value ? 1 : 0
        intValue = value ? 1 : 0
        _text = value ? "1" : "0"
      }
      init(integerLiteral value: Int) {
        doubleValue = Double(value)
        intValue = value
        _text = "\\(value)"
      }
      init(floatLiteral value: Double) {
        doubleValue = value
        intValue = Int(value)
        _text = "\\(value)"
      }
      init(booleanLiteral value: Bool) {
        doubleValue = value ? 1 : 0
        intValue = value ? 1 : 0
        _text = value ? "1" : "0"
      }
      var floatValue: Float { Float(doubleValue) }
      var boolValue: Bool { intValue != 0 }
      var int32Value: Int32 { Int32(intValue) }
      var int64Value: Int64 { Int64(intValue) }
      var uintValue: UInt { UInt(intValue) }
      var stringValue: String { _text }
      var decimalValue: Decimal { Decimal.read_(_text) ?? Decimal(doubleValue) }
      var description: String { _text }
      static func == (lhs: NSNumber, rhs: NSNumber) -> Bool { lhs.doubleValue == rhs.doubleValue }
      func hash(into hasher: inout Hasher) { hasher.combine(doubleValue) }
    }
    extension Double {
      init(truncating number: NSNumber) { self = number.doubleValue }
    }
    extension Int {
      init(truncating number: NSNumber) { self = number.intValue }
    }
    final class NSDecimalNumber: CustomStringConvertible {
      let decimalValue: Decimal
      init(decimal: Decimal) { decimalValue = decimal }
      init(string: String) { decimalValue = Decimal.read_(string) ?? Decimal.nan }
      init(value: Int) { decimalValue = Decimal(value) }
      init(value: Double) { decimalValue = Decimal(value) }
      var doubleValue: Double { decimalValue.double_ }
      var intValue: Int { Int(decimalValue.double_) }
      var stringValue: String { decimalValue.description }
      var description: String { decimalValue.description }
      func adding(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue + other.decimalValue) }
      func subtracting(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue - other.decimalValue) }
      func multiplying(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue * other.decimalValue) }
      func dividing(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: decimalValue / other.decimalValue) }
    }
    """
}
