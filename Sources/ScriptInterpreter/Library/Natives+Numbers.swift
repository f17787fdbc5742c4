internal import CScriptMachine
internal import Glibc

extension Natives {
  mutating func bindNumbers() {
    bindFloatingPoint(Double.self, "double")
    bindFloatingPoint(Float.self, "float")
    bindNumberBits()
    bind("bool.fromLiteral") { (x: Bool) -> Bool in x }
    bind("bool.fromBool") { (x: Bool) -> Bool in x }
    bind("bool.fromString") { (text: String) -> Bool? in Bool(text) }
    bind("bool.equal") { (x: Bool, y: Bool) -> Bool in x == y }
    bind("bool.notEqual") { (x: Bool, y: Bool) -> Bool in x != y }
    bind("bool.not") { (x: Bool) -> Bool in !x }
    bind("bool.description.get") { (x: Bool) -> String in x.description }
  }

  private mutating func bindFloatingPoint<Number: BinaryFloatingPoint & LosslessStringConvertible & ScriptRepresentable>(
    _: Number.Type, _ type: String
  ) {
    bindNumberConversions(Number.self, type)
    bindNumberOperators(Number.self, type)
    bindNumberMembers(Number.self, type)
    bindNumberParts(Number.self, type)
  }

  private mutating func bindNumberConversions<Number: BinaryFloatingPoint & LosslessStringConvertible & ScriptRepresentable>(
    _: Number.Type, _ type: String
  ) {
    bind("\(type).fromFloatLiteral") { (x: Number) -> Number in x }
    bind("\(type).fromIntegerLiteral") { (x: Number) -> Number in x }
    bind("\(type).zero") { () -> Number in 0 }
    bind("\(type).fromInt") { (x: Int) -> Number in Number(x) }
    bind("\(type).fromDouble") { (x: Number) -> Number in x }
    bind("\(type).fromOther") { (x: Double) -> Number in Number(x) }
    bind("\(type).fromDouble") { (x: Double) -> Number in Number(x) }
    bind("\(type).fromFloat") { (x: Double) -> Number in Number(x) }
    bindGeneric("\(type).fromInteger", arguments: 1) { types in
      let width = types.first.flatMap(FixedWidth.init)
      return { call in call.result = ScriptSlot(number: Double(Number(width?.load(call[0]) ?? Int128(call[0].integer)))) }
    }
    bind("\(type).fromString") { (text: String) -> Number? in Number(text) }
    bind("\(type).infinity.get") { () -> Number in .infinity }
    bind("\(type).nan.get") { () -> Number in .nan }
    bind("\(type).pi.get") { () -> Number in .pi }
    bind("\(type).zeroValue.get") { () -> Number in 0 }
    bind("\(type).greatestFiniteMagnitude.get") { () -> Number in .greatestFiniteMagnitude }
    bind("\(type).leastNormalMagnitude.get") { () -> Number in .leastNormalMagnitude }
    bind("\(type).leastNonzeroMagnitude.get") { () -> Number in .leastNonzeroMagnitude }
    bind("\(type).ulpOfOne.get") { () -> Number in .ulpOfOne }
  }

  private mutating func bindNumberOperators<Number: BinaryFloatingPoint & LosslessStringConvertible & ScriptRepresentable>(
    _: Number.Type, _ type: String
  ) {
    bind("\(type).add") { (x: Number, y: Number) -> Number in x + y }
    bind("\(type).subtract") { (x: Number, y: Number) -> Number in x - y }
    bind("\(type).multiply") { (x: Number, y: Number) -> Number in x * y }
    bind("\(type).divide") { (x: Number, y: Number) -> Number in x / y }
    bind("\(type).negate") { (x: Number) -> Number in -x }
    bind("\(type).plus") { (x: Number) -> Number in x }
    bind("\(type).equal") { (x: Number, y: Number) -> Bool in x == y }
    bind("\(type).notEqual") { (x: Number, y: Number) -> Bool in x != y }
    bind("\(type).less") { (x: Number, y: Number) -> Bool in x < y }
    bind("\(type).lessOrEqual") { (x: Number, y: Number) -> Bool in x <= y }
    bind("\(type).greater") { (x: Number, y: Number) -> Bool in x > y }
    bind("\(type).greaterOrEqual") { (x: Number, y: Number) -> Bool in x >= y }
    bindMutating("\(type).addAssign") { (x: inout Number, y: Number) in x += y }
    bindMutating("\(type).subtractAssign") { (x: inout Number, y: Number) in x -= y }
    bindMutating("\(type).multiplyAssign") { (x: inout Number, y: Number) in x *= y }
    bindMutating("\(type).divideAssign") { (x: inout Number, y: Number) in x /= y }
  }

