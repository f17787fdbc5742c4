import NumericArrays

/// The type in which NumPy combines operands; Swift callers convert to it themselves.
enum Promotion {
  private enum Kind: Int {
    case bool, integer, float, complex
  }

  private static func kind(_ type: ElementType) -> Kind {
    switch type {
    case .bool: .bool
    case .float16, .float32, .float64: .float
    case .complex128: .complex
    default: .integer
    }
  }

  private static func isSigned(_ type: ElementType) -> Bool { [.int8, .int16, .int32, .int64].contains(type) }

  private static func signed(bytes: Int) -> ElementType {
    switch bytes {
    case 1: .int8
    case 2: .int16
    case 4: .int32
    default: .int64
    }
  }

  /// The common type of two arrays.
  static func common(_ a: ElementType, _ b: ElementType) -> ElementType {
    if a == b { return a }
    let (low, high) = kind(a).rawValue <= kind(b).rawValue ? (a, b) : (b, a)
    switch (kind(low), kind(high)) {
    case (.bool, _): return high
    case (.integer, .integer):
      if isSigned(low) == isSigned(high) { return low.size >= high.size ? low : high }
      let (unsigned, other) = isSigned(low) ? (high, low) : (low, high)
      if other.size > unsigned.size { return other }
      return unsigned.size == 8 ? .float64 : signed(bytes: unsigned.size * 2)
    case (.integer, .float): return common(float(ofAtLeast: low), high)
    case (.float, .float): return low.size >= high.size ? low : high
    default: return .complex128
    }
  }

  /// The smallest float type that functions of floats give for a type.
  static func float(ofAtLeast type: ElementType) -> ElementType {
    switch type {
    case .bool, .int8, .uint8: .float16
    case .int16, .uint16: .float32
    case .float16, .float32, .complex128: type
    default: .float64
    }
  }

  /// The common type of an array and a number of Python's, which adapts to the array where its kind allows it.
  static func weak(_ array: ElementType, _ number: AnyArray) throws -> ElementType {
    let type = number.raw.type
    if kind(type).rawValue <= kind(array).rawValue {
      if kind(array) == .integer, case .int(let value) = number {
        let fits = try AnyArray(RawArray(value.raw.storage).converted(to: array)).ints == value
        if !fits { throw NumericError(.overflow, "Python integer \(value.item()) out of bounds for \(array.name)") }
      }
      return array
    }
    if kind(type) == .integer { return .int64 }
    if kind(type) == .float { return kind(array) == .complex ? .complex128 : .float64 }
    return type
  }
}

extension ElementType {
  /// The type of a code in golden records.
  init?(code: String) {
    let types: [String: ElementType] = [
      "f8": .float64, "f4": .float32, "f2": .float16, "i8": .int64, "i4": .int32, "i2": .int16, "i1": .int8, "u8": .uint64, "u4": .uint32,
      "u2": .uint16, "u1": .uint8, "b1": .bool, "c16": .complex128,
    ]
    guard let type = types[code] else { return nil }
    self = type
  }
}

extension AnyArray {
  /// The quotients of small integers, rounded towards zero.
  func divided(by other: AnyArray) throws -> AnyArray {
    guard case .int8(let a) = self, case .int8(let b) = other else { throw NotCovered("division of such integers") }
    return .int8(try Checked.floorDivide(a, b))
  }

  /// The elements converted to a type.
  func converted(to type: ElementType) throws -> AnyArray { AnyArray(try raw.converted(to: type)) }
}
