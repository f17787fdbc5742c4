internal import CScriptMachine
internal import ScriptLanguage

// The integer types beside `Int`: one native for all widths, which asks the type once.
extension Natives {
  mutating func bindFixedWidthIntegers() {
    bindWidthConstants()
    bindWidthArithmetic()
    bindWidthBits()
    bindWidthConversions()
    bindWidthOverflow()
  }

  private typealias Body = @Sendable (NativeCall, FixedWidth) throws -> Void

  /// Binds a native of an integer type, which is its first generic argument.
  private mutating func bindWidth(_ key: String, _ arguments: Int, _ body: @escaping Body) {
    bindGeneric("integer.\(key)", arguments: arguments) { types in
      guard let width = types.first.flatMap(FixedWidth.init) else { return Self.notAnInteger(types) }
      return { call in try body(call, width) }
    }
  }

  /// Binds a native of two integer types.
  private mutating func bindWidths(
    _ key: String, _ arguments: Int, _ body: @escaping @Sendable (NativeCall, FixedWidth, FixedWidth) throws -> Void
  ) {
    bindGeneric("integer.\(key)", arguments: arguments) { types in
      guard types.count == 2, let width = FixedWidth(types[0]), let other = FixedWidth(types[1]) else { return Self.notAnInteger(types) }
      return { call in try body(call, width, other) }
    }
  }

  private static func notAnInteger(_ types: [TypeDescriptor]) -> (NativeCall) throws -> Void {
    let names = types.map(\.type.description).joined(separator: ", ")
    return { _ in throw NativeError("integer types written in lessons (\(names)) are not supported here yet") }
  }

  private mutating func bindWidthConstants() {
    bindWidth("zero", 0) { call, _ in call.result = ScriptSlot(integer: 0) }
    bind("integer.fromLiteral") { (x: Int) -> Int in x }
    bindWidth("max.get", 0) { call, width in call.result = width.truncating(width.max) }
    bindWidth("min.get", 0) { call, width in call.result = width.truncating(width.min) }
    bindWidth("bitWidth.get", 0) { call, width in call.result = ScriptSlot(integer: Int64(width.bits)) }
    bindWidth("isSigned.get", 0) { call, width in call.result = ScriptSlot(integer: width.isSigned ? 1 : 0) }
  }

  private mutating func bindWidthArithmetic() {
    bindWidth("add", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      call.result = try width.checked(x + y, "\(x) + \(y) as \(width.name)")
    }
    bindWidth("subtract", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      call.result = try width.checked(x - y, "\(x) - \(y) as \(width.name)")
    }
    bindWidth("multiply", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      let product = x.multipliedReportingOverflow(by: y)
      call.result = try width.checked(product.overflow ? Int128.max : product.partialValue, "\(x) * \(y) as \(width.name)")
    }
    bindWidth("divide", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      if y == 0 { throw NativeError("division by zero: \(x) / 0", identifier: "DivisionByZero") }
      call.result = try width.checked(x / y, "\(x) / \(y) as \(width.name)")
    }
    bindWidth("remainder", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      if y == 0 { throw NativeError("division by zero: \(x) % 0", identifier: "DivisionByZero") }
      if !width.contains(x / y) { throw NativeError("arithmetic overflow: \(x) % \(y) as \(width.name)", identifier: "ArithmeticOverflow") }
      call.result = width.truncating(x % y)
    }
    bindWidth("negate", 1) { call, width in
      let x = width.load(call[0])
      call.result = try width.checked(-x, "-(\(x)) as \(width.name)")
    }
    bindWidth("wrappingAdd", 2) { call, width in
      call.result = width.truncating(Int128(call[0].integer &+ call[1].integer))
    }
    bindWidth("wrappingSubtract", 2) { call, width in
      call.result = width.truncating(Int128(call[0].integer &- call[1].integer))
    }
    bindWidth("wrappingMultiply", 2) { call, width in
      call.result = width.truncating(Int128(call[0].integer &* call[1].integer))
    }
    bindWidth("equal", 2) { call, _ in call.result = ScriptSlot(integer: call[0].bits == call[1].bits ? 1 : 0) }
    bindWidth("less", 2) { call, width in
      let isLess = width.isSigned ? call[0].integer < call[1].integer : call[0].bits < call[1].bits
      call.result = ScriptSlot(integer: isLess ? 1 : 0)
    }
    bindWidths("compare", 2) { call, width, other in
      let (x, y) = (width.load(call[0]), other.load(call[1]))
      call.result = ScriptSlot(integer: x < y ? -1 : x > y ? 1 : 0)
    }
    bindWidth("magnitude.get", 1) { call, width in call.result = ScriptSlot(bits: UInt64(truncatingIfNeeded: width.load(call[0]).magnitude))
    }
    bindWidth("highProduct", 2) { call, width in
      let high =
        width.isSigned
        ? Int128(call[0].integer.multipliedFullWidth(by: call[1].integer).high)
        : Int128(call[0].bits.multipliedFullWidth(by: call[1].bits).high)
      if width.bits == 64 {
        call.result = width.truncating(high)
      } else {
        call.result = width.truncating((width.load(call[0]) * width.load(call[1])) >> Int128(width.bits))
      }
    }
  }

