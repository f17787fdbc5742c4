import NumericArrays

extension OperationTree {
  /// Operations on element types beside the three common ones; nil for operations that do not depend on them.
  func evaluatedForOtherTypes() throws -> Operand? {
    let arrays = arguments.compactMap { if case .array(let array) = $0 { array } else { nil } }
    guard arrays.contains(where: { !$0.isCommon }), !arrays.contains(where: { $0.raw.type == .complex128 }) else { return nil }
    if name.count <= 2 || OtherTypes.binary.contains(name), arguments.count == 2, arrays.count == 2 { return try otherBinary(arrays) }
    guard let x = arrays.first else { return nil }
    if OtherTypes.floatFunctions.contains(name), arguments.count == 1 {
      let type = Promotion.float(ofAtLeast: x.raw.type)
      let working: ElementType = type == .float16 ? .float32 : type
      return .array(try x.converted(to: working).open(FloatFunction(name: name)).converted(to: type))
    }
    return try x.open(OtherUnary(tree: self))
  }

  private func otherBinary(_ arrays: [AnyArray]) throws -> Operand? {
    let type: ElementType
    switch (isWeak[0], isWeak[1]) {
    case (false, true): type = try Promotion.weak(arrays[0].raw.type, arrays[1])
    case (true, false): type = try Promotion.weak(arrays[1].raw.type, arrays[0])
    default: type = Promotion.common(arrays[0].raw.type, arrays[1].raw.type)
    }
    let (a, b) = (try arrays[0].converted(to: type), try arrays[1].converted(to: type))
    if a.isCommon {
      return try OperationTree(name: name, arguments: [.array(a), .array(b)]).evaluated()
    }
    switch (a, b) {
    case (.float(let a), .float(let b)): return try floatBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.int32(let a), .int32(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.uint8(let a), .uint8(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.int8(let a), .int8(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.int16(let a), .int16(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.uint16(let a), .uint16(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.uint32(let a), .uint32(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    case (.uint(let a), .uint(let b)): return try integerBinary(a, b) ?? OtherBinary.apply(name, a, b)
    default: return nil
    }
  }

  private func floatBinary(_ a: NDArray<Float>, _ b: NDArray<Float>) throws -> Operand? {
    switch name {
    case "/", "divide": return .array(.float(try Checked.divide(a, b)))
    case "hypot": return .array(.float(try Checked.hypot(a, b)))
    case "fmax": return .array(.float(try Checked.fmax(a, b)))
    case "fmin": return .array(.float(try Checked.fmin(a, b)))
    default: return nil
    }
  }

  private func integerBinary<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> Operand? {
    switch name {
    case "/", "divide": return .array(.double(try Checked.divide(a, b)))
    case "<<", "left_shift": return .array(AnyArray(try Checked.leftShift(a, b)))
    case ">>", "right_shift": return .array(AnyArray(try Checked.rightShift(a, b)))
    case "&", "bitwise_and": return .array(AnyArray(try Checked.and(a, b)))
    case "|", "bitwise_or": return .array(AnyArray(try Checked.or(a, b)))
    case "^", "bitwise_xor": return .array(AnyArray(try Checked.xor(a, b)))
    case "fmax": return .array(AnyArray(try Checked.maximum(a, b)))
    case "fmin": return .array(AnyArray(try Checked.minimum(a, b)))
    default: return nil
    }
  }
}

enum OtherTypes {
  static let binary: Set<String> = [
    "add", "subtract", "multiply", "divide", "floor_divide", "remainder", "mod", "maximum", "minimum", "fmax", "fmin", "hypot",
    "copysign", "left_shift", "right_shift", "bitwise_and", "bitwise_or", "bitwise_xor",
  ]
  static let floatFunctions: Set<String> = [
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh",
    "sqrt", "cbrt", "rint", "degrees", "radians", "rad2deg", "deg2rad",
  ]
}

/// Arithmetic and comparisons of two arrays of one type.
private enum OtherBinary {
  static func apply<E: NumericElement>(_ name: String, _ a: NDArray<E>, _ b: NDArray<E>) throws -> Operand? {
    switch name {
    case "+", "add": return .array(AnyArray(try Checked.add(a, b)))
    case "-", "subtract": return .array(AnyArray(try Checked.subtract(a, b)))
    case "*", "multiply": return .array(AnyArray(try Checked.multiply(a, b)))
    case "//", "floor_divide": return .array(AnyArray(try Checked.floorDivide(a, b)))
    case "%", "remainder", "mod": return .array(AnyArray(try Checked.remainder(a, b)))
    case "maximum": return .array(AnyArray(try Checked.maximum(a, b)))
    case "minimum": return .array(AnyArray(try Checked.minimum(a, b)))
    case "@": return .array(AnyArray(try Checked.matmul(a, b)))
    case "==": return .array(.bool(try Checked.equal(a, b)))
    case "!=": return .array(.bool(try Checked.notEqual(a, b)))
    case "<": return .array(.bool(try Checked.less(a, b)))
    case "<=": return .array(.bool(try Checked.lessEqual(a, b)))
    case ">": return .array(.bool(try Checked.greater(a, b)))
    case ">=": return .array(.bool(try Checked.greaterEqual(a, b)))
    default: return nil
    }
  }
}

/// A function of floats, in `Float` or `Double`.
private struct FloatFunction: ArrayVisitor {
  let name: String

  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray {
    if E.elementType == .float64 { return AnyArray(try apply(NDArray<Double>(raw: x.raw))) }
    return AnyArray(try apply(NDArray<Float>(raw: x.raw)))
  }

  private func apply<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
    switch name {
    case "exp": try Checked.exp(x)
    case "exp2": try Checked.exp2(x)
    case "expm1": try Checked.expm1(x)
    case "log": try Checked.log(x)
    case "log2": try Checked.log2(x)
    case "log10": try Checked.log10(x)
    case "log1p": try Checked.log1p(x)
    case "sin": try Checked.sin(x)
    case "cos": try Checked.cos(x)
    case "tan": try Checked.tan(x)
    case "arcsin": try Checked.arcsin(x)
    case "arccos": try Checked.arccos(x)
    case "arctan": try Checked.arctan(x)
    case "sinh": try Checked.sinh(x)
    case "cosh": try Checked.cosh(x)
    case "tanh": try Checked.tanh(x)
    case "sqrt": try Checked.sqrt(x)
    case "cbrt": try Checked.cbrt(x)
    case "rint": try Checked.rint(x)
    case "degrees", "rad2deg": try Checked.degrees(x)
    case "radians", "deg2rad": try Checked.radians(x)
    default: throw NotCovered("\(name) of \(E.elementType.name)")
    }
  }
}

/// An operation of one array whose type it keeps, or that only moves elements.
private struct OtherUnary: ArrayVisitor {
  let tree: OperationTree

  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> Operand? {
    switch tree.name {
    case "trunc", "floor", "ceil", "fix":
      if [.float16, .float32].contains(E.elementType) { return nil }
      return .array(AnyArray(x))
    case "getitem": return .array(AnyArray(try Checked.get(x, tree.terms())))
    case "T", "transpose": return .array(AnyArray(try Checked.transpose(x)))
    case "ravel", "flatten": return .array(AnyArray(try Checked.reshape(x, [-1])))
    case "reshape", "m.reshape":
      guard let shape = tree.argument(1)?.ints else { return nil }
      return .array(AnyArray(try Checked.reshape(x, shape)))
    case "copy": return .array(AnyArray(x))
    default: return nil
    }
  }
}
