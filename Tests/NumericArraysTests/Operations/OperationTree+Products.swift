import NumericArrays

extension OperationTree {
  static let products: [String: Operation] = [
    "@": { try $0.product() }, "matmul": { try $0.product() }, "dot": { try $0.product(isDot: true) },
    "m.dot": { try $0.product(isDot: true) },
    "linalg.solve": { tree in
      let (a, b) = (try tree.array(0).doubles, try tree.array(1).doubles)
      if a.ndim != 2 || b.ndim > 2 { throw Operand.NotCovered(name: "solve of a batch") }
      return .array(.double(try Checked.solve(a, b)))
    },
    "linalg.inv": { tree in
      if try tree.array(0).shape.count > 2 { throw Operand.NotCovered(name: "inv of a batch") }
      return .array(.double(try Checked.inv(tree.array(0).doubles)))
    },
    "linalg.det": { tree in
      if try tree.array(0).shape.count > 2 { throw Operand.NotCovered(name: "det of a batch") }
      return .array(.double(NDArray(try Checked.det(tree.array(0).doubles))))
    },
    "linalg.norm": { tree in
      try tree.allow("axis", "keepdims", "ord")
      let x = try tree.array(0).doubles
      let ord = tree.argument(1, "ord")
      if let axis = tree.argument(2, "axis")?.int, ord?.isNone ?? true {
        return .array(.double(try Checked.norm(x, axis: axis, keepDims: tree.keywords["keepdims"]?.bool ?? false)))
      }
      if tree.keywords["axis"] != nil || tree.keywords["keepdims"] != nil { throw Operand.NotCovered(name: "norm along axes") }
      guard let ord, !ord.isNone else { return .array(.double(NDArray(try Checked.norm(x)))) }
      guard x.ndim == 1, let ord = ord.double else { throw Operand.NotCovered(name: "norm of a matrix with an order") }
      return .array(.double(NDArray(try Checked.norm(x, ord: ord))))
    },
  ]

  private func product(isDot: Bool = false) throws -> Operand {
    let (a, b) = try pair()
    if isDot, a.shape.count > 2 || b.shape.count > 2 || a.shape.isEmpty || b.shape.isEmpty {
      throw Operand.NotCovered(name: "dot of such arrays")
    }
    switch (a, b) {
    case (.double(let a), .double(let b)): return .array(.double(try Checked.matmul(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try Checked.matmul(a, b)))
    default: throw Operand.NotCovered(name: "product of bool")
    }
  }
}
