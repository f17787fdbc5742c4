import NumericArrays
import Testing

extension OperationTree {
  static let contractions: [String: Operation] = [
    "einsum": { tree in
      guard case .text(let subscripts)? = tree.argument(0) else { throw NotCovered("einsum") }
      let operands = try tree.arguments.dropFirst().map { try $0.array }
      if operands.allSatisfy({ $0.rank == 1 }) { return .array(.int(try Checked.einsum(subscripts, operands.map { try $0.ints }))) }
      return .array(.double(try Checked.einsum(subscripts, operands.map { try $0.doubles })))
    },
    "tensordot": { tree in
      guard case .list(let axes)? = tree.argument(2, "axes") else {
        let count = tree.argument(2, "axes")?.int ?? 2
        return try tree.merged({ try Checked.tensordot($0, $1, axes: count) }, { try Checked.tensordot($0, $1, axes: count) })
      }
      let (left, right) = (try #require(axes[0].ints), try #require(axes[1].ints))
      return try tree.merged(
        { try Checked.tensordot($0, $1, axes: (left, right)) }, { try Checked.tensordot($0, $1, axes: (left, right)) })
    },
    "inner": { try $0.merged({ try Checked.inner($0, $1) }, { try Checked.inner($0, $1) }) },
    "vdot": { try $0.merged({ NDArray(try Checked.vdot($0, $1)) }, { NDArray(try Checked.vdot($0, $1)) }) },
    "kron": { try $0.merged({ try Checked.kron($0, $1) }, { try Checked.kron($0, $1) }) },
    "cross": { try $0.merged({ try Checked.cross($0, $1) }, { try Checked.cross($0, $1) }) },
    "ufunc.outer": { tree in
      guard case .text(let ufunc)? = tree.argument(0) else { throw NotCovered("ufunc.outer") }
      let (a, b) = (try tree.array(1), try tree.array(2))
      let column = try Operand.array(a).array.open(Column(trailing: b.shape.count))
      return try OperationTree(name: ufunc, arguments: [.array(column), .array(b)]).evaluated()
    },
    "ufunc.accumulate": { tree in
      guard case .text(let ufunc)? = tree.argument(0), let accumulation = ["add": "cumsum", "multiply": "cumprod"][ufunc] else {
        throw NotCovered("ufunc.accumulate")
      }
      let axis = tree.argument(2, "axis") ?? .array(.int(NDArray(0)))
      return try OperationTree(name: accumulation, arguments: [tree.arguments[1]], keywords: ["axis": axis]).evaluated()
    },
    "ufunc.reduce": { tree in
      let reductions = [
        "add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min", "logical_and": "all", "logical_or": "any",
      ]
      guard case .text(let ufunc)? = tree.argument(0), let reduction = reductions[ufunc] else { throw NotCovered("ufunc.reduce") }
      let axis = tree.argument(2, "axis") ?? .array(.int(NDArray(0)))
      return try OperationTree(name: reduction, arguments: [tree.arguments[1]], keywords: ["axis": axis]).evaluated()
    },
  ]

  /// An array with axes of one element behind its own.
  private struct Column: ArrayVisitor {
    let trailing: Int

    func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray {
      AnyArray(try Checked.reshape(x, x.shape + [Int](repeating: 1, count: trailing)))
    }
  }
}
