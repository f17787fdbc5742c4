import NumericArrays

extension OperationTree {
  static let arithmetic: [String: Operation] = [
    "+": { try $0.add() }, "add": { try $0.add() },
    "-": { try $0.subtract() }, "subtract": { try $0.subtract() },
    "*": { try $0.multiply() }, "multiply": { try $0.multiply() },
    "/": { try $0.divide() }, "divide": { try $0.divide() },
    "//": { try $0.floorDivide() }, "floor_divide": { try $0.floorDivide() },
    "%": { try $0.remainder() }, "remainder": { try $0.remainder() }, "mod": { try $0.remainder() },
    "**": { try $0.power() }, "power": { try $0.power() },
    "==": { try $0.compare(Checked.equal, Checked.equal, Checked.equal) },
    "!=": { try $0.compare(Checked.notEqual, Checked.notEqual, Checked.notEqual) },
    "<": { try $0.compare(Checked.less, Checked.less) },
    "<=": { try $0.compare(Checked.lessEqual, Checked.lessEqual) },
    ">": { try $0.compare(Checked.greater, Checked.greater) },
    ">=": { try $0.compare(Checked.greaterEqual, Checked.greaterEqual) },
    "&": { try $0.logical(Checked.and, Checked.and) }, "bitwise_and": { try $0.logical(Checked.and, Checked.and) },
    "|": { try $0.logical(Checked.or, Checked.or) }, "bitwise_or": { try $0.logical(Checked.or, Checked.or) },
    "^": { try $0.logical(Checked.xor, Checked.xor) }, "bitwise_xor": { try $0.logical(Checked.xor, Checked.xor) },
    "logical_and": { .array(.bool(try Checked.and($0.array(0).bools, $0.array(1).bools))) },
    "logical_or": { .array(.bool(try Checked.or($0.array(0).bools, $0.array(1).bools))) },
    "logical_xor": { .array(.bool(try Checked.xor($0.array(0).bools, $0.array(1).bools))) },
    "logical_not": { .array(.bool(try Checked.not($0.array(0).bools))) },
  ]

  private func add() throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): .array(.double(try Checked.add(a, b)))
    case (.int(let a), .int(let b)): .array(.int(try Checked.add(a, b)))
    case (let a, let b): .array(.bool(try Checked.or(a.bools, b.bools)))
    }
  }

  private func subtract() throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): .array(.double(try Checked.subtract(a, b)))
    case (.int(let a), .int(let b)): .array(.int(try Checked.subtract(a, b)))
    default: throw NumericError(.type, "numpy boolean subtract is not supported")
    }
  }

  private func multiply() throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): .array(.double(try Checked.multiply(a, b)))
    case (.int(let a), .int(let b)): .array(.int(try Checked.multiply(a, b)))
    case (let a, let b): .array(.bool(try Checked.and(a.bools, b.bools)))
    }
  }

  private func divide() throws -> Operand {
    switch try pair() {
    case (.int(let a), .int(let b)): .array(.double(try Checked.divide(a, b)))
    case (let a, let b): .array(.double(try Checked.divide(a.doubles, b.doubles)))
    }
  }

  private func floorDivide() throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): .array(.double(try Checked.floorDivide(a, b)))
    case (.int(let a), .int(let b)): .array(.int(try Checked.floorDivide(a, b)))
    default: throw NotCovered("// of bool")
    }
  }

  private func remainder() throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): .array(.double(try Checked.remainder(a, b)))
    case (.int(let a), .int(let b)): .array(.int(try Checked.remainder(a, b)))
    default: throw NotCovered("% of bool")
    }
  }

  /// Powers; an exponent that is one number takes NumPy's short cuts.
  private func power() throws -> Operand {
    let (a, b) = try pair()
    if b.shape.isEmpty, !a.shape.isEmpty {
      switch (a, b) {
      case (.double(let a), .double(let b)): return .array(.double(try Checked.power(a, b.item())))
      case (.int(let a), .int(let b)): return .array(.int(try Checked.power(a, b.item())))
      default: throw NotCovered("** of bool")
      }
    }
    switch (a, b) {
    case (.double(let a), .double(let b)): return .array(.double(try Checked.power(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try Checked.power(a, b)))
    default: throw NotCovered("** of bool")
    }
  }

  private typealias Comparison<E: ArrayElement> = (consuming NDArray<E>, consuming NDArray<E>) throws(NumericError) -> NDArray<Bool>

  private func compare(
    _ doubles: Comparison<Double>, _ ints: Comparison<Int>, _ bools: Comparison<Bool>? = nil
  ) throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): return .array(.bool(try doubles(a, b)))
    case (.int(let a), .int(let b)): return .array(.bool(try ints(a, b)))
    case (let a, let b):
      if let bools { return .array(.bool(try bools(a.bools, b.bools))) }
      return .array(.bool(try ints(a.ints, b.ints)))
    }
  }

  private typealias BitOperation = (NDArray<Int>, NDArray<Int>) throws(NumericError) -> NDArray<Int>

  private func logical(_ operation: Comparison<Bool>, _ bits: BitOperation) throws -> Operand {
    switch try pair() {
    case (.bool(let a), .bool(let b)): return .array(.bool(try operation(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try bits(a, b)))
    default: throw NumericError(.type, "ufunc '\(name)' not supported for the input types")
    }
  }
}
