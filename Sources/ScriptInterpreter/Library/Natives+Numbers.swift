internal import Glibc

extension Natives {
  mutating func bindNumbers() {
    bindNumberConversions()
    bindNumberOperators()
    bindNumberMembers()
    bind("bool.fromLiteral") { (x: Bool) -> Bool in x }
    bind("bool.fromBool") { (x: Bool) -> Bool in x }
    bind("bool.fromString") { (text: String) -> Bool? in Bool(text) }
    bind("bool.equal") { (x: Bool, y: Bool) -> Bool in x == y }
    bind("bool.notEqual") { (x: Bool, y: Bool) -> Bool in x != y }
    bind("bool.not") { (x: Bool) -> Bool in !x }
    bind("bool.description.get") { (x: Bool) -> String in x.description }
  }

  private mutating func bindNumberConversions() {
    bind("double.fromFloatLiteral") { (x: Double) -> Double in x }
    bind("double.fromIntegerLiteral") { (x: Double) -> Double in x }
    bind("double.zero") { () -> Double in 0 }
    bind("double.fromInt") { (x: Int) -> Double in Double(x) }
    bind("double.fromDouble") { (x: Double) -> Double in x }
    bind("double.fromUInt") { (x: Int) -> Double in Double(UInt(bitPattern: x)) }
    bind("double.fromString") { (text: String) -> Double? in Double(text) }
    bind("double.infinity.get") { () -> Double in .infinity }
    bind("double.nan.get") { () -> Double in .nan }
    bind("double.pi.get") { () -> Double in .pi }
    bind("double.zeroValue.get") { () -> Double in 0 }
    bind("double.greatestFiniteMagnitude.get") { () -> Double in .greatestFiniteMagnitude }
    bind("double.leastNormalMagnitude.get") { () -> Double in .leastNormalMagnitude }
    bind("double.leastNonzeroMagnitude.get") { () -> Double in .leastNonzeroMagnitude }
    bind("double.ulpOfOne.get") { () -> Double in .ulpOfOne }
  }

  private mutating func bindNumberOperators() {
    bind("double.add") { (x: Double, y: Double) -> Double in x + y }
    bind("double.subtract") { (x: Double, y: Double) -> Double in x - y }
    bind("double.multiply") { (x: Double, y: Double) -> Double in x * y }
    bind("double.divide") { (x: Double, y: Double) -> Double in x / y }
    bind("double.negate") { (x: Double) -> Double in -x }
    bind("double.plus") { (x: Double) -> Double in x }
    bind("double.equal") { (x: Double, y: Double) -> Bool in x == y }
    bind("double.notEqual") { (x: Double, y: Double) -> Bool in x != y }
    bind("double.less") { (x: Double, y: Double) -> Bool in x < y }
    bind("double.lessOrEqual") { (x: Double, y: Double) -> Bool in x <= y }
    bind("double.greater") { (x: Double, y: Double) -> Bool in x > y }
    bind("double.greaterOrEqual") { (x: Double, y: Double) -> Bool in x >= y }
    bindMutating("double.addAssign") { (x: inout Double, y: Double) in x += y }
    bindMutating("double.subtractAssign") { (x: inout Double, y: Double) in x -= y }
    bindMutating("double.multiplyAssign") { (x: inout Double, y: Double) in x *= y }
    bindMutating("double.divideAssign") { (x: inout Double, y: Double) in x /= y }
  }

  private mutating func bindNumberMembers() {
    bind("double.magnitude.get") { (x: Double) -> Double in x.magnitude }
    bind("double.isNaN.get") { (x: Double) -> Bool in x.isNaN }
    bind("double.isFinite.get") { (x: Double) -> Bool in x.isFinite }
    bind("double.isInfinite.get") { (x: Double) -> Bool in x.isInfinite }
    bind("double.isZero.get") { (x: Double) -> Bool in x.isZero }
    bind("double.isNegative.get") { (x: Double) -> Bool in x.sign == .minus }
    bind("double.ulp.get") { (x: Double) -> Double in x.ulp }
    bind("double.nextUp.get") { (x: Double) -> Double in x.nextUp }
    bind("double.nextDown.get") { (x: Double) -> Double in x.nextDown }
    bind("double.squareRoot") { (x: Double) -> Double in x.squareRoot() }
    bind("double.rounded") { (x: Double) -> Double in x.rounded() }
    bind("double.roundedDown") { (x: Double) -> Double in x.rounded(.down) }
    bind("double.roundedUp") { (x: Double) -> Double in x.rounded(.up) }
    bind("double.roundedTowardZero") { (x: Double) -> Double in x.rounded(.towardZero) }
    bind("double.roundedToEven") { (x: Double) -> Double in x.rounded(.toNearestOrEven) }
    bind("double.roundedAwayFromZero") { (x: Double) -> Double in x.rounded(.awayFromZero) }
    bind("double.remainder") { (x: Double, y: Double) -> Double in x.truncatingRemainder(dividingBy: y) }
    bind("double.ieeeRemainder") { (x: Double, y: Double) -> Double in x.remainder(dividingBy: y) }
    bind("double.description.get") { (x: Double) -> String in x.description }
  }
}
