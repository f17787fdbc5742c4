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
      @native("int.fromString") init?(_ description: String)
      @native("int.exactly") init?(exactly value: Double)
      @native("int.fromStringRadix") init?(_ text: String, radix: Int)
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
      var _int: Int { self }
      @native("int.magnitude") var magnitude: UInt { get }
      func isMultiple(of other: Int) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func distance(to other: Int) -> Int { other - self }
      func advanced(by n: Int) -> Int { self + n }
      @native("int.description") var description: String { get }
      @native("int.hash") func hash(into hasher: inout Hasher)
      @native("int.hashValue") var hashValue: Int { get }
      @native("int.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("int.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      @native("int.nonzeroBitCount") var nonzeroBitCount: Int { get }
    }
    """

  /// The integer types beside `Int`: what they have in common is in `fixedWidthInterface`.
  static let sizedIntegerInterface: String = {
    let signed = [("Int8", "UInt8"), ("Int16", "UInt16"), ("Int32", "UInt32"), ("Int64", "UInt64")].map { name, magnitude in
      integerType(name, magnitude: magnitude, protocols: "FixedWidthInteger, SignedInteger")
    }
    let unsigned = ["UInt", "UInt8", "UInt16", "UInt32", "UInt64"].map { name in
      integerType(name, magnitude: name, protocols: "FixedWidthInteger, UnsignedInteger")
    }
    return (signed + unsigned).joined(separator: "\n")
  }()

  private static func integerType(_ name: String, magnitude: String, protocols: String) -> String {
    """
    @native("\(name)") struct \(name): \(protocols) {
      typealias IntegerLiteralType = \(name)
      typealias Stride = Int
      typealias Magnitude = \(magnitude)
      @native("integer.fromLiteral") init(integerLiteral value: \(name))
    }
    """
  }

  static let fixedWidthInterface = """
    extension FixedWidthInteger {
      @native("integer.zero") init()
      @_disfavoredOverload @native("integer.convert") init<T: BinaryInteger>(_ source: T)
      @_disfavoredOverload @native("integer.fromFloating") init<T: BinaryFloatingPoint>(_ source: T)
      @_disfavoredOverload @native("integer.exactly") init?<T: BinaryInteger>(exactly source: T)
      @_disfavoredOverload @native("integer.exactlyFloating") init?<T: BinaryFloatingPoint>(exactly source: T)
      @native("integer.truncating") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      @native("integer.clamping") init<T: BinaryInteger>(clamping source: T)
      @native("integer.truncating") init<T: FixedWidthInteger>(bitPattern source: T)
      @_disfavoredOverload @native("integer.fromString") init?(_ description: String)
      @_disfavoredOverload init?(_ text: Substring) {
        if let value = Self(String(text)) { self = value } else { return nil }
      }
      @_disfavoredOverload @native("integer.fromStringRadix") init?(_ text: String, radix: Int)
      @_disfavoredOverload init?(_ text: Substring, radix: Int) {
        if let value = Self(String(text), radix: radix) { self = value } else { return nil }
      }
      @native("integer.max") static var max: Self { get }
      @native("integer.min") static var min: Self { get }
      @native("integer.bitWidth") static var bitWidth: Int { get }
      @native("integer.isSigned") static var isSigned: Bool { get }
      @native("integer.add") static func + (lhs: Self, rhs: Self) -> Self
      @native("integer.subtract") static func - (lhs: Self, rhs: Self) -> Self
      @native("integer.multiply") static func * (lhs: Self, rhs: Self) -> Self
      @native("integer.divide") static func / (lhs: Self, rhs: Self) -> Self
      @native("integer.remainder") static func % (lhs: Self, rhs: Self) -> Self
      @native("integer.wrappingAdd") static func &+ (lhs: Self, rhs: Self) -> Self
      @native("integer.wrappingSubtract") static func &- (lhs: Self, rhs: Self) -> Self
      @native("integer.wrappingMultiply") static func &* (lhs: Self, rhs: Self) -> Self
      static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }
      static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }
      static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }
      @native("integer.equal") static func == (lhs: Self, rhs: Self) -> Bool
      @native("integer.less") static func < (lhs: Self, rhs: Self) -> Bool
      @native("integer.and") static func & (lhs: Self, rhs: Self) -> Self
      @native("integer.or") static func | (lhs: Self, rhs: Self) -> Self
      @native("integer.xor") static func ^ (lhs: Self, rhs: Self) -> Self
      @native("integer.not") static prefix func ~ (x: Self) -> Self
      @_disfavoredOverload @native("integer.shiftLeft") static func << <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self
      @_disfavoredOverload @native("integer.shiftRight") static func >> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self
      static func <<= <Other: BinaryInteger>(lhs: inout Self, rhs: Other) { lhs = lhs << rhs }
      static func >>= <Other: BinaryInteger>(lhs: inout Self, rhs: Other) { lhs = lhs >> rhs }
      @native("integer.maskingShiftLeft") static func &<< (lhs: Self, rhs: Self) -> Self
      @native("integer.maskingShiftRight") static func &>> (lhs: Self, rhs: Self) -> Self
      static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }
      static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }
      var _int: Int { Int(truncatingIfNeeded: self) }
      @native("integer.magnitude") var magnitude: Magnitude { get }
      @native("integer.description") var description: String { get }
      @native("integer.hash") func hash(into hasher: inout Hasher)
      var bitWidth: Int { Self.bitWidth }
      @native("integer.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("integer.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      @native("integer.nonzeroBitCount") var nonzeroBitCount: Int { get }
      @native("integer.byteSwapped") var byteSwapped: Self { get }
      var bigEndian: Self { byteSwapped }
      var littleEndian: Self { self }
      func distance(to other: Self) -> Int { Int(other) - Int(self) }
      func advanced(by n: Int) -> Self { Self(Int(self) + n) }
      @native("integer.addingReportingOverflow") func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      @native("integer.subtractingReportingOverflow") func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      @native("integer.multipliedReportingOverflow") func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      @native("integer.dividedReportingOverflow") func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      @native("integer.remainderReportingOverflow") func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)
      @native("integer.highProduct") func highProduct_(_ other: Self) -> Self
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude) {
        (high: highProduct_(other), low: Magnitude(truncatingIfNeeded: self &* other))
      }
      static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { preconditionFailed_("Can't get random value with an empty range") }
        let delta = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & _mask
        return range.lowerBound &+ Self(truncatingIfNeeded: _random(&generator, upperBound: delta))
      }
      static func random<T: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout T) -> Self {
        let delta = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) & _mask
        if delta == _mask { return Self(truncatingIfNeeded: generator.next()) }
        return range.lowerBound &+ Self(truncatingIfNeeded: _random(&generator, upperBound: delta + 1))
      }
      static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static var _mask: UInt64 { bitWidth == 64 ? UInt64.max : (1 << UInt64(bitWidth)) - 1 }
      static func _random<T: RandomNumberGenerator>(_ generator: inout T, upperBound: UInt64) -> UInt64 {
        if bitWidth == 64 { return generator.next(upperBound: upperBound) }
        return _randomNarrow(&generator, upperBound: upperBound, bits: UInt64(bitWidth))
      }
    }
    func _randomNarrow<T: RandomNumberGenerator>(_ generator: inout T, upperBound: UInt64, bits: UInt64) -> UInt64 {
      let mask: UInt64 = (1 << bits) - 1
      var m = (generator.next() & mask) * upperBound
      if m & mask < upperBound {
        let t = ((mask + 1) - upperBound) % upperBound
        while m & mask < t { m = (generator.next() & mask) * upperBound }
      }
      return m >> bits
    }
    extension SignedInteger {
      @native("integer.negate") static prefix func - (operand: Self) -> Self
    }
    protocol RandomNumberGenerator { mutating func next() -> UInt64 }
    extension RandomNumberGenerator {
      mutating func next<T: FixedWidthInteger>() -> T { T(truncatingIfNeeded: next() as UInt64) }
      @_disfavoredOverload mutating func next<T: FixedWidthInteger>(upperBound: T) -> T { T.random(in: 0..<upperBound, using: &self) }
      mutating func next(upperBound: UInt64) -> UInt64 {
        var random: UInt64 = next()
        var m = random.multipliedFullWidth(by: upperBound)
        if m.low < upperBound {
          let t = (0 &- upperBound) % upperBound
          while m.low < t {
            random = next()
            m = random.multipliedFullWidth(by: upperBound)
          }
        }
        return m.high
      }
    }
    /// Gives the same numbers in every session, so that a lesson prints the same every time.
    struct SystemRandomNumberGenerator: RandomNumberGenerator {
      init() {}
      @native("random.next") mutating func next() -> UInt64
    }
    """
}