  private mutating func bindNumberMembers<Number: BinaryFloatingPoint & LosslessStringConvertible & ScriptRepresentable>(
    _: Number.Type, _ type: String
  ) {
    bind("\(type).magnitude.get") { (x: Number) -> Number in x.magnitude }
    bind("\(type).isNaN.get") { (x: Number) -> Bool in x.isNaN }
    bind("\(type).isFinite.get") { (x: Number) -> Bool in x.isFinite }
    bind("\(type).isInfinite.get") { (x: Number) -> Bool in x.isInfinite }
    bind("\(type).isZero.get") { (x: Number) -> Bool in x.isZero }
    bind("\(type).isNegative.get") { (x: Number) -> Bool in x.sign == .minus }
    bind("\(type).ulp.get") { (x: Number) -> Number in x.ulp }
    bind("\(type).nextUp.get") { (x: Number) -> Number in x.nextUp }
    bind("\(type).nextDown.get") { (x: Number) -> Number in x.nextDown }
    bind("\(type).squareRoot") { (x: Number) -> Number in x.squareRoot() }
    bind("\(type).rounded") { (x: Number) -> Number in x.rounded() }
    bind("\(type).roundedDown") { (x: Number) -> Number in x.rounded(.down) }
    bind("\(type).roundedUp") { (x: Number) -> Number in x.rounded(.up) }
    bind("\(type).roundedTowardZero") { (x: Number) -> Number in x.rounded(.towardZero) }
    bind("\(type).roundedToEven") { (x: Number) -> Number in x.rounded(.toNearestOrEven) }
    bind("\(type).roundedAwayFromZero") { (x: Number) -> Number in x.rounded(.awayFromZero) }
    bind("\(type).remainder") { (x: Number, y: Number) -> Number in x.truncatingRemainder(dividingBy: y) }
    bind("\(type).ieeeRemainder") { (x: Number, y: Number) -> Number in x.remainder(dividingBy: y) }
    bind("\(type).description.get") { (x: Number) -> String in x.description }
  }

  private mutating func bindNumberParts<Number: BinaryFloatingPoint & LosslessStringConvertible & ScriptRepresentable>(
    _: Number.Type, _ type: String
  ) {
    bind("\(type).signalingNaN.get") { () -> Number in .signalingNaN }
    bind("\(type).isNormal.get") { (x: Number) -> Bool in x.isNormal }
    bind("\(type).isSubnormal.get") { (x: Number) -> Bool in x.isSubnormal }
    bind("\(type).isSignalingNaN.get") { (x: Number) -> Bool in x.isSignalingNaN }
    bind("\(type).exponent.get") { (x: Number) -> Int in Int(x.exponent) }
    bind("\(type).significand.get") { (x: Number) -> Number in x.significand }
    bind("\(type).binade.get") { (x: Number) -> Number in x.binade }
    bind("\(type).bitSizes.get") { () -> (Int, Int) in (Number.significandBitCount, Number.exponentBitCount) }
    bind("\(type).scaled") { (x: Number, exponent: Int) -> Number in
      Number(sign: .plus, exponent: Number.Exponent(exponent), significand: x)
    }
    bind("\(type).addingProduct") { (x: Number, y: Number, z: Number) -> Number in x.addingProduct(y, z) }
  }

  private mutating func bindNumberBits() {
    bind("double.bitPattern.get") { (x: Double) -> Int in Int(bitPattern: UInt(x.bitPattern)) }
    bind("float.bitPattern.get") { (x: Float) -> Int in Int(x.bitPattern) }
    bind("double.bitPattern.init") { (bits: Int) -> Double in Double(bitPattern: UInt64(UInt(bitPattern: bits))) }
    bind("float.bitPattern.init") { (bits: Int) -> Float in Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  }
}
