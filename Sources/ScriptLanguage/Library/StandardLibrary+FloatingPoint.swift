extension LibraryModule {
  static let doubleInterface = """
    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero
      case toNearestOrEven
      case up
      case down
      case towardZero
      case awayFromZero
    }
    enum FloatingPointSign: Int {
      case plus
      case minus
    }
    enum FloatingPointClassification {
      case signalingNaN
      case quietNaN
      case negativeInfinity
      case negativeNormal
      case negativeSubnormal
      case negativeZero
      case positiveZero
      case positiveSubnormal
      case positiveNormal
      case positiveInfinity
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
      @_disfavoredOverload @native("double.fromOther") init<T: BinaryFloatingPoint>(_ value: T)
      @_disfavoredOverload @native("double.fromInteger") init<T: BinaryInteger>(_ value: T)
      @_disfavoredOverload init<T: BinaryInteger>(truncating value: T) { self = Double(value) }
      init?<T: BinaryInteger>(exactly value: T) {
        self = Double(value)
        if T(exactly: self) != value { return nil }
      }
      init?(_ text: Substring) {
        if let value = Double(String(text)) { self = value } else { return nil }
      }
      @native("double.bitPattern.init") init(bitPattern: UInt64)
      init(sign: FloatingPointSign, exponent: Int, significand: Double) {
        let value = Double.scaled_(significand, exponent)
        self = sign == .minus ? -value : value
      }
      init(signOf sign: Double, magnitudeOf magnitude: Double) { self = sign.isNegative_ == magnitude.isNegative_ ? magnitude : -magnitude }
      @native("double.scaled") static func scaled_(_ x: Double, _ exponent: Int) -> Double
      @native("double.fromString") init?(_ description: String)
      @native("double.infinity") static var infinity: Double { get }
      @native("double.nan") static var nan: Double { get }
      @native("double.signalingNaN") static var signalingNaN: Double { get }
      static var radix: Int { 2 }
      static var significandBitCount: Int { Double.bitSizes_.0 }
      static var exponentBitCount: Int { Double.bitSizes_.1 }
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
      @native("double.isNormal") var isNormal: Bool { get }
      @native("double.isSubnormal") var isSubnormal: Bool { get }
      @native("double.isSignalingNaN") var isSignalingNaN: Bool { get }
      var isCanonical: Bool { true }
      var sign: FloatingPointSign { isNegative_ ? .minus : .plus }
      @native("double.exponent") var exponent: Int { get }
      @native("double.significand") var significand: Double { get }
      @native("double.binade") var binade: Double { get }
      @native("double.bitPattern") var bitPattern: UInt64 { get }
      var floatingPointClass: FloatingPointClassification {
        if isNaN { return isSignalingNaN ? .signalingNaN : .quietNaN }
        if isInfinite { return isNegative_ ? .negativeInfinity : .positiveInfinity }
        if isZero { return isNegative_ ? .negativeZero : .positiveZero }
        if isSubnormal { return isNegative_ ? .negativeSubnormal : .positiveSubnormal }
        return isNegative_ ? .negativeNormal : .positiveNormal
      }
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
      mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
      mutating func formSquareRoot() { self = squareRoot() }
      mutating func formTruncatingRemainder(dividingBy other: Double) { self = truncatingRemainder(dividingBy: other) }
      mutating func formRemainder(dividingBy other: Double) { self = remainder(dividingBy: other) }
      @native("double.addingProduct") func addingProduct(_ lhs: Double, _ rhs: Double) -> Double
      mutating func addProduct(_ lhs: Double, _ rhs: Double) { self = addingProduct(lhs, rhs) }
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
      func isLessThanOrEqualTo(_ other: Double) -> Bool { self <= other }
      func isEqual(to other: Double) -> Bool { self == other }
      func isTotallyOrdered(belowOrEqualTo other: Double) -> Bool {
        if self < other { return true }
        if other < self { return false }
        if self == other { return isNegative_ || !other.isNegative_ }
        if isNaN && other.isNaN { return isNegative_ || !other.isNegative_ }
        return isNaN ? isNegative_ : !other.isNegative_
      }
      static func minimumMagnitude(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x.magnitude <= y.magnitude ? x : y }
      static func maximumMagnitude(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x.magnitude > y.magnitude ? x : y }
      static func random<T: RandomNumberGenerator>(in range: Range<Double>, using generator: inout T) -> Double {
        if range.isEmpty { preconditionFailed_("Can't get random value with an empty range") }
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { preconditionFailed_("There is no uniform distribution on an infinite range") }
        let bits = generator.next() & ((1 << UInt64(significandBitCount + 1)) - 1)
        let value = delta * (Double(bits) * (ulpOfOne / 2)) + range.lowerBound
        return value == range.upperBound ? random(in: range, using: &generator) : value
      }
      static func random<T: RandomNumberGenerator>(in range: ClosedRange<Double>, using generator: inout T) -> Double {
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { preconditionFailed_("There is no uniform distribution on an infinite range") }
        let limit: UInt64 = 1 << UInt64(significandBitCount + 1)
        let bits = Double.randomSignificand_(&generator, limit + 1)
        if bits == limit { return range.upperBound }
        return delta * (Double(bits) * (ulpOfOne / 2)) + range.lowerBound
      }
      static func randomSignificand_<T: RandomNumberGenerator>(_ generator: inout T, _ limit: UInt64) -> UInt64 {
        significandBitCount > 32 ? generator.next(upperBound: limit) : _randomNarrow(&generator, upperBound: limit, bits: 32)
      }
      static func random(in range: Range<Double>) -> Double {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static func random(in range: ClosedRange<Double>) -> Double {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      @native("double.bitSizes") static var bitSizes_: (Int, Int) { get }
      static func minimum(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x <= y ? x : y }
      static func maximum(_ x: Double, _ y: Double) -> Double { x.isNaN ? y : y.isNaN ? x : x > y ? x : y }
      @native("double.description") var description: String { get }
      @native("double.hash") func hash(into hasher: inout Hasher)
      @native("double.hashValue") var hashValue: Int { get }
    }
    typealias Float64 = Double
    typealias CGFloat = Double
    typealias TimeInterval = Double
    typealias Float32 = Float
    """

  /// `Float` has the members of `Double`.
  static let floatInterface =
    doubleInterface.split(separator: "\n").drop { !$0.hasPrefix("@native(\"Double\")") }.prefix {
      !$0.hasPrefix("typealias")
    }.joined(separator: "\n").replacingWord("Double", with: "Float").replacingWord("double", with: "float")
    .replacingWord("UInt64 { get }", with: "UInt32 { get }").replacingWord("bitPattern: UInt64", with: "bitPattern: UInt32")
    + "\nextension Float {\n  @native(\"float.fromDouble\") init(_ value: Double)\n}"
}

extension String {
  fileprivate func replacingWord(_ word: String, with other: String) -> String {
    let units = Array(utf8), wanted = Array(word.utf8), replacement = Array(other.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if units[index] == wanted[0], units[index...].starts(with: wanted) {
        result += replacement
        index += wanted.count
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