  private mutating func bindWidthBits() {
    bindWidth("and", 2) { call, _ in call.result = ScriptSlot(bits: call[0].bits & call[1].bits) }
    bindWidth("or", 2) { call, _ in call.result = ScriptSlot(bits: call[0].bits | call[1].bits) }
    bindWidth("xor", 2) { call, _ in call.result = ScriptSlot(bits: call[0].bits ^ call[1].bits) }
    bindWidth("not", 1) { call, width in call.result = width.truncating(Int128(~call[0].integer)) }
    bindWidths("shiftLeft", 2) { call, width, other in
      call.result = Self.shifted(width, call[0], by: other.load(call[1]))
    }
    bindWidths("shiftRight", 2) { call, width, other in
      call.result = Self.shifted(width, call[0], by: -other.load(call[1]))
    }
    bindWidth("maskingShiftLeft", 2) { call, width in
      call.result = Self.shifted(width, call[0], by: width.load(call[1]) & Int128(width.bits - 1))
    }
    bindWidth("maskingShiftRight", 2) { call, width in
      call.result = Self.shifted(width, call[0], by: -(width.load(call[1]) & Int128(width.bits - 1)))
    }
    bindWidth("leadingZeroBitCount.get", 1) { call, width in
      call.result = ScriptSlot(integer: Int64(width.bitPattern(call[0]).leadingZeroBitCount - (64 - width.bits)))
    }
    bindWidth("trailingZeroBitCount.get", 1) { call, width in
      call.result = ScriptSlot(integer: Int64(Swift.min(width.bitPattern(call[0]).trailingZeroBitCount, width.bits)))
    }
    bindWidth("nonzeroBitCount.get", 1) { call, width in
      call.result = ScriptSlot(integer: Int64(width.bitPattern(call[0]).nonzeroBitCount))
    }
    bindWidth("byteSwapped.get", 1) { call, width in
      call.result = width.truncating(Int128(width.bitPattern(call[0]).byteSwapped >> UInt64(64 - width.bits)))
    }
  }

  /// A value shifted left, or right by a negative distance; what is shifted out is lost.
  private static func shifted(_ width: FixedWidth, _ slot: ScriptSlot, by distance: Int128) -> ScriptSlot {
    if distance >= Int128(width.bits) { return ScriptSlot(integer: 0) }
    if distance >= 0 { return width.truncating(Int128(slot.integer << Int64(distance))) }
    return width.truncating(width.load(slot) >> Swift.min(-distance, 64))
  }

