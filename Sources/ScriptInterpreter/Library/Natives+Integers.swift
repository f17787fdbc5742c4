internal import CScriptMachine

// What is an instruction of the machine is bound too: a function value such as `(+)` calls it.
extension Natives {
  mutating func bindIntegers() {
    bindIntegerConversions()
    bind("int.zero") { () -> Int in 0 }
    bind("int.max.get") { () -> Int in Int.max }
    bind("int.min.get") { () -> Int in Int.min }
    bind("int.zeroValue.get") { () -> Int in 0 }
    bind("int.bitWidth.get") { () -> Int in Int.bitWidth }
    bind("int.add") { (x: Int, y: Int) throws -> Int in try Self.checked(x.addingReportingOverflow(y), "\(x) + \(y)") }
    bind("int.subtract") { (x: Int, y: Int) throws -> Int in try Self.checked(x.subtractingReportingOverflow(y), "\(x) - \(y)") }
    bind("int.multiply") { (x: Int, y: Int) throws -> Int in try Self.checked(x.multipliedReportingOverflow(by: y), "\(x) * \(y)") }
    bind("int.divide") { (x: Int, y: Int) throws -> Int in try Self.divided(x, y, x.dividedReportingOverflow(by: y), "/") }
    bind("int.remainder") { (x: Int, y: Int) throws -> Int in try Self.divided(x, y, x.remainderReportingOverflow(dividingBy: y), "%") }
    bind("int.negate") { (x: Int) throws -> Int in try Self.checked((0).subtractingReportingOverflow(x), "-(\(x))") }
    bind("int.plus") { (x: Int) -> Int in x }
    bind("int.equal") { (x: Int, y: Int) -> Bool in x == y }
    bind("int.notEqual") { (x: Int, y: Int) -> Bool in x != y }
    bind("int.less") { (x: Int, y: Int) -> Bool in x < y }
    bind("int.lessOrEqual") { (x: Int, y: Int) -> Bool in x <= y }
    bind("int.greater") { (x: Int, y: Int) -> Bool in x > y }
    bind("int.greaterOrEqual") { (x: Int, y: Int) -> Bool in x >= y }
    bind("int.wrappingAdd") { (x: Int, y: Int) -> Int in x &+ y }
    bind("int.wrappingSubtract") { (x: Int, y: Int) -> Int in x &- y }
    bind("int.wrappingMultiply") { (x: Int, y: Int) -> Int in x &* y }
    bind("int.and") { (x: Int, y: Int) -> Int in x & y }
    bind("int.or") { (x: Int, y: Int) -> Int in x | y }
    bind("int.xor") { (x: Int, y: Int) -> Int in x ^ y }
    bind("int.not") { (x: Int) -> Int in ~x }
    bind("int.shiftLeft") { (x: Int, y: Int) -> Int in x << y }
    bind("int.shiftRight") { (x: Int, y: Int) -> Int in x >> y }
    bindMutating("int.addAssign") { (x: inout Int, y: Int) throws in x = try Self.checked(x.addingReportingOverflow(y), "\(x) + \(y)") }
    bindMutating("int.subtractAssign") { (x: inout Int, y: Int) throws in
      x = try Self.checked(x.subtractingReportingOverflow(y), "\(x) - \(y)")
    }
    bindMutating("int.multiplyAssign") { (x: inout Int, y: Int) throws in
      x = try Self.checked(x.multipliedReportingOverflow(by: y), "\(x) * \(y)")
    }
    bindMutating("int.divideAssign") { (x: inout Int, y: Int) throws in x = try Self.divided(x, y, x.dividedReportingOverflow(by: y), "/") }
    bindMutating("int.remainderAssign") { (x: inout Int, y: Int) throws in
      x = try Self.divided(x, y, x.remainderReportingOverflow(dividingBy: y), "%")
    }
    bind("int.description.get") { (x: Int) -> String in x.description }
    bind("int.leadingZeroBitCount.get") { (x: Int) -> Int in x.leadingZeroBitCount }
    bind("int.trailingZeroBitCount.get") { (x: Int) -> Int in x.trailingZeroBitCount }
    bind("int.nonzeroBitCount.get") { (x: Int) -> Int in x.nonzeroBitCount }
    bind("int.magnitude.get") { (x: Int) -> Int in Int(bitPattern: x.magnitude) }
    bindFixedWidthIntegers()
  }

  private mutating func bindIntegerConversions() {
    bind("int.fromLiteral") { (x: Int) -> Int in x }
    bind("int.fromInt") { (x: Int) -> Int in x }
    bind("int.fromDouble") { (x: Double) throws -> Int in
      guard let value = Int(exactly: x.rounded(.towardZero)) else {
        let reason = x.isNaN ? "it is NaN" : x.isInfinite ? "it is infinite" : "\(x) is out of range"
        throw NativeError("Double value cannot be converted to Int because \(reason)", identifier: "NotAnInteger")
      }
      return value
    }
    bind("int.fromString") { (text: String) -> Int? in Int(text) }
    bind("int.exactly") { (x: Double) -> Int? in Int(exactly: x) }
    bind("int.fromStringRadix") { (text: String, radix: Int) throws -> Int? in
      guard (2...36).contains(radix) else { throw NativeError("radix \(radix) is not between 2 and 36") }
      return Int(text, radix: radix)
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool), _ calculation: @autoclosure () -> String) throws -> Int {
    if result.overflow { throw NativeError("arithmetic overflow: \(calculation())", identifier: "ArithmeticOverflow") }
    return result.partialValue
  }

  private static func divided(_ x: Int, _ y: Int, _ result: (partialValue: Int, overflow: Bool), _ sign: String) throws -> Int {
    if y == 0 { throw NativeError("division by zero: \(x) \(sign) 0", identifier: "DivisionByZero") }
    return try checked(result, "\(x) \(sign) \(y)")
  }
}
