internal import CScriptMachine
internal import ScriptLanguage

/// The width and signedness of an integer type; values stand in slots sign- or zero-extended.
struct FixedWidth {
  let name: String
  let bits: Int
  let isSigned: Bool

  init?(_ type: TypeDescriptor) {
    guard let declaration = type.type.nominal, let standard = StandardType(declaration) else { return nil }
    switch standard {
    case .int, .int64: (bits, isSigned) = (64, true)
    case .int8: (bits, isSigned) = (8, true)
    case .int16: (bits, isSigned) = (16, true)
    case .int32: (bits, isSigned) = (32, true)
    case .uint, .uint64: (bits, isSigned) = (64, false)
    case .uint8: (bits, isSigned) = (8, false)
    case .uint16: (bits, isSigned) = (16, false)
    case .uint32: (bits, isSigned) = (32, false)
    default: return nil
    }
    name = standard.rawValue
  }

  var min: Int128 { isSigned ? -(1 << Int128(bits - 1)) : 0 }
  var max: Int128 { (1 << Int128(isSigned ? bits - 1 : bits)) - 1 }

  @inline(__always)
  func load(_ slot: ScriptSlot) -> Int128 { isSigned ? Int128(slot.integer) : Int128(slot.bits) }

  func contains(_ value: Int128) -> Bool { value >= min && value <= max }

  /// A slot with the lowest bits of a value.
  func truncating(_ value: Int128) -> ScriptSlot {
    let unused = 64 - bits
    let low = UInt64(truncatingIfNeeded: value) << UInt64(unused)
    return isSigned ? ScriptSlot(integer: Int64(bitPattern: low) >> Int64(unused)) : ScriptSlot(bits: low >> UInt64(unused))
  }

  /// The bits of a value, zero-extended.
  func bitPattern(_ slot: ScriptSlot) -> UInt64 { slot.bits & (UInt64.max >> UInt64(64 - bits)) }

  /// A slot with a value that fits; otherwise the failure of a calculation.
  func checked(_ value: Int128, _ calculation: @autoclosure () -> String) throws -> ScriptSlot {
    guard contains(value) else { throw NativeError("arithmetic overflow: \(calculation())", identifier: "ArithmeticOverflow") }
    return truncating(value)
  }
}