  private mutating func bindWidthConversions() {
    bindWidths("convert", 1) { call, width, other in
      let value = other.load(call[0])
      guard width.contains(value) else {
        let reason = value < 0 && !width.isSigned ? "it is negative" : "it is out of range"
        throw NativeError(
          "\(other.name) value \(value) cannot be converted to \(width.name) because \(reason)", identifier: "NotAnInteger")
      }
      call.result = width.truncating(value)
    }
    bindWidths("exactly", 1) { call, width, other in
      let value = other.load(call[0])
      call.result = try Self.optional(width.contains(value) ? width.truncating(value) : nil, call)
    }
    bindWidths("truncating", 1) { call, width, other in call.result = width.truncating(other.load(call[0])) }
    bindWidths("clamping", 1) { call, width, other in
      call.result = width.truncating(Swift.max(width.min, Swift.min(width.max, other.load(call[0]))))
    }
    bindWidth("fromFloating", 1) { call, width in
      let number = call[0].number
      guard let value = Int128(exactly: number.rounded(.towardZero)), width.contains(value) else {
        let reason = number.isNaN ? "it is NaN" : number.isInfinite ? "it is infinite" : "\(number) is out of range"
        throw NativeError("the value cannot be converted to \(width.name) because \(reason)", identifier: "NotAnInteger")
      }
      call.result = width.truncating(value)
    }
    bindWidth("exactlyFloating", 1) { call, width in
      let value = Int128(exactly: call[0].number)
      call.result = try Self.optional(value.flatMap { width.contains($0) ? width.truncating($0) : nil }, call)
    }
    bindWidth("fromString", 1) { call, width in
      let value = Int128(String.load(call[0], as: .raw))
      call.result = try Self.optional(value.flatMap { width.contains($0) ? width.truncating($0) : nil }, call)
    }
    bindWidth("fromStringRadix", 2) { call, width in
      let radix = Int(call[1].integer)
      guard (2...36).contains(radix) else { throw NativeError("radix \(radix) is not between 2 and 36") }
      let value = Int128(String.load(call[0], as: .raw), radix: radix)
      call.result = try Self.optional(value.flatMap { width.contains($0) ? width.truncating($0) : nil }, call)
    }
    bindWidth("description.get", 1) { call, width in
      call.result = ScriptSlot(object: try StringObject.make(String(width.load(call[0])), in: call.heap))
    }
    bindSlots("integer.bits.get", arguments: 1) { call in call.result = call[0] }
    bindGeneric("string.fromIntegerRadix", arguments: 3) { types in
      guard let width = types.first.flatMap(FixedWidth.init) else { return Self.notAnInteger(types) }
      return { call in
        let radix = Int(call[1].integer)
        guard (2...36).contains(radix) else { throw NativeError("radix \(radix) is not between 2 and 36") }
        let text = String(width.load(call[0]), radix: radix, uppercase: call[2].integer != 0)
        call.result = ScriptSlot(object: try StringObject.make(text, in: call.heap))
      }
    }
  }

  /// An optional of a raw value.
  private static func optional(_ slot: ScriptSlot?, _ call: NativeCall) throws -> ScriptSlot {
    guard let slot else { return ScriptSlot(object: nil) }
    return try RecordLayout.make(RecordLayout.rawCell.pointer, in: call.heap) { $0[0] = slot }
  }

  private mutating func bindWidthOverflow() {
    let pair = ObjectTypeAddress(sharing: RecordLayout.type(managed: [false, false]))
    func bindReporting(_ key: String, _ calculate: @escaping @Sendable (Int128, Int128) -> Int128?) {
      bindWidth(key, 2) { call, width in
        let (x, y) = (width.load(call[0]), width.load(call[1]))
        let value = calculate(x, y)
        call.result = try RecordLayout.make(pair.pointer, in: call.heap) { slots in
          slots[0] = value.map { width.truncating($0) } ?? call[0]
          slots[1] = ScriptSlot(integer: value.map { width.contains($0) } ?? false ? 0 : 1)
        }
      }
    }
    bindReporting("addingReportingOverflow") { $0 + $1 }
    bindReporting("subtractingReportingOverflow") { $0 - $1 }
    bindReporting("dividedReportingOverflow") { $1 == 0 ? nil : $0 / $1 }
    bindReporting("remainderReportingOverflow") { $1 == 0 ? nil : $0 % $1 }
    bindWidth("multipliedReportingOverflow", 2) { call, width in
      let (x, y) = (width.load(call[0]), width.load(call[1]))
      let product = x.multipliedReportingOverflow(by: y)
      let isOverflow = product.overflow || !width.contains(product.partialValue)
      call.result = try RecordLayout.make(pair.pointer, in: call.heap) { slots in
        slots[0] = width.truncating(Int128(call[0].integer &* call[1].integer))
        slots[1] = ScriptSlot(integer: isOverflow ? 1 : 0)
      }
    }
  }
}
