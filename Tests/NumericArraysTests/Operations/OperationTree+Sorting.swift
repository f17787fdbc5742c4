import NumericArrays

extension OperationTree {
  static let sorting: [String: Operation] = [
    "sort": { try $0.ordered({ try Checked.sort($0, axis: $1) }, { try Checked.sort($0, axis: $1) }) },
    "argsort": { tree in
      try tree.allow("axis", "kind")
      guard let axis = (tree.argument(1, "axis") ?? .array(.int(NDArray(-1)))).int else {
        throw NotCovered("argsort(axis: None)")
      }
      if case .int(let x) = try tree.array(0) { return .array(.int(try Checked.argsort(x, axis: axis))) }
      return .array(.int(try Checked.argsort(tree.array(0).doubles, axis: axis)))
    },
    "unique": { tree in
      try tree.allow("return_counts", "return_index", "return_inverse")
      let (wantsIndex, wantsInverse) = (tree.keywords["return_index"]?.bool ?? false, tree.keywords["return_inverse"]?.bool ?? false)
      if wantsIndex || wantsInverse {
        func list<E: NumericElement>(_ x: NDArray<E>) throws -> Operand {
          let parts = try Checked.uniquePlaces(x)
          var items: [Operand] = [.array(AnyArray(parts.values))]
          if wantsIndex { items.append(.array(.int(parts.index))) }
          if wantsInverse { items.append(.array(.int(parts.inverse))) }
          if tree.keywords["return_counts"]?.bool ?? false { items.append(.array(.int(try Checked.uniqueCounts(x).counts))) }
          return .list(items)
        }
        if case .int(let x) = try tree.array(0) { return try list(x) }
        return try list(tree.array(0).doubles)
      }
      let isCounted = tree.keywords["return_counts"]?.bool ?? false
      if case .double(let x) = try tree.array(0) {
        let (values, counts) = try Checked.uniqueCounts(x)
        return isCounted ? .list([.array(.double(values)), .array(.int(counts))]) : .array(.double(values))
      }
      guard case .int(let x) = try tree.array(0) else { throw NotCovered("unique of bool") }
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
      default: throw NotCovered("searchsorted of bool")
      }
    },
    "bincount": { tree in
      try tree.allow("minlength", "weights")
      let x = try tree.array(0).ints
      if let weights = tree.argument(1, "weights"), !weights.isNone {
        let minLength = tree.keywords["minlength"]?.int ?? 0
        return .array(.double(try Checked.bincount(x, weights: weights.array.doubles, minLength: minLength)))
      }
      return .array(.int(try Checked.bincount(x, minLength: tree.keywords["minlength"]?.int ?? 0)))
    },
    "percentile": { try $0.quantiles(isPercent: true) },
    "quantile": { try $0.quantiles(isPercent: false) },
    "median": { tree in
      try tree.allow("axis", "keepdims")
      let x = try tree.array(0).doubles
      guard let axis = tree.argument(1, "axis"), !axis.isNone else {
        if tree.keywords["keepdims"] != nil { throw NotCovered("median(keepdims:) without axis") }
        return .array(.double(NDArray(try Checked.median(x))))
      }
      guard let axis = axis.int else { throw NotCovered("median over several axes") }
      return .array(.double(try Checked.median(x, axis: axis, keepDims: tree.keywords["keepdims"]?.bool ?? false)))
    },
    "ptp": { tree in
      try tree.allow("axis")
      if let axis = tree.argument(1, "axis")?.int {
        if case .int(let x) = try tree.array(0) { return .array(.int(try Checked.ptp(x, axis: axis))) }
        return .array(.double(try Checked.ptp(tree.array(0).doubles, axis: axis)))
      }
      switch try tree.array(0) {
      case .double(let x): return .array(.double(NDArray(try Checked.ptp(x))))
      case .int(let x): return .array(.int(NDArray(try Checked.ptp(x))))
      default: throw NotCovered("ptp of bool")
      }
    },
    "count_nonzero": { tree in
      try tree.allow("axis")
      if let axis = tree.argument(1, "axis")?.int {
        return .array(.int(try Checked.sum(tree.array(0).bools, axis: axis)))
      }
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
    let named = given ?? (argument(1, "axis") ?? .array(.int(NDArray(-1)))).int
    // No axis means all elements in index order.
    let axis = named ?? 0
    switch try array(0) {
    case .double(let x): return .array(.double(try doubles(named == nil ? Checked.reshape(x, [-1]) : x, axis)))
    case .int(let x): return .array(.int(try ints(named == nil ? Checked.reshape(x, [-1]) : x, axis)))
    default: throw NotCovered("\(name) of bool")
    }
  }

  private func quantiles(isPercent: Bool) throws -> Operand {
    try allow("axis", "keepdims", "q", "method")
    var x = try array(0).doubles
    var method = QuantileMethod.linear
    if case .text(let text)? = keywords["method"] { method = try QuantileMethod(name: text) }
    let keepDims = keywords["keepdims"]?.bool ?? false
    var q = try array(1, "q").doubles
    if isPercent {
      if try Checked.any(Checked.greater(Checked.abs(Checked.subtract(q, 50)), 50)) {
        throw NumericError(.value, "Percentiles must be in the range [0, 100]")
      }
      q = try Checked.divide(q, 100)
    }
    var axis = 0
    let rank = x.ndim
    let axes = argument(2, "axis")?.ints
    if let axes, axes.count == 1 {
      axis = axes[0]
    } else if let axes {
      throw NotCovered("\(name) over \(axes.count) axes")
    } else {
      x = try Checked.reshape(x, [-1])
    }
    var result = try Checked.quantile(x, q, axis: axis, keepDims: keepDims && axes != nil, method: method)
    if keepDims, axes == nil { result = try Checked.reshape(result, q.shape + [Int](repeating: 1, count: rank)) }
    return .array(.double(result))
  }
}
