extension Checked {
  /// An array with a margin of `width` on both sides of every axis: of a constant, or of values repeated or mirrored at the edges.
  package static func pad<E: ArrayElement>(
    _ x: NDArray<E>, _ widths: [(before: Int, after: Int)], mode: String = "constant", constant: E = E.zero
  ) throws(NumericError) -> NDArray<E> {
    guard widths.count == x.layout.rank else {
      throw NumericError(.value, "operands could not be broadcast together with remapped shapes")
    }
    var result = x
    for (axis, width) in widths.enumerated() {
      guard width.before >= 0, width.after >= 0 else { throw NumericError(.value, "index can't contain negative values") }
      let extent = x.layout.shape[axis]
      let whole = Array(repeating: IndexTerm.slice(start: nil, stop: nil, step: 1), count: axis)
      if mode == "constant" {
        var shape = result.layout.shape
        shape[axis] = width.before + extent + width.after
        try shape.checkSize()
        var out = try full(Array(shape), constant)
        try set(&out, whole + [.slice(start: width.before, stop: width.before + extent, step: 1)], result)
        result = out
        continue
      }
      if extent == 0, width.before + width.after > 0 {
        throw NumericError(.value, "can't extend empty axis \(axis) using modes other than 'constant' or 'empty'")
      }
      // Asking for the memory first keeps a huge margin from being listed.
      _ = try NDArray<Int>(uninitialized: [width.before + extent + width.after])
      var positions: [Int] = []
      for position in -width.before..<(extent + width.after) { positions.append(try source(position, extent, mode)) }
      result = try get(result, whole + [.positions(array(positions))])
    }
    return result
  }

  /// The position whose value stands at a position that may lie outside.
  private static func source(_ position: Int, _ extent: Int, _ mode: String) throws(NumericError) -> Int {
    func rest(_ period: Int) -> Int { ((position % period) + period) % period }
    switch mode {
    case "edge": return Swift.min(Swift.max(position, 0), extent - 1)
    case "wrap": return rest(extent)
    case "symmetric":
      let place = rest(2 * extent)
      return place < extent ? place : 2 * extent - 1 - place
    case "reflect":
      if extent == 1 { return 0 }
      let place = rest(2 * extent - 2)
      return place < extent ? place : 2 * extent - 2 - place
    default: throw NumericError(.value, "mode '\(mode)' is not supported")
    }
  }

  /// The same margin on all sides.
  package static func pad<E: ArrayElement>(
    _ x: NDArray<E>, _ width: Int, mode: String = "constant", constant: E = E.zero
  ) throws(NumericError) -> NDArray<E> {
    try pad(x, Array(repeating: (before: width, after: width), count: x.layout.rank), mode: mode, constant: constant)
  }
}

/// An array with a margin on all sides (NumPy's `pad`).
///
/// - Parameter mode: `edge`, `reflect`, `symmetric` or `wrap`; without one the margin is zero.
public func pad<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, mode: String = "constant") -> NDArray<E> {
  do { return try Checked.pad(x, width, mode: mode) } catch { stop(error) }
}

/// An array with a margin of one value on all sides (NumPy's `pad` with `constant_values`).
public func pad<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, constant: E) -> NDArray<E> {
  do { return try Checked.pad(x, width, constant: constant) } catch { stop(error) }
}
