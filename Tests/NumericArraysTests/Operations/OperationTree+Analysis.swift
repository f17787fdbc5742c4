import NumericArrays
import Testing

extension OperationTree {
  static let analysis: [String: Operation] = [
    "cov": { try $0.covariance { try Checked.cov($0, $1, rowvar: $2, ddof: $3) } },
    "corrcoef": { try $0.covariance { x, y, rowvar, _ in try Checked.corrcoef(x, y, rowvar: rowvar) } },
    "histogram": { try $0.histogram() },
    "digitize": { .array(.int(try Checked.digitize($0.doubles(0), $0.doubles(1), right: $0.argument(2, "right")?.bool ?? false))) },
    "nansum": { try $0.withoutNaN { try Checked.nansum($0, axes: $1, keepDims: $2) } },
    "nanprod": { try $0.withoutNaN { try Checked.nanprod($0, axes: $1, keepDims: $2) } },
    "nanmean": { try $0.withoutNaN { try Checked.nanmean($0, axes: $1, keepDims: $2) } },
    "nanmax": { try $0.withoutNaN { try Checked.nanmax($0, axes: $1, keepDims: $2) } },
    "nanmin": { try $0.withoutNaN { try Checked.nanmin($0, axes: $1, keepDims: $2) } },
    "nanstd": { tree in
      let ddof = tree.keywords["ddof"]?.int ?? 0
      return try tree.withoutNaN { try Checked.nanstd($0, axes: $1, ddof: ddof, keepDims: $2) }
    },
    "nanvar": { tree in
      let ddof = tree.keywords["ddof"]?.int ?? 0
      return try tree.withoutNaN { try Checked.nanvar($0, axes: $1, ddof: ddof, keepDims: $2) }
    },
    "nan_to_num": { .array(.double(try Checked.nanToNum($0.doubles(0), nan: $0.keywords["nan"]?.double ?? 0))) },
    "average": { tree in
      try tree.allow("axis", "weights")
      let x = try tree.doubles(0)
      let weights = tree.argument(2, "weights")
      guard let axis = tree.argument(1, "axis")?.int else {
        guard let weights else { return .array(.double(NDArray(try Checked.mean(x)))) }
        return .array(.double(NDArray(try Checked.average(x, weights: weights.array.doubles))))
      }
      guard let weights else { return .array(.double(try Checked.mean(x, axis: axis))) }
      return .array(.double(try Checked.average(x, axis: axis, weights: weights.array.doubles)))
    },
    "interp": { .array(.double(try Checked.interp($0.doubles(0), $0.doubles(1), $0.doubles(2)))) },
    "trapezoid": { tree in
      try tree.allow("dx", "x")
      if let x = tree.argument(1, "x") { return .array(.double(try Checked.trapezoid(tree.doubles(0), x: x.array.doubles))) }
      return .array(.double(try Checked.trapezoid(tree.doubles(0), dx: tree.argument(2, "dx")?.double ?? 1)))
    },
    "gradient": { tree in
      let f = try tree.doubles(0)
      if let x = tree.argument(1), try x.array.shape.count == 1 { return .array(.double(try Checked.gradient(f, at: x.array.doubles))) }
      let spacing = tree.argument(1)?.double ?? 1
      if let axis = tree.keywords["axis"]?.int { return .array(.double(try Checked.gradient(f, spacing: spacing, axis: axis))) }
      let slopes = try (0..<f.ndim).map { Operand.array(.double(try Checked.gradient(f, spacing: spacing, axis: $0))) }
      return slopes.count == 1 ? slopes[0] : .list(slopes)
    },
    "polyval": { try $0.polynomialValue() }, "poly1d_call": { try $0.polynomialValue() },
    "polyfit": { .array(.double(try Checked.polyfit($0.doubles(0), $0.doubles(1), #require($0.argument(2)?.int)))) },
    "roots": { tree in
      let values = try Checked.roots(tree.doubles(0))
      guard values.flat.allSatisfy({ $0.imaginary == 0 }) else { return .array(.complex(values)) }
      return .array(.double(try Checked.real(values)))
    },
    "polyder": { tree in
      if case .int(let p) = try tree.array(0) { return .array(.int(try Checked.polyder(p))) }
      return .array(.double(try Checked.polyder(tree.doubles(0))))
    },
    "polymul": { try $0.merged({ try Checked.polymul($0, $1) }, { try Checked.polymul($0, $1) }) },
    "convolve": { tree in
      let mode = tree.mode("full")
      return try tree.merged({ try Checked.convolve($0, $1, mode: mode) }, { try Checked.convolve($0, $1, mode: mode) })
    },
    "correlate": { tree in
      let mode = tree.mode("valid")
      return try tree.merged({ try Checked.correlate($0, $1, mode: mode) }, { try Checked.correlate($0, $1, mode: mode) })
    },
    "fft.fft": { .array(.complex(try Checked.fft($0.array(0).complexes))) },
    "fft.ifft": { .array(.complex(try Checked.fft($0.array(0).complexes, isInverse: true))) },
    "fft.fft2": { .array(.complex(try Checked.fft(Checked.fft($0.array(0).complexes, axis: -1), axis: -2))) },
    "fft.rfft": { .array(.complex(try Checked.rfft($0.doubles(0)))) },
    "fft.irfft": { .array(.double(try Checked.irfft($0.array(0).complexes, $0.argument(1, "n")?.int))) },
    "fft.fftfreq": { .array(.double(try Checked.fftfreq(#require($0.argument(0)?.int), d: $0.argument(1, "d")?.double ?? 1))) },
    "fft.rfftfreq": { .array(.double(try Checked.rfftfreq(#require($0.argument(0)?.int), d: $0.argument(1, "d")?.double ?? 1))) },
    "fft.fftshift": { try $0.each({ try Checked.fftshift($0) }, { try Checked.fftshift($0) }, { try Checked.fftshift($0) }) },
    "real": { try $0.complexPart(Checked.real) }, "imag": { try $0.complexPart(Checked.imag) },
    "angle": { try $0.complexPart(Checked.angle) },
    "conj": { .array(.complex(try Checked.conj($0.array(0).complexes))) },
  ]

  private func mode(_ standard: String) -> String {
    if case .text(let text)? = argument(2, "mode") { return text }
    return standard
  }

  private func complexPart(_ part: (NDArray<Complex>) throws(NumericError) -> NDArray<Double>) throws -> Operand {
    guard case .complex(let x) = try array(0) else { throw NotCovered("\(name) of real numbers") }
    return .array(.double(try part(x)))
  }

  private func polynomialValue() throws -> Operand {
    let (p, x) = try pair()
    let value = try Checked.polyval(p.doubles, x.doubles)
    if case .int = p { return .array(.int(try Checked.convert(value))) }
    return .array(.double(value))
  }

  private func covariance(
    _ function: (NDArray<Double>, NDArray<Double>?, Bool, Int) throws -> NDArray<Double>
  ) throws -> Operand {
    try allow("y", "rowvar", "bias", "ddof")
    let other = argument(1, "y")
    let y = try other.flatMap { $0.isNone ? nil : try $0.array.doubles }
    let bias = keywords["bias"]?.bool ?? false
    let ddof = keywords["ddof"]?.int ?? (bias ? 0 : 1)
    return .array(.double(try function(doubles(0), y, keywords["rowvar"]?.bool ?? true, ddof)))
  }

  private func histogram() throws -> Operand {
    try allow("bins", "range", "density", "weights")
    let x = try doubles(0)
    let weights = try keywords["weights"].flatMap { $0.isNone ? nil : try $0.array.doubles }
    let isDensity = keywords["density"]?.bool ?? false
    var (counts, edges): (NDArray<Double>, NDArray<Double>)
    if case .text(let rule)? = argument(1, "bins") {
      (counts, edges) = try Checked.histogram(x, bins: BinRule(name: rule).bins(x))
    } else if let bins = argument(1, "bins"), bins.int == nil {
      edges = try bins.array.doubles
      counts = try Checked.histogram(x, edges: edges, weights: weights)
    } else {
      var range: (Double, Double)?
      if case .list(let items)? = keywords["range"] { range = (try #require(items[0].double), try #require(items[1].double)) }
      (counts, edges) = try Checked.histogram(x, bins: argument(1, "bins")?.int ?? 10, range: range, weights: weights)
    }
    if isDensity { return .list([.array(.double(try Checked.density(counts, edges))), .array(.double(edges))]) }
    let result: AnyArray = weights == nil ? .int(try Checked.convert(counts)) : .double(counts)
    if case .list(let items)? = argument(1, "bins"), case .int(let given) = try Operand.list(items).array, given.ndim == 1 {
      return .list([.array(result), .array(.int(given))])
    }
    return .list([.array(result), .array(.double(edges))])
  }

  private func withoutNaN(_ function: (NDArray<Double>, [Int]?, Bool) throws -> NDArray<Double>) throws -> Operand {
    try allow("axis", "keepdims", "ddof")
    return .array(.double(try function(doubles(0), argument(1, "axis")?.ints, keywords["keepdims"]?.bool ?? false)))
  }
}
