import NumericArrays

extension OperationTree {
  static let creation: [String: Operation] = [
    "zeros": { .array(.double(try Checked.full($0.shape(), 0.0))) },
    "ones": { .array(.double(try Checked.full($0.shape(), 1.0))) },
    "full": { try $0.filled() },
    "zeros_like": { try $0.each({ try Checked.fullLike($0, 0) }, { try Checked.fullLike($0, 0) }, { try Checked.fullLike($0, false) }) },
    "ones_like": { try $0.each({ try Checked.fullLike($0, 1) }, { try Checked.fullLike($0, 1) }, { try Checked.fullLike($0, true) }) },
    "eye": { try $0.eye() }, "identity": { try $0.eye() },
    "arange": { try $0.arange() },
    "linspace": { try $0.linspace() },
    "array": {
      try $0.allow(); return .array(try $0.array(0))
    },
  ]

  private func shape() throws -> [Int] {
    try allow()
    guard let shape = arguments.first?.ints else { throw Operand.NotCovered(name: "\(name) of such a shape") }
    return shape
  }

  private func filled() throws -> Operand {
    try allow("fill_value")
    guard let shape = arguments.first?.ints, let value = argument(1, "fill_value") else { throw Operand.NotCovered(name: "full") }
    if let value = value.int { return .array(.int(try Checked.full(shape, value))) }
    guard case .array(.double(let value)) = value, value.ndim == 0 else { throw Operand.NotCovered(name: "full of an array") }
    return .array(.double(try Checked.full(shape, value.item())))
  }

  private func eye() throws -> Operand {
    try allow("k", "M")
    guard let rows = argument(0)?.int else { throw Operand.NotCovered(name: "eye") }
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
    guard let start = argument(0)?.double, let stop = argument(1)?.double else { throw Operand.NotCovered(name: "linspace") }
    return .array(.double(try Checked.linspace(start, stop, argument(2, "num")?.int ?? 50, endpoint: keywords["endpoint"]?.bool ?? true)))
  }
}
