import NumericArrays

extension OperationTree {
  static let products: [String: Operation] = [
    "@": { try $0.product() }, "matmul": { try $0.product() }, "dot": { try $0.product(isDot: true) },
    "m.dot": { try $0.product(isDot: true) },
  ]

  private func product(isDot: Bool = false) throws -> Operand {
    let (a, b) = try pair()
    if isDot, a.shape.count > 2 || b.shape.count > 2 || a.shape.isEmpty || b.shape.isEmpty {
      throw NotCovered("dot of such arrays")
    }
    switch (a, b) {
    case (.double(let a), .double(let b)): return .array(.double(try Checked.matmul(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try Checked.matmul(a, b)))
    default: throw NotCovered("product of bool")
    }
  }
}
