import NumericArrays

extension OperationTree {
  static let elementwise: [String: Operation] = [
    "exp": { try $0.float { try Checked.exp($0) } },
    "exp2": { try $0.float { try Checked.exp2($0) } },
    "expm1": { try $0.float { try Checked.expm1($0) } },
    "log": { try $0.float { try Checked.log($0) } },
    "log2": { try $0.float { try Checked.log2($0) } },
    "log10": { try $0.float { try Checked.log10($0) } },
    "log1p": { try $0.float { try Checked.log1p($0) } },
    "sin": { try $0.float { try Checked.sin($0) } },
    "cos": { try $0.float { try Checked.cos($0) } },
    "tan": { try $0.float { try Checked.tan($0) } },
    "arcsin": { try $0.float { try Checked.arcsin($0) } },
    "arccos": { try $0.float { try Checked.arccos($0) } },
    "arctan": { try $0.float { try Checked.arctan($0) } },
    "sinh": { try $0.float { try Checked.sinh($0) } },
    "cosh": { try $0.float { try Checked.cosh($0) } },
    "tanh": { try $0.float { try Checked.tanh($0) } },
    "sqrt": { try $0.float { try Checked.sqrt($0) } },
    "cbrt": { try $0.float { try Checked.cbrt($0) } },
    "floor": { try $0.float(keepingIntegers: true) { try Checked.floor($0) } },
    "ceil": { try $0.float(keepingIntegers: true) { try Checked.ceil($0) } },
    "trunc": { try $0.float(keepingIntegers: true) { try Checked.trunc($0) } },
    "rint": { try $0.float { try Checked.rint($0) } },
    "neg": { try $0.number({ try Checked.negate($0) }, { try Checked.negate($0) }) },
    "negative": { try $0.number({ try Checked.negate($0) }, { try Checked.negate($0) }) },
    "abs": { try $0.number({ try Checked.abs($0) }, { try Checked.abs($0) }) },
    "fabs": { try $0.float { try Checked.abs($0) } },
    "sign": { try $0.number({ try Checked.sign($0) }, { try Checked.sign($0) }) },
    "square": { try $0.number({ try Checked.square($0) }, { try Checked.square($0) }) },
    "reciprocal": { tree in
      switch try tree.array(0) {
      case .double(let x): return .array(.double(try Checked.reciprocal(x)))
      case .int(let x): return .array(.int(try Checked.floorDivide(Checked.fullLike(x, 1), x)))
      case let x:
        let ones = try Checked.fullLike(x.bools, true)
        return .array(try Operand.array(.bool(ones)).array.converted(to: .int8).divided(by: x.converted(to: .int8)))
      }
    },
    "~": { try $0.inverted() }, "invert": { try $0.inverted() },
    "isnan": { .array(.bool(try Checked.isnan($0.array(0).doubles))) },
    "isinf": { .array(.bool(try Checked.isinf($0.array(0).doubles))) },
    "isfinite": { .array(.bool(try Checked.isfinite($0.array(0).doubles))) },
    "maximum": { try $0.extreme({ try Checked.maximum($0, $1) }, { try Checked.maximum($0, $1) }) },
    "minimum": { try $0.extreme({ try Checked.minimum($0, $1) }, { try Checked.minimum($0, $1) }) },
    "where": { try $0.chosen() },
    "clip": { try $0.clipped() },
    "m.round": { try $0.rounded() },
    "round": { try $0.rounded() },
    "astype": { try $0.converted() },
  ]

  /// A function of floats; integers are converted first, unless it leaves them as they are.
  private func float(
    keepingIntegers: Bool = false, _ function: (NDArray<Double>) throws -> NDArray<Double>
  ) throws -> Operand {
    try allow()
    let x = try array(0)
    if keepingIntegers, x.rank < 2 { return .array(x) }
    // Functions of truth values have results in float16, computed in float32.
    if case .bool = x {
      return try OperationTree(name: name, arguments: [.array(x.converted(to: .uint8))]).evaluatedForOtherTypes()
        ?? { throw NotCovered("\(name) of bool") }()
    }
    return .array(.double(try function(try x.doubles)))
  }

  private func number(
    _ doubles: (NDArray<Double>) throws -> NDArray<Double>, _ ints: (NDArray<Int>) throws -> NDArray<Int>
  ) throws -> Operand {
    try allow()
    switch try array(0) {
    case .double(let x): return .array(.double(try doubles(x)))
    case .int(let x): return .array(.int(try ints(x)))
    default: throw NotCovered("\(name) of bool")
    }
  }

  private func inverted() throws -> Operand {
    switch try array(0) {
    case .bool(let x): return .array(.bool(try Checked.not(x)))
    case .int(let x): return .array(.int(try Checked.not(x)))
    default: throw NumericError(.type, "ufunc 'invert' not supported for the input types")
    }
  }

  private func extreme(
    _ doubles: (NDArray<Double>, NDArray<Double>) throws -> NDArray<Double>,
    _ ints: (NDArray<Int>, NDArray<Int>) throws -> NDArray<Int>
  ) throws -> Operand {
    try allow()
    switch try pair() {
    case (.double(let a), .double(let b)): return .array(.double(try doubles(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try ints(a, b)))
    default: throw NotCovered("\(name) of bool")
    }
  }

  private func chosen() throws -> Operand {
    guard arguments.count == 3 else {
      let coordinates = try Checked.nonzero(array(0).bools)
      return .list(coordinates.map { .array(.int($0)) })
    }
    let condition = try array(0).bools
    let (a, b) = (try array(1), try array(2))
    switch max(a.rank, b.rank) {
    case 2: return .array(.double(try Checked.select(condition, a.doubles, b.doubles)))
    case 1: return .array(.int(try Checked.select(condition, a.ints, b.ints)))
    default: return .array(.bool(try Checked.select(condition, a.bools, b.bools)))
    }
  }

  private func clipped() throws -> Operand {
    try allow("a_min", "a_max", "min", "max")
    let x = try array(0)
    guard let low = argument(1, "a_min") ?? keywords["min"], let high = argument(2, "a_max") ?? keywords["max"] else {
      throw NotCovered("clip with one limit")
    }
    if case .int(let x) = x, let low = low.int, let high = high.int { return .array(.int(try Checked.clip(x, low, high))) }
    guard case .double(let x) = x, let low = low.double, let high = high.double else {
      throw NotCovered("clip between arrays")
    }
    return .array(.double(try Checked.clip(x, low, high)))
  }

  private func rounded() throws -> Operand {
    try allow("decimals")
    let decimals = argument(1, "decimals")?.int ?? 0
    if case .int(let x) = try array(0), decimals >= 0 { return .array(.int(x)) }
    guard case .double(let x) = try array(0) else { throw NotCovered("round of integers") }
    return .array(.double(try Checked.round(x, decimals: decimals)))
  }

  private func converted() throws -> Operand {
    guard case .type(let type)? = argument(1) else { throw NotCovered("astype") }
    let x = try array(0)
    switch type {
    case "c16": return .array(.complex(try x.complexes))
    case let name:
      guard let type = ElementType(code: name) else { throw NotCovered("astype(\(name))") }
      return .array(try x.converted(to: type))
    }
  }
}
