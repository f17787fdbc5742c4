import NumericArrays
import Testing

extension OperationTree {
  static let editing: [String: Operation] = [
    "append": { tree in
      let axis = tree.argument(2, "axis")?.int
      return try tree.merged(
        { a, b in try axis.map { try Checked.append(a, b, axis: $0) } ?? Checked.append(a, b) },
        { a, b in try axis.map { try Checked.append(a, b, axis: $0) } ?? Checked.append(a, b) })
    },
    "delete": { tree in
      let axis = tree.argument(2, "axis")?.int ?? 0
      var positions = tree.argument(1, "obj")?.ints ?? []
      if case .slice(let start, let end, let step)? = tree.argument(1, "obj") {
        let extent = try tree.array(0).shape[axis]
        positions = try Checked.get(Checked.arange(0, extent), [.slice(start: start, stop: end, step: step ?? 1)]).flat.map { $0 }
      }
      return try tree.each(
        { try Checked.delete($0, positions, axis: axis) }, { try Checked.delete($0, positions, axis: axis) },
        { try Checked.delete($0, positions, axis: axis) })
    },
    "insert": { tree in
      let positions = try #require(tree.argument(1, "obj")?.ints)
      let values = try tree.array(2, "values")
      let axis = tree.argument(3, "axis")?.int ?? 0
      return try tree.each(
        { try Checked.insert($0, positions, values.doubles, axis: axis) }, { try Checked.insert($0, positions, values.ints, axis: axis) },
        { try Checked.insert($0, positions, values.bools, axis: axis) })
    },
    "pad": { try $0.padded() },
    "rot90": { tree in
      let k = tree.argument(1, "k")?.int ?? 1
      return try tree.each({ try Checked.rot90($0, k: k) }, { try Checked.rot90($0, k: k) }, { try Checked.rot90($0, k: k) })
    },
    "rollaxis": { tree in
      let (axis, start) = (try #require(tree.argument(1, "axis")?.int), tree.argument(2, "start")?.int ?? 0)
      return try tree.each(
        { try Checked.rollAxis($0, axis, to: start) }, { try Checked.rollAxis($0, axis, to: start) },
        { try Checked.rollAxis($0, axis, to: start) })
    },
    "fliplr": { try $0.each({ try Checked.flip($0, axis: 1) }, { try Checked.flip($0, axis: 1) }, { try Checked.flip($0, axis: 1) }) },
    "flipud": { try $0.each({ try Checked.flip($0, axis: 0) }, { try Checked.flip($0, axis: 0) }, { try Checked.flip($0, axis: 0) }) },
    "dstack": { tree in
      guard case .list(let items)? = tree.arguments.first else { throw NotCovered("dstack of an array") }
      return .array(.double(try Checked.dstack(items.map { try $0.array.doubles })))
    },
    "split": { try $0.parts(axis: $0.argument(2, "axis")?.int ?? 0, isExact: true) },
    "vsplit": { try $0.parts(axis: 0, isExact: true) },
    "hsplit": { try $0.parts(axis: $0.array(0).shape.count == 1 ? 0 : 1, isExact: true) },
    "array_split": { try $0.parts(axis: $0.argument(2, "axis")?.int ?? 0, isExact: false) },
    "diagonal": { tree in
      let offset = tree.argument(1, "offset")?.int ?? 0
      return try tree.each(
        { try Checked.diagonal($0, offset: offset) }, { try Checked.diagonal($0, offset: offset) },
        { try Checked.diagonal($0, offset: offset) })
    },
    "r_": { try $0.joinedAlong(0, asColumns: false) },
    "c_": { try $0.joinedAlong(1, asColumns: true) },
    "tri": { .array(.double(try Checked.tri(#require($0.argument(0)?.int), $0.argument(1, "M")?.int, k: $0.argument(2, "k")?.int ?? 0))) },
    "vander": { tree in
      let (n, increasing) = (tree.argument(1, "N")?.int, tree.keywords["increasing"]?.bool ?? false)
      if case .int(let x) = try tree.array(0) { return .array(.int(try Checked.vander(x, n, increasing: increasing))) }
      return .array(.double(try Checked.vander(tree.doubles(0), n, increasing: increasing)))
    },
    "indices": { .array(.int(try Checked.indices(#require($0.argument(0)?.ints)))) },
    "logspace": {
      .array(
        .double(try Checked.logspace(#require($0.argument(0)?.double), #require($0.argument(1)?.double), $0.argument(2, "num")?.int ?? 50)))
    },
    "geomspace": {
      .array(
        .double(try Checked.geomspace(#require($0.argument(0)?.double), #require($0.argument(1)?.double), $0.argument(2, "num")?.int ?? 50))
      )
    },
    "meshgrid": { tree in
      let (x, y) = (try tree.doubles(0), try tree.doubles(1))
      var (a, b) = try Checked.meshgrid(x, y)
      if case .text("ij")? = tree.keywords["indexing"] { (a, b) = (try Checked.transpose(a), try Checked.transpose(b)) }
      if case .int = try tree.array(0) { return .list([.array(.int(try Checked.convert(a))), .array(.int(try Checked.convert(b)))]) }
      return .list([.array(.double(a)), .array(.double(b))])
    },
    "mgrid2": { .array(.int(try Checked.indices($0.gridShape()))) },
    "ogrid2": { tree in
      let shape = try tree.gridShape()
      return .list([
        .array(.int(try Checked.reshape(Checked.arange(0, shape[0]), [shape[0], 1]))),
        .array(.int(try Checked.reshape(Checked.arange(0, shape[1]), [1, shape[1]]))),
      ])
    },
    "sort_inplace": { tree in
      let axis = tree.argument(1, "axis")?.int ?? -1
      if case .int(let x) = try tree.array(0) { return .array(.int(try Checked.sort(x, axis: axis))) }
      return .array(.double(try Checked.sort(tree.doubles(0), axis: axis)))
    },
    "partition": { tree in
      .array(.double(try Checked.partition(tree.doubles(0), #require(tree.argument(1)?.int))))
    },
  ]

  /// The same operation on two arrays in their common type.
  func merged(
    _ doubles: (NDArray<Double>, NDArray<Double>) throws -> NDArray<Double>, _ ints: (NDArray<Int>, NDArray<Int>) throws -> NDArray<Int>
  ) throws -> Operand {
    switch try pair() {
    case (.double(let a), .double(let b)): return .array(.double(try doubles(a, b)))
    case (.int(let a), .int(let b)): return .array(.int(try ints(a, b)))
    default: throw NotCovered("\(name) of other types")
    }
  }

  private func gridShape() throws -> [Int] {
    try arguments.map { operand in
      guard case .slice(let start, let stop?, nil) = operand, (start ?? 0) == 0 else { throw NotCovered("\(name) with a start or a step") }
      return stop
    }
  }

  private func padded() throws -> Operand {
    try allow("mode", "constant_values")
    let x = try array(0)
    var mode = "constant"
    if case .text(let text)? = argument(2, "mode") { mode = text }
    let constant = keywords["constant_values"]
    let rank = x.shape.count
    let widths: [(before: Int, after: Int)]
    switch try #require(argument(1, "pad_width")) {
    case .list(let items):
      let pairs = items.compactMap(\.ints)
      if pairs.allSatisfy({ $0.count == 2 }), pairs.count == rank {
        widths = pairs.map { ($0[0], $0[1]) }
      } else {
        let numbers = items.compactMap(\.int)
        guard numbers.count == 2 || numbers.count == 1 else { throw NotCovered("pad of such widths") }
        widths = Array(repeating: (numbers[0], numbers[numbers.count - 1]), count: rank)
      }
    case let operand:
      let width = try #require(operand.int)
      widths = Array(repeating: (width, width), count: rank)
    }
    return try each(
      { try Checked.pad($0, widths, mode: mode, constant: constant?.double ?? 0) },
      { try Checked.pad($0, widths, mode: mode, constant: constant?.int ?? 0) }, { try Checked.pad($0, widths, mode: mode) })
  }

  private func parts(axis: Int, isExact: Bool) throws -> Operand {
    let cuts = try #require(argument(1))
    func list<E: ArrayElement>(_ x: NDArray<E>) throws -> Operand {
      let parts: [NDArray<E>]
      if let count = cuts.int {
        parts = try isExact ? Checked.split(x, count, axis: axis) : Checked.arraySplit(x, count, axis: axis)
      } else {
        parts = try Checked.split(x, at: #require(cuts.ints), axis: axis)
      }
      return .list(parts.map { .array(AnyArray($0)) })
    }
    if case .int(let x) = try array(0) { return try list(x) }
    return try list(doubles(0))
  }

  private func joinedAlong(_ axis: Int, asColumns: Bool) throws -> Operand {
    func join<E: ArrayElement>(_ parts: [NDArray<E>]) throws -> Operand {
      .array(AnyArray(try asColumns ? Checked.columnStack(parts) : Checked.concatenate(parts, axis: axis)))
    }
    let parts = try arguments.map { try $0.array }
    if parts.allSatisfy({ $0.rank == 1 }) { return try join(parts.map { try $0.ints }) }
    return try join(parts.map { try $0.doubles })
  }
}
