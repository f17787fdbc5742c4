import NumericArrays

extension OperationTree {
  static let indexing: [String: Operation] = [
    "getitem": { tree in
      let terms = try tree.terms()
      return try tree.each({ try Checked.get($0, terms) }, { try Checked.get($0, terms) }, { try Checked.get($0, terms) })
    },
    "setitem": { try $0.assigned() },
    "setitem_iadd": { try $0.increased() },
    "flat_get": { tree in
      guard let position = tree.argument(1)?.int else { throw NotCovered("flat_get of several") }
      switch try tree.array(0) {
      case .double(let x): return .array(.double(NDArray(try Checked.flatElement(x, position))))
      case .int(let x): return .array(.int(NDArray(try Checked.flatElement(x, position))))
      case .bool(let x): return .array(.bool(NDArray(try Checked.flatElement(x, position))))
      default: throw NotCovered("flat_get")
      }
    },
    "flat_set": { tree in
      guard let position = tree.argument(1)?.int, case .double(var x) = try tree.array(0), let value = tree.argument(2)?.double else {
        throw NotCovered("flat_set of several")
      }
      try Checked.setFlatElement(&x, position, value)
      return .array(.double(x))
    },
    "nonzero": { .list(try Checked.nonzero($0.array(0).bools).map { .array(.int($0)) }) },
  ]

  /// The index, which is a tuple or a single term.
  func terms() throws -> [IndexTerm] {
    guard let index = argument(1) else { return [] }
    // A list stands for an array of positions; a tuple was read as a list too, and holds at least one term that is no number.
    return try isTuple ? index.items.map { try $0.term } : [index.term]
  }

  private func assigned() throws -> Operand {
    let terms = try terms()
    let value = try array(2)
    switch try array(0) {
    case .double(var x):
      try Checked.set(&x, terms, value.doubles)
      return .array(.double(x))
    case .int(var x):
      try Checked.set(&x, terms, value.ints)
      return .array(.int(x))
    case .bool(var x):
      try Checked.set(&x, terms, value.bools)
      return .array(.bool(x))
    default:
      throw NotCovered("setitem of other types")
    }
  }

  private func increased() throws -> Operand {
    let terms = try terms()
    let value = try array(2)
    switch try array(0) {
    case .double(var x):
      var part = try Checked.get(x, terms)
      try Checked.addInPlace(&part, value.doubles)
      try Checked.set(&x, terms, part)
      return .array(.double(x))
    case .int(var x):
      if value.rank == 2 { throw NumericError(.type, "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64')") }
      var part = try Checked.get(x, terms)
      try Checked.addInPlace(&part, value.ints)
      try Checked.set(&x, terms, part)
      return .array(.int(x))
    default:
      throw NotCovered("+= of bool")
    }
  }
}

extension Operand {
  fileprivate var items: [Operand] { if case .list(let items) = self { items } else { [self] } }

  fileprivate var term: IndexTerm {
    get throws {
      switch self {
      case .slice(let start, let stop, let step): return .slice(start: start, stop: stop, step: step ?? 1)
      case .ellipsis: return .ellipsis
      case .newAxis, .none: return .newAxis
      case .list, .array:
        switch try array {
        case .int(let x): return x.ndim == 0 ? .position(x.item()) : .positions(x)
        case .bool(let x): return .mask(x)
        default:
          if try array.shape.contains(0) { return .positions(NDArray<Int>([])) }
          throw NumericError(.index, "arrays used as indices must be of integer (or boolean) type")
        }
      case .text, .type: throw NotCovered("such an index")
      }
    }
  }
}
