import NumericArrays

extension OperationTree {
  static let reductions: [String: Operation] = [
    "sum": {
      try $0.counted(
        { try Checked.sum($0) }, { try Checked.sum($0, axes: $1, keepDims: $2) }, { try Checked.sum($0) },
        { try Checked.sum($0, axes: $1, keepDims: $2) })
    },
    "prod": {
      try $0.counted(
        { try Checked.prod($0) }, { try Checked.prod($0, axes: $1, keepDims: $2) }, { try Checked.prod($0) },
        { try Checked.prod($0, axes: $1, keepDims: $2) })
    },
    "mean": { try $0.measured({ try Checked.mean($0) }, { try Checked.mean($0, axes: $1, keepDims: $2) }) },
    "var": { tree in
      let ddof = tree.keywords["ddof"]?.int ?? 0
      return try tree.measured({ try Checked.variance($0, ddof: ddof) }, { try Checked.variance($0, axes: $1, ddof: ddof, keepDims: $2) })
    },
    "std": { tree in
      let ddof = tree.keywords["ddof"]?.int ?? 0
      return try tree.measured({ try Checked.std($0, ddof: ddof) }, { try Checked.std($0, axes: $1, ddof: ddof, keepDims: $2) })
    },
    "max": {
      try $0.counted(
        { try Checked.max($0) }, { try Checked.max($0, axes: $1, keepDims: $2) }, { try Checked.max($0) },
        { try Checked.max($0, axes: $1, keepDims: $2) })
    },
    "min": {
      try $0.counted(
        { try Checked.min($0) }, { try Checked.min($0, axes: $1, keepDims: $2) }, { try Checked.min($0) },
        { try Checked.min($0, axes: $1, keepDims: $2) })
    },
    "amax": {
      try $0.counted(
        { try Checked.max($0) }, { try Checked.max($0, axes: $1, keepDims: $2) }, { try Checked.max($0) },
        { try Checked.max($0, axes: $1, keepDims: $2) })
    },
    "any": { try $0.quantified({ try Checked.any($0) }, { try Checked.any($0, axes: $1, keepDims: $2) }) },
    "all": { try $0.quantified({ try Checked.all($0) }, { try Checked.all($0, axes: $1, keepDims: $2) }) },
    "argmax": { try $0.position({ try Checked.argmax($0) }, { try Checked.argmax($0, axis: $1, keepDims: $2) }) },
    "argmin": { try $0.position({ try Checked.argmin($0) }, { try Checked.argmin($0, axis: $1, keepDims: $2) }) },
    "cumsum": {
      try $0.accumulated(
        { try Checked.cumsum($0) }, { try Checked.cumsum($0, axis: $1) }, { try Checked.cumsum($0) }, { try Checked.cumsum($0, axis: $1) })
    },
    "cumprod": {
      try $0.accumulated(
        { try Checked.cumprod($0) }, { try Checked.cumprod($0, axis: $1) }, { try Checked.cumprod($0) },
        { try Checked.cumprod($0, axis: $1) })
    },
  ]

  private var axes: [Int]? {
    get throws {
      guard let axis = argument(1, "axis"), !axis.isNone else { return nil }
      guard let axes = axis.ints else { throw NotCovered("\(name) with such an axis") }
      return axes
    }
  }

  private var keepDims: Bool { keywords["keepdims"]?.bool ?? false }

  /// All axes of an array when none are named but they shall be kept.
  private func axes(of x: AnyArray) throws -> [Int]? {
    if let axes = try axes { return axes }
    return keepDims ? Array(0..<x.shape.count) : nil
  }

  private func counted(
    _ double: (NDArray<Double>) throws -> Double, _ doubles: (NDArray<Double>, [Int], Bool) throws -> NDArray<Double>,
    _ int: (NDArray<Int>) throws -> Int, _ ints: (NDArray<Int>, [Int], Bool) throws -> NDArray<Int>
  ) throws -> Operand {
    try allow("axis", "keepdims", "dtype")
    var x = try array(0)
    if case .type(let code)? = keywords["dtype"], let type = ElementType(code: code) { x = try x.converted(to: type) }
    let axes = try axes(of: x)
    if case .double(let x) = x {
      return .array(.double(try axes.map { try doubles(x, $0, keepDims) } ?? NDArray(try double(x))))
    }
    if case .bool(let flags) = x, name.hasSuffix("max") || name.hasSuffix("min") {
      let isAny = name.hasSuffix("max")
      if x.shape.contains(0) { throw NumericError(.value, "zero-size array to reduction operation which has no identity") }
      let all = axes ?? Array(0..<x.shape.count)
      let result = try isAny ? Checked.any(flags, axes: all, keepDims: keepDims) : Checked.all(flags, axes: all, keepDims: keepDims)
      return .array(.bool(result))
    }
    let numbers = try x.ints
    return .array(.int(try axes.map { try ints(numbers, $0, keepDims) } ?? NDArray(try int(numbers))))
  }

  private func measured(
    _ one: (NDArray<Double>) throws -> Double, _ many: (NDArray<Double>, [Int], Bool) throws -> NDArray<Double>
  ) throws -> Operand {
    try allow("axis", "keepdims", "ddof")
    let x = try array(0).doubles
    return .array(.double(try axes(of: .double(x)).map { try many(x, $0, keepDims) } ?? NDArray(try one(x))))
  }

  private func quantified(
    _ one: (NDArray<Bool>) throws -> Bool, _ many: (NDArray<Bool>, [Int], Bool) throws -> NDArray<Bool>
  ) throws -> Operand {
    try allow("axis", "keepdims")
    let x = try array(0).bools
    return .array(.bool(try axes(of: .bool(x)).map { try many(x, $0, keepDims) } ?? NDArray(try one(x))))
  }

  private func position(
    _ one: (NDArray<Double>) throws -> Int, _ many: (NDArray<Double>, Int, Bool) throws -> NDArray<Int>
  ) throws -> Operand {
    try allow("axis", "keepdims")
    let x = try array(0).doubles
    guard let axis = try axes?.first else {
      return .array(.int(keepDims ? try Checked.full(x.shape.map { _ in 1 }, try one(x)) : NDArray(try one(x))))
    }
    return .array(.int(try many(x, axis, keepDims)))
  }

  private func accumulated(
    _ double: (NDArray<Double>) throws -> NDArray<Double>, _ doubles: (NDArray<Double>, Int) throws -> NDArray<Double>,
    _ int: (NDArray<Int>) throws -> NDArray<Int>, _ ints: (NDArray<Int>, Int) throws -> NDArray<Int>
  ) throws -> Operand {
    try allow("axis")
    let axis = try axes?.first
    let x = try array(0)
    if case .double(let x) = x { return .array(.double(try axis.map { try doubles(x, $0) } ?? double(x))) }
    let numbers = try x.ints
    return .array(.int(try axis.map { try ints(numbers, $0) } ?? int(numbers)))
  }
}
