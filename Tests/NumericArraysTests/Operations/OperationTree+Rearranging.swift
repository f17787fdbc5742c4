import NumericArrays

extension OperationTree {
  static let rearranging: [String: Operation] = [
    "repeat": { tree in
      try tree.allow("axis")
      guard let count = tree.argument(1)?.int else { throw NotCovered("repeat by several counts") }
      guard let axis = tree.argument(2, "axis")?.int else {
        return try tree.each({ try Checked.repeat($0, count) }, { try Checked.repeat($0, count) }, { try Checked.repeat($0, count) })
      }
      return try tree.each(
        { try Checked.repeat($0, count, axis: axis) }, { try Checked.repeat($0, count, axis: axis) },
        { try Checked.repeat($0, count, axis: axis) })
    },
    "tile": { tree in
      guard let counts = tree.argument(1, "reps")?.ints else { throw NotCovered("tile") }
      return try tree.each({ try Checked.tile($0, counts) }, { try Checked.tile($0, counts) }, { try Checked.tile($0, counts) })
    },
    "flip": { tree in
      try tree.allow("axis")
      let axis = tree.argument(1, "axis")
      if let axis, !axis.isNone, axis.int == nil { throw NotCovered("flip over several axes") }
      return try tree.each(
        { try Checked.flip($0, axis: axis?.int) }, { try Checked.flip($0, axis: axis?.int) }, { try Checked.flip($0, axis: axis?.int) })
    },
    "roll": { tree in
      try tree.allow("axis")
      guard let shift = tree.argument(1)?.int else { throw NotCovered("roll by several") }
      guard let axis = tree.argument(2, "axis")?.int else {
        return try tree.each({ try Checked.roll($0, shift) }, { try Checked.roll($0, shift) }, { try Checked.roll($0, shift) })
      }
      return try tree.each(
        { try Checked.roll($0, shift, axis: axis) }, { try Checked.roll($0, shift, axis: axis) },
        { try Checked.roll($0, shift, axis: axis) })
    },
    "swapaxes": { tree in
      guard let a = tree.argument(1)?.int, let b = tree.argument(2)?.int else { throw NotCovered("swapaxes") }
      return try tree.each({ try Checked.swapAxes($0, a, b) }, { try Checked.swapAxes($0, a, b) }, { try Checked.swapAxes($0, a, b) })
    },
    "moveaxis": { tree in
      guard let a = tree.argument(1)?.int, let b = tree.argument(2)?.int else { throw NotCovered("moveaxis of several") }
      return try tree.each({ try Checked.moveAxis($0, a, b) }, { try Checked.moveAxis($0, a, b) }, { try Checked.moveAxis($0, a, b) })
    },
    "diag": { tree in
      try tree.allow("k")
      let k = tree.argument(1, "k")?.int ?? 0
      return try tree.each({ try Checked.diag($0, k: k) }, { try Checked.diag($0, k: k) }, { try Checked.diag($0, k: k) })
    },
    "tril": { tree in
      let k = tree.argument(1, "k")?.int ?? 0
      return try tree.each(
        { try Checked.triangle($0, k: k, keepsLower: true) }, { try Checked.triangle($0, k: k, keepsLower: true) },
        { try Checked.triangle($0, k: k, keepsLower: true) })
    },
    "triu": { tree in
      let k = tree.argument(1, "k")?.int ?? 0
      return try tree.each(
        { try Checked.triangle($0, k: k, keepsLower: false) }, { try Checked.triangle($0, k: k, keepsLower: false) },
        { try Checked.triangle($0, k: k, keepsLower: false) })
    },
    "vstack": { try $0.joined({ try Checked.vstack($0) }, { try Checked.vstack($0) }, { try Checked.vstack($0) }) },
    "hstack": { try $0.joined({ try Checked.hstack($0) }, { try Checked.hstack($0) }, { try Checked.hstack($0) }) },
    "column_stack": { try $0.joined({ try Checked.columnStack($0) }, { try Checked.columnStack($0) }, { try Checked.columnStack($0) }) },
    "outer": { tree in
      switch try tree.pair() {
      case (.double(let a), .double(let b)): return .array(.double(try Checked.outer(a, b)))
      case (.int(let a), .int(let b)): return .array(.int(try Checked.outer(a, b)))
      default: throw NotCovered("outer of bool")
      }
    },
    "trace": { tree in
      try tree.allow()
      guard tree.arguments.count == 1, try tree.array(0).shape.count <= 2 else { throw NotCovered("trace of a batch") }
      if case .int(let x) = try tree.array(0) { return .array(.int(NDArray(try Checked.trace(x)))) }
      return .array(.double(NDArray(try Checked.trace(tree.array(0).doubles))))
    },
  ]

  private func joined(
    _ doubles: ([NDArray<Double>]) throws -> NDArray<Double>, _ ints: ([NDArray<Int>]) throws -> NDArray<Int>,
    _ bools: ([NDArray<Bool>]) throws -> NDArray<Bool>
  ) throws -> Operand {
    try allow()
    guard case .list(let items)? = arguments.first else { throw NotCovered("\(name) of an array") }
    let parts = try items.map { try $0.array }
    switch parts.map(\.rank).max() {
    case 2: return .array(.double(try doubles(parts.map { try $0.doubles })))
    case 1: return .array(.int(try ints(parts.map { try $0.ints })))
    default: return .array(.bool(try bools(parts.map { try $0.bools })))
    }
  }
}
