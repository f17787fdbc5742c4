import NumericArrays
import Testing

extension OperationTree {
  static let picking: [String: Operation] = [
    "take": { tree in
      let positions = try tree.array(1, "indices").ints
      guard let axis = tree.argument(2, "axis")?.int else {
        return try tree.each({ try Checked.take($0, positions) }, { try Checked.take($0, positions) }, { try Checked.take($0, positions) })
      }
      return try tree.each(
        { try Checked.take($0, positions, axis: axis) }, { try Checked.take($0, positions, axis: axis) },
        { try Checked.take($0, positions, axis: axis) })
    },
    "take_along_axis": { tree in
      let (positions, axis) = (try tree.array(1).ints, try #require(tree.argument(2, "axis")?.int))
      return try tree.each(
        { try Checked.takeAlongAxis($0, positions, axis: axis) }, { try Checked.takeAlongAxis($0, positions, axis: axis) },
        { try Checked.takeAlongAxis($0, positions, axis: axis) })
    },
    "put": { tree in
      let positions = try #require(tree.argument(1)?.ints)
      let values = try tree.array(2)
      return try tree.changed({ try Checked.put(&$0, positions, values.doubles) }, { try Checked.put(&$0, positions, values.ints) })
    },
    "choose": { tree in
      let choices = try tree.array(1).ints
      let parts = try (0..<choices.count).map { try Checked.get(choices, [.position($0)]) }
      return .array(.int(try Checked.choose(tree.array(0).ints, parts)))
    },
    "select": { tree in
      guard case .list(let conditions)? = tree.argument(0), case .list(let choices)? = tree.argument(1) else { throw NotCovered("select") }
      let masks = try conditions.map { try $0.array.bools }
      let parts = try choices.map { try $0.array }
      let value = try tree.argument(2, "default")?.array ?? .int(NDArray(0))
      if (parts + [value]).allSatisfy({ $0.rank == 1 }) {
        return .array(.int(try Checked.select(masks, parts.map { try $0.ints }, default: value.ints)))
      }
      return .array(.double(try Checked.select(masks, parts.map { try $0.doubles }, default: value.doubles)))
    },
    "compress": { tree in
      let (condition, axis) = (try tree.array(0).bools, tree.argument(2, "axis")?.int)
      if case .int(let x) = try tree.array(1) { return .array(.int(try Checked.compress(condition, x, axis: axis))) }
      return .array(.double(try Checked.compress(condition, tree.doubles(1), axis: axis)))
    },
    "extract": { tree in
      let condition = try tree.array(0).bools
      if case .int(let x) = try tree.array(1) { return .array(.int(try Checked.extract(condition, x))) }
      return .array(.double(try Checked.extract(condition, tree.doubles(1))))
    },
    "flatnonzero": { .array(.int(try Checked.flatnonzero($0.array(0).bools))) },
    "fill_diagonal": { tree in
      let values = try tree.array(1)
      return try tree.changed({ try Checked.fillDiagonal(&$0, values.doubles) }, { try Checked.fillDiagonal(&$0, values.ints) })
    },
    "unravel_index": { tree in
      let indices = try Checked.unravelIndex(tree.array(0).ints, #require(tree.argument(1)?.ints))
      return .list(indices.map { .array(.int($0)) })
    },
    "add.at": { tree in
      let (positions, values) = (try tree.array(1).ints, try tree.array(2))
      return try tree.changed({ try Checked.addAt(&$0, positions, values.doubles) }, { try Checked.addAt(&$0, positions, values.ints) })
    },
    "ix_get": { tree in
      let rows = try #require(tree.argument(1)?.ints)
      let columns = try #require(tree.argument(2)?.ints)
      let terms: [IndexTerm] = [.positions(try Checked.reshape(NDArray(rows), [rows.count, 1])), .positions(NDArray(columns))]
      return try tree.each({ try Checked.get($0, terms) }, { try Checked.get($0, terms) }, { try Checked.get($0, terms) })
    },
    "isin": { tree in
      switch try tree.pair() {
      case (.int(let a), .int(let b)): return .array(.bool(try Checked.isin(a, b)))
      case (let a, let b): return .array(.bool(try Checked.isin(a.doubles, b.doubles)))
      }
    },
    "intersect1d": { try $0.merged({ try Checked.intersect1d($0, $1) }, { try Checked.intersect1d($0, $1) }) },
    "union1d": { try $0.merged({ try Checked.union1d($0, $1) }, { try Checked.union1d($0, $1) }) },
    "setdiff1d": { try $0.merged({ try Checked.setdiff1d($0, $1) }, { try Checked.setdiff1d($0, $1) }) },
    "setxor1d": { try $0.merged({ try Checked.setxor1d($0, $1) }, { try Checked.setxor1d($0, $1) }) },
    "lexsort": { tree in
      guard case .list(let keys)? = tree.argument(0) else { throw NotCovered("lexsort of an array") }
      return .array(.int(try Checked.lexsort(keys.map { try $0.array.doubles })))
    },
    "array_equal": { tree in
      let (a, b) = try tree.pair()
      return .array(.bool(NDArray(try Checked.arrayEqual(a.doubles, b.doubles))))
    },
  ]

  /// An array after something was written to it.
  private func changed(_ doubles: (inout NDArray<Double>) throws -> Void, _ ints: (inout NDArray<Int>) throws -> Void) throws -> Operand {
    switch try array(0) {
    case .double(var x):
      try doubles(&x)
      return .array(.double(x))
    case .int(var x):
      try ints(&x)
      return .array(.int(x))
    default: throw NotCovered("\(name) of other types")
    }
  }
}
