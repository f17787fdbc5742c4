import Glibc

/// How many bins a histogram has, from the elements (NumPy's names of `bins`).
package enum BinRule: String, Sendable {
  /// The finer of Sturges' and Freedman and Diaconis' bins.
  case auto
  case fd
  case sturges
  case sqrt
  case scott
  case rice

  /// The rule of a name; throws for others.
  package init(name: String) throws(NumericError) {
    guard let rule = BinRule(rawValue: name) else { throw NumericError(.value, "'\(name)' is not a valid estimator for `bins`") }
    self = rule
  }

  /// The width that the rule gives, 0 where it gives none.
  private func width(_ x: NDArray<Double>) throws(NumericError) -> Double {
    let n = Double(x.size)
    let range = try Checked.ptp(x)
    switch self {
    case .sturges: return range / (Glibc.log2(n) + 1)
    case .sqrt: return range / Glibc.sqrt(n)
    case .rice: return range / (2 * Glibc.pow(n, 1.0 / 3))
    case .scott: return try Glibc.pow(24 * Glibc.pow(.pi, 0.5) / n, 1.0 / 3) * Checked.std(x)
    case .fd: return try 2 * (Checked.percentile(x, 75) - Checked.percentile(x, 25)) / Glibc.pow(n, 1.0 / 3)
    case .auto:
      let robust = try Swift.max(BinRule.fd.width(x), BinRule.sqrt.width(x) / 2)
      return try Swift.min(robust, BinRule.sturges.width(x))
    }
  }

  /// The number of bins for elements, at least one.
  package func bins(_ x: NDArray<Double>) throws(NumericError) -> Int {
    guard x.size > 0 else { return 1 }
    let (width, range) = (try width(x), try Checked.ptp(x))
    guard width > 0, range.isFinite else { return 1 }
    let count = (range / width).rounded(.up)
    return count < 0x1p40 ? Swift.max(Int(count), 1) : 1 << 40
  }
}
