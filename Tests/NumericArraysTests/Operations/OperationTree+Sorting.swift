import NumericArrays

extension OperationTree {
  static let sorting: [String: Operation] = [
    "sort": { try $0.ordered({ try Checked.sort($0, axis: $1) }, { try Checked.sort($0, axis: $1) }) },
    "argsort": { tree in
      try tree.allow("axis", "kind")
      guard let axis = (tree.argument(1, "axis") ?? .array(.int(NDArray(-1)))).int else {
        throw Operand.NotCovered(name: "argsort(axis: None)")
      }
      if case .int(let x) = try tree.array(0) { return .array(.int(try Checked.argsort(x, axis: axis))) }
      return .array(.int(try Checked.argsort(tree.array(0).doubles, axis: axis)))
    },
    "unique": { tree in
      try tree.allow("return_counts")
      let isCounted = tree.keywords["return_counts"]?.bool ?? false
      if case .double(let x) = try tree.array(0) {
        let (values, counts) = try Checked.uniqueCounts(x)
        return isCounted ? .list([.array(.double(values)), .array(.int(counts))]) : .array(.double(values))
      }
      guard case .int(let x) = try tree.array(0) else { throw Operand.NotCovered(name: "unique of bool") }
      let (values, counts) = try Checked.uniqueCounts(x)
      return isCounted ? .list([.array(.int(values)), .array(.int(counts))]) : .array(.int(values))
    },
    "searchsorted": { tree in
      try tree.allow("side")
      var right = false
      if case .text(let side)? = tree.argument(2, "side") { right = side == "right" }
      switch try tree.pair() {
      case (.double(let a), .double(let b)): return .array(.int(try Checked.searchsorted(a, b, right: right)))
      case (.int(let a), .int(let b)): return .array(.int(try Checked.searchsorted(a, b, right: right)))
      default: throw Operand.NotCovered(name: "searchsorted of bool")
      }
    },
    "bincount": { tree in
      try tree.allow("minlength")
      guard tree.arguments.count == 1, case .int(let x) = try tree.array(0) else { throw Operand.NotCovered(name: "bincount with weights") }
      return .array(.int(try Checked.bincount(x, minLength: tree.keywords["minlength"]?.int ?? 0)))
    },
    "percentile": { try $0.quantiles(isPercent: true) },
    "quantile": { try $0.quantiles(isPercent: false) },
    "median": { tree in
      try tree.allow("axis", "keepdims")
      let x = try tree.array(0).doubles
      guard let axis = tree.argument(1, "axis"), !axis.isNone else {
        if tree.keywords["keepdims"] != nil { throw Operand.NotCovered(name: "median(keepdims:) without axis") }
        return .array(.double(NDArray(try Checked.median(x))))
      }
      guard let axis = axis.int else { throw Operand.NotCovered(name: "median over several axes") }
      return .array(.double(try Checked.median(x, axis: axis, keepDims: tree.keywords["keepdims"]?.bool ?? false)))
    },
    "ptp": { tree in
      try tree.allow()
      if tree.arguments.count > 1 { throw Operand.NotCovered(name: "ptp(axis:)") }
      switch try tree.array(0) {
      case .double(let x): return .array(.double(NDArray(try Checked.ptp(x))))
      case .int(let x): return .array(.int(NDArray(try Checked.ptp(x))))
      case .bool: throw Operand.NotCovered(name: "ptp of bool")
      }
    },
    "count_nonzero": { tree in
      try tree.allow()
      if tree.arguments.count > 1 { throw Operand.NotCovered(name: "count_nonzero(axis:)") }
      return .array(.int(NDArray(try Checked.countNonzero(tree.array(0).doubles))))
    },
    "diff": { tree in
      try tree.allow("n", "axis")
      let (n, axis) = (tree.argument(1, "n")?.int ?? 1, tree.argument(2, "axis")?.int ?? -1)
      return try tree.ordered(axis: axis, { try Checked.diff($0, n: n, axis: $1) }, { try Checked.diff($0, n: n, axis: $1) })
    },
    "argwhere": { .array(.int(try Checked.argwhere($0.array(0).doubles))) },
    "isclose": { tree in
      try tree.allow("rtol", "atol")
      return .array(
        .bool(
          try Checked.isclose(
            tree.array(0).doubles, tree.array(1).doubles, rtol: tree.argument(2, "rtol")?.double ?? 1e-5,
            atol: tree.argument(3, "atol")?.double ?? 1e-8)))
    },
  ]

  private func ordered(
    axis given: Int? = nil, _ doubles: (NDArray<Double>, Int) throws -> NDArray<Double>, _ ints: (NDArray<Int>, Int) throws -> NDArray<Int>
  ) throws -> Operand {
    if given == nil { try allow("axis", "kind") }
    guard let axis = given ?? (argument(1, "axis") ?? .array(.int(NDArray(-1)))).int else {
      throw Operand.NotCovered(name: "\(name)(axis: None)")
    }
    switch try array(0) {
    case .double(let x): return .array(.double(try doubles(x, axis)))
    case .int(let x): return .array(.int(try ints(x, axis)))
    case .bool: throw Operand.NotCovered(name: "\(name) of bool")
    }
  }

  private func quantiles(isPercent: Bool) throws -> Operand {
    try allow("axis", "keepdims", "q")
    let x = try array(0).doubles
    let axis = argument(2, "axis")
    let keepDims = keywords["keepdims"]?.bool ?? false
    guard let q = argument(1, "q")?.double, try array(1, "q").shape.isEmpty else {
      guard isPercent, axis?.isNone ?? true, !keepDims else { throw Operand.NotCovered(name: "\(name) of several along an axis") }
      return .array(.double(try Checked.percentile(x, array(1, "q").doubles)))
    }
    guard let axis, !axis.isNone else {
      if keepDims { throw Operand.NotCovered(name: "\(name)(keepdims:) without axis") }
      return .array(.double(NDArray(try isPercent ? Checked.percentile(x, q) : Checked.quantile(x, q))))
    }
    guard let axis = axis.int else { throw Operand.NotCovered(name: "\(name) over several axes") }
    return .array(
      .double(
        try isPercent
          ? Checked.percentile(x, q, axis: axis, keepDims: keepDims) : Checked.quantile(x, q, axis: axis, keepDims: keepDims)))
  }
}
