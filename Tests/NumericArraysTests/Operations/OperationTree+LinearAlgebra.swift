import NumericArrays
import Testing

extension OperationTree {
  static let linearAlgebra: [String: Operation] = [
    "linalg.solve": { .array(.double(try Checked.solve($0.doubles(0), $0.doubles(1)))) },
    "linalg.inv": { .array(.double(try Checked.inv($0.doubles(0)))) },
    "linalg.det": { .array(.double(try Checked.det($0.doubles(0)))) },
    "linalg.slogdet": { tree in
      let parts = try Checked.slogdet(tree.doubles(0))
      return .list([.array(.double(parts.sign)), .array(.double(parts.logabsdet))])
    },
    "linalg.cholesky": { .array(.double(try Checked.cholesky($0.doubles(0)))) },
    "linalg.svd": { tree in
      try tree.allow("full_matrices", "compute_uv")
      if tree.keywords["compute_uv"]?.bool == false { return .array(.double(try Checked.svdvals(tree.doubles(0)))) }
      let parts = try Checked.svd(tree.doubles(0), fullMatrices: (tree.argument(1, "full_matrices"))?.bool ?? true)
      return .list([.array(.double(parts.u)), .array(.double(parts.s)), .array(.double(parts.vt))])
    },
    "linalg.qr": { tree in
      try tree.allow("mode")
      var mode = "reduced"
      if case .text(let text)? = tree.argument(1, "mode") { mode = text }
      let parts = try Checked.qr(tree.doubles(0), mode: mode)
      if mode == "r" { return .array(.double(parts.r)) }
      return .list([.array(.double(parts.q)), .array(.double(parts.r))])
    },
    "linalg.eigh": { tree in
      try tree.allow("UPLO")
      let parts = try Checked.eigh(tree.doubles(0), lower: tree.isLower)
      return .list([.array(.double(parts.values)), .array(.double(parts.vectors))])
    },
    "linalg.eigvalsh": { .array(.double(try Checked.eigh($0.doubles(0), lower: $0.isLower).values)) },
    "linalg.eig": { tree in
      let parts = try Checked.eigComplex(tree.doubles(0))
      return .list([try simplified(parts.values), try simplified(parts.vectors, like: parts.values)])
    },
    "linalg.eigvals": { try simplified(Checked.eigComplex($0.doubles(0), wantsVectors: false).values) },
    "linalg.lstsq": { tree in
      try tree.allow("rcond")
      let parts = try Checked.lstsq(tree.doubles(0), tree.doubles(1), rcond: tree.argument(2, "rcond")?.double)
      return .list([
        .array(.double(parts.x)), .array(.double(parts.residuals)), .array(.int32(NDArray(Int32(parts.rank)))), .array(.double(parts.s)),
      ])
    },
    "linalg.pinv": { .array(.double(try Checked.pinv($0.doubles(0)))) },
    "linalg.matrix_rank": { .array(.int(try Checked.matrixRank($0.doubles(0), tol: $0.argument(1, "tol")?.double))) },
    "linalg.cond": { tree in
      let ord = try tree.order(tree.argument(1, "p"))
      return .array(.double(try Checked.cond(tree.doubles(0), ord: ord)))
    },
    "linalg.matrix_power": { tree in
      let n = try #require(tree.argument(1, "n")?.int)
      if case .int(let x) = try tree.array(0), n >= 0 { return .array(.int(try Checked.matrixPower(x, n))) }
      return .array(.double(try Checked.matrixPower(tree.doubles(0), n)))
    },
    "linalg.multi_dot": { tree in
      guard case .list(let items)? = tree.arguments.first else { throw NotCovered("multi_dot") }
      return .array(.double(try Checked.multiDot(items.map { try $0.array.doubles })))
    },
    "linalg.norm": { try $0.norm() },
  ]

  func doubles(_ position: Int) throws -> NDArray<Double> {
    if case .complex = try array(position) { throw NotCovered("\(name) of complex") }
    return try array(position).doubles
  }

  private var isLower: Bool {
    if case .text(let text)? = argument(1, "UPLO") { return text == "L" }
    return true
  }

  /// Complex results as NumPy gives them: as real numbers when all eigenvalues are.
  private static func simplified(_ x: NDArray<Complex>, like values: NDArray<Complex>? = nil) throws -> Operand {
    guard (values ?? x).flat.allSatisfy({ $0.imaginary == 0 }) else { return .array(.complex(x)) }
    return .array(.double(try Checked.real(x)))
  }

  private func order(_ operand: Operand?) throws -> NormOrder {
    switch operand {
    case nil, .some(.none): return .standard
    case .text("fro"): return .frobenius
    case .text("nuc"): return .nuclear
    case .text(let name): throw NumericError(.value, "Invalid norm order '\(name)'")
    case .some(let operand): return .number(try #require(operand.double))
    }
  }

  private func norm() throws -> Operand {
    try allow("axis", "keepdims", "ord")
    let x = try doubles(0)
    let ord = try order(argument(1, "ord"))
    let keepDims = argument(3, "keepdims")?.bool ?? false
    let axis = argument(2, "axis")
    if let axes = axis?.ints {
      switch axes.count {
      case 1: return .array(.double(try Checked.vectorNorms(x, ord, axis: axes[0], keepDims: keepDims)))
      case 2: return .array(.double(try Checked.matrixNorms(x, ord, axes: (axes[0], axes[1]), keepDims: keepDims)))
      default: throw NumericError(.value, "Improper number of dimensions to norm.")
      }
    }
    if ord == .standard {
      let length = try Checked.norm(x)
      return .array(.double(keepDims ? try Checked.full(x.shape.map { _ in 1 }, length) : NDArray(length)))
    }
    let length = try Checked.norm(x, ord: ord)
    return .array(.double(keepDims ? try Checked.full(x.shape.map { _ in 1 }, length) : NDArray(length)))
  }
}
