import NumericArrays

extension OperationTree {
  static let shapes: [String: Operation] = [
    "reshape": { try $0.reshaped() }, "m.reshape": { try $0.reshaped() },
    "ravel": { try $0.flattened() }, "flatten": { try $0.flattened() },
    "T": { try $0.transposed() }, "transpose": { try $0.transposed() }, "m.transpose": { try $0.transposed() },
    "squeeze": { try $0.squeezed() },
    "expand_dims": { try $0.expanded() },
    "broadcast_to": { try $0.broadcast() },
    "concatenate": { try $0.concatenated() },
    "stack": { try $0.stacked() },
    "shape": { tree in .list(try tree.array(0).shape.map { .array(.int(NDArray($0))) }) },
    "size": { .array(.int(NDArray(try $0.array(0).shape.reduce(1, *)))) },
    "ndim": { .array(.int(NDArray(try $0.array(0).shape.count))) },
    "len": { .array(.int(NDArray(try $0.array(0).shape.first ?? 0))) },
    "copy": { .array(try $0.array(0)) },
  ]

  /// The same operation on whichever type the first argument has.
  func each(
    _ doubles: (NDArray<Double>) throws -> NDArray<Double>, _ ints: (NDArray<Int>) throws -> NDArray<Int>,
    _ bools: (NDArray<Bool>) throws -> NDArray<Bool>
  ) throws -> Operand {
    switch try array(0) {
    case .double(let x): return .array(.double(try doubles(x)))
    case .int(let x): return .array(.int(try ints(x)))
    case .bool(let x): return .array(.bool(try bools(x)))
    default: throw NotCovered("\(name) of other types")
    }
  }

  private var numbers: [Int] {
    get throws {
      let numbers = arguments.count == 2 ? arguments[1].ints : arguments.dropFirst().compactMap(\.int)
      guard let numbers else { throw NotCovered("\(name) with such arguments") }
      return numbers
    }
  }

  private func reshaped() throws -> Operand {
    try allow()
    let shape = try numbers
    return try each({ try Checked.reshape($0, shape) }, { try Checked.reshape($0, shape) }, { try Checked.reshape($0, shape) })
  }

  private func flattened() throws -> Operand {
    try allow()
    return try each({ try Checked.reshape($0, [-1]) }, { try Checked.reshape($0, [-1]) }, { try Checked.reshape($0, [-1]) })
  }

  private func transposed() throws -> Operand {
    try allow("axes")
    let order = try keywords["axes"]?.ints ?? (arguments.count > 1 ? numbers : nil)
    return try each({ try Checked.transpose($0, order) }, { try Checked.transpose($0, order) }, { try Checked.transpose($0, order) })
  }

  private func squeezed() throws -> Operand {
    try allow("axis")
    let axis = argument(1, "axis")?.int
    return try each(
      { try Checked.squeeze($0, axis: axis) }, { try Checked.squeeze($0, axis: axis) }, { try Checked.squeeze($0, axis: axis) })
  }

  private func expanded() throws -> Operand {
    try allow("axis")
    guard let axis = argument(1, "axis")?.int else { throw NotCovered("expand_dims with several axes") }
    return try each(
      { try Checked.expandDims($0, axis: axis) }, { try Checked.expandDims($0, axis: axis) }, { try Checked.expandDims($0, axis: axis) })
  }

  private func broadcast() throws -> Operand {
    let shape = try numbers
    return try each(
      { try Checked.broadcast($0, to: shape) }, { try Checked.broadcast($0, to: shape) }, { try Checked.broadcast($0, to: shape) })
  }

  private func parts() throws -> [AnyArray] {
    guard case .list(let items)? = arguments.first else { throw NotCovered("\(name) of an array") }
    return try items.map { try $0.array }
  }

  private func concatenated() throws -> Operand {
    try allow("axis")
    let named = (argument(1, "axis") ?? .array(.int(NDArray(0)))).int
    let axis = named ?? 0
    let parts = try parts().map { part in
      named == nil ? try OperationTree(name: "ravel", arguments: [.array(part)]).evaluated().array : part
    }
    switch parts.map(\.rank).max() {
    case 2: return .array(.double(try Checked.concatenate(parts.map { try $0.doubles }, axis: axis)))
    case 1: return .array(.int(try Checked.concatenate(parts.map { try $0.ints }, axis: axis)))
    default: return .array(.bool(try Checked.concatenate(parts.map { try $0.bools }, axis: axis)))
    }
  }

  private func stacked() throws -> Operand {
    try allow("axis")
    let axis = argument(1, "axis")?.int ?? 0
    let parts = try parts()
    switch parts.map(\.rank).max() {
    case 2: return .array(.double(try Checked.stack(parts.map { try $0.doubles }, axis: axis)))
    case 1: return .array(.int(try Checked.stack(parts.map { try $0.ints }, axis: axis)))
    default: return .array(.bool(try Checked.stack(parts.map { try $0.bools }, axis: axis)))
    }
  }
}
