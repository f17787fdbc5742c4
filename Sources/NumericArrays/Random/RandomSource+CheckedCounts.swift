import Glibc

// MARK: Throwing forms of distributions of whole numbers: the parameters are checked, then one number after the other is drawn

extension RandomSource {
  /// Numbers of the Poisson distribution of mean `lam`.
  package func checkedPoisson(_ lam: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(lam)
    if lam < 0 { throw NumericError(.value, "lam < 0") }
    if lam > 9.223372006484771e18 { throw NumericError(.value, "lam value too large") }
    return try fill(size) { poisson(lam) }
  }

  /// Numbers of the binomial distribution: successes of `n` trials.
  package func checkedBinomial(_ n: Int, _ p: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(p)
    if n < 0 { throw NumericError(.value, "n < 0") }
    if !(p >= 0 && p <= 1) { throw NumericError(.value, "p < 0, p > 1 or p is NaN") }
    return try fill(size) { binomial(n, p) }
  }

  /// Numbers of the geometric distribution: trials up to the first success.
  package func checkedGeometric(_ p: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(p)
    if !(p > 0 && p <= 1) { throw NumericError(.value, "p <= 0, p > 1 or p contains NaNs") }
    return try fill(size) { geometric(p) }
  }

  /// Numbers of the negative binomial distribution: failures before `n` successes.
  package func checkedNegativeBinomial(_ n: Double, _ p: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(n, p)
    if n <= 0 { throw NumericError(.value, "n <= 0") }
    if !(p > 0 && p <= 1) { throw NumericError(.value, "p <= 0, p > 1 or p contains NaNs") }
    return try fill(size) { negativeBinomial(n, p) }
  }

  /// Numbers of the hypergeometric distribution: good ones among `sample` drawn.
  package func checkedHypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: [Int]) throws(NumericError) -> NDArray<Int> {
    if good < 0 { throw NumericError(.value, "ngood < 0") }
    if bad < 0 { throw NumericError(.value, "nbad < 0") }
    if sample < 0 { throw NumericError(.value, "nsample < 0") }
    guard good <= 1_000_000_000, bad <= 1_000_000_000 else {
      throw NumericError(.value, "both ngood and nbad must be less than 1000000000")
    }
    if good + bad < sample { throw NumericError(.value, "ngood + nbad < nsample") }
    return try fill(size) { hypergeometric(good: good, bad: bad, sample: sample) }
  }

  /// Numbers of the Zipf distribution.
  package func checkedZipf(_ a: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(a)
    if a <= 1 { throw NumericError(.value, "a <= 1") }
    return try fill(size) { zipf(a) }
  }

  /// Numbers of the logarithmic series distribution.
  package func checkedLogseries(_ p: Double, size: [Int]) throws(NumericError) -> NDArray<Int> {
    try requireFinite(p)
    if !(p > 0 && p < 1) { throw NumericError(.value, "p <= 0, p >= 1 or p is NaN") }
    return try fill(size) { logseries(p) }
  }
}
