import NumericArrays

extension OperationTree {
  static let creation: [String: Operation] = [
    "zeros": { .array(try AnyArray(Checked.full($0.shape(), 0.0)).converted(to: $0.elementType ?? .float64)) },
    "ones": { .array(try AnyArray(Checked.full($0.shape(), 1.0)).converted(to: $0.elementType ?? .float64)) },
    "full_like": { tree in
      let value = try tree.array(1, "fill_value")
      return try tree.each(
        { try Checked.fullLike($0, value.doubles.item()) }, { try Checked.fullLike($0, value.ints.item()) },
        { try Checked.fullLike($0, value.bools.item()) })
    },
    "full": { try $0.filled() },
    "zeros_like": { try $0.each({ try Checked.fullLike($0, 0) }, { try Checked.fullLike($0, 0) }, { try Checked.fullLike($0, false) }) },
    "ones_like": { try $0.each({ try Checked.fullLike($0, 1) }, { try Checked.fullLike($0, 1) }, { try Checked.fullLike($0, true) }) },
    "eye": { try $0.eye() }, "identity": { try $0.eye() },
    "arange": { try $0.arange() },
    "linspace": { try $0.linspace() },
    "array": { tree in
      try tree.allow("dtype", "ndmin")
      var x = try tree.array(0)
      if let type = tree.elementType { x = try x.converted(to: type) }
      let missing = (tree.keywords["ndmin"]?.int ?? 0) - x.shape.count
      if missing <= 0 { return .array(x) }
      let shape = [Int](repeating: 1, count: missing) + x.shape
      return try OperationTree(name: "reshape", arguments: [.array(x), .array(.int(NDArray(shape)))]).evaluated()
    },
  ]

  private var elementType: ElementType? {
    guard case .type(let code)? = keywords["dtype"] else { return nil }
    return ElementType(code: code)
  }

  private func shape() throws -> [Int] {
    try allow("dtype")
    guard let shape = arguments.first?.ints else { throw NotCovered("\(name) of such a shape") }
    return shape
  }

  private func filled() throws -> Operand {
    try allow("fill_value")
    guard let shape = arguments.first?.ints, let value = argument(1, "fill_value") else { throw NotCovered("full") }
    if let value = value.int { return .array(.int(try Checked.full(shape, value))) }
    let values = try value.array
    if case .bool(let x) = values { return .array(.bool(try Checked.copy(Checked.broadcast(x, to: shape)))) }
    if case .int(let x) = values { return .array(.int(try Checked.copy(Checked.broadcast(x, to: shape)))) }
    return .array(.double(try Checked.copy(Checked.broadcast(values.doubles, to: shape))))
  }

  private func eye() throws -> Operand {
    try allow("k", "M")
    guard let rows = argument(0)?.int else { throw NotCovered("eye") }
    return .array(.double(try Checked.eye(rows, argument(1, "M")?.int, k: argument(2, "k")?.int ?? 0)))
  }

  private func arange() throws -> Operand {
    try allow()
    let isInt = try arguments.allSatisfy { try $0.array.rank == 1 }
    if isInt {
      let numbers = arguments.compactMap(\.int)
      return .array(
        .int(
          try Checked.arange(
            numbers.count == 1 ? 0 : numbers[0], numbers.count == 1 ? numbers[0] : numbers[1], numbers.count == 3 ? numbers[2] : 1)))
    }
    let numbers = arguments.compactMap(\.double)
    return .array(
      .double(
        try Checked.arange(
          numbers.count == 1 ? 0 : numbers[0], numbers.count == 1 ? numbers[0] : numbers[1], numbers.count == 3 ? numbers[2] : 1)))
  }

  private func linspace() throws -> Operand {
    try allow("endpoint", "num")
    guard let start = argument(0)?.double, let stop = argument(1)?.double else { throw NotCovered("linspace") }
    return .array(.double(try Checked.linspace(start, stop, argument(2, "num")?.int ?? 50, endpoint: keywords["endpoint"]?.bool ?? true)))
  }
}
