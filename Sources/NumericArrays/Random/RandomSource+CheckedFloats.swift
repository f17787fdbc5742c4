import Glibc

// MARK: Throwing forms of continuous distributions: the parameters are checked, then one number after the other is drawn

extension RandomSource {
  /// Numbers of the exponential distribution of mean 1.
  package func checkedStandardExponential(size: [Int]) throws(NumericError) -> NDArray<Double> {
    return try fill(size) { nextExponential() }
  }

  /// Numbers of the gamma distribution of scale 1.
  package func checkedStandardGamma(_ shape: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(shape)
    if shape < 0 { throw NumericError(.value, "shape < 0") }
    return try fill(size) { standardGamma(shape) }
  }

  /// Numbers of the gamma distribution.
  package func checkedGamma(_ shape: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(shape, scale)
    if shape < 0 { throw NumericError(.value, "shape < 0") }
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { scale * standardGamma(shape) }
  }

  /// Numbers of the beta distribution.
  package func checkedBeta(_ a: Double, _ b: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(a, b)
    if a <= 0 { throw NumericError(.value, "a <= 0") }
    if b <= 0 { throw NumericError(.value, "b <= 0") }
    return try fill(size) { beta(a, b) }
  }

  /// Numbers of the chi-squared distribution with `df` degrees of freedom.
  package func checkedChisquare(_ df: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(df)
    if df <= 0 { throw NumericError(.value, "df <= 0") }
    return try fill(size) { chisquare(df) }
  }

  /// Numbers of the F distribution.
  package func checkedF(_ dfnum: Double, _ dfden: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(dfnum, dfden)
    if dfnum <= 0 { throw NumericError(.value, "dfnum <= 0") }
    if dfden <= 0 { throw NumericError(.value, "dfden <= 0") }
    return try fill(size) { f(dfnum, dfden) }
  }

  /// Numbers of Student's t distribution with `df` degrees of freedom.
  package func checkedStandardT(_ df: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(df)
    if df <= 0 { throw NumericError(.value, "df <= 0") }
    return try fill(size) { standardT(df) }
  }

  /// Numbers of the Cauchy distribution.
  package func checkedStandardCauchy(size: [Int]) throws(NumericError) -> NDArray<Double> {
    return try fill(size) { standardCauchy() }
  }

  /// Numbers of the distribution whose logarithm is normal.
  package func checkedLognormal(_ mean: Double, _ sigma: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(mean, sigma)
    if sigma < 0 { throw NumericError(.value, "sigma < 0") }
    return try fill(size) { Exact.exp(mean + sigma * nextNormal()) }
  }

  /// Numbers of the Laplace distribution.
  package func checkedLaplace(_ loc: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(loc, scale)
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { laplace(loc, scale) }
  }

  /// Numbers of the logistic distribution.
  package func checkedLogistic(_ loc: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(loc, scale)
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { logistic(loc, scale) }
  }

  /// Numbers of the Gumbel distribution.
  package func checkedGumbel(_ loc: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(loc, scale)
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { gumbel(loc, scale) }
  }

  /// Numbers of the Rayleigh distribution.
  package func checkedRayleigh(_ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(scale)
    if scale < 0 { throw NumericError(.value, "scale < 0") }
    return try fill(size) { scale * standardRayleigh() }
  }

  /// Numbers of the Weibull distribution.
  package func checkedWeibull(_ a: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(a)
    if a < 0 { throw NumericError(.value, "a < 0") }
    return try fill(size) { weibull(a) }
  }

  /// Numbers of the Pareto distribution.
  package func checkedPareto(_ a: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(a)
    if a <= 0 { throw NumericError(.value, "a <= 0") }
    return try fill(size) { pareto(a) }
  }

  /// Numbers of the power distribution.
  package func checkedPower(_ a: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(a)
    if a <= 0 { throw NumericError(.value, "a <= 0") }
    return try fill(size) { power(a) }
  }

  /// Numbers of the triangular distribution.
  package func checkedTriangular(_ left: Double, _ mode: Double, _ right: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(left, mode, right)
    if left > mode { throw NumericError(.value, "left > mode") }
    if mode > right { throw NumericError(.value, "mode > right") }
    if left == right { throw NumericError(.value, "left == right") }
    return try fill(size) { triangular(left, mode, right) }
  }

  /// Numbers of the von Mises distribution.
  package func checkedVonmises(_ mu: Double, _ kappa: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(mu, kappa)
    if kappa < 0 { throw NumericError(.value, "kappa < 0") }
    return try fill(size) { vonmises(mu, kappa) }
  }

  /// Numbers of the inverse Gaussian distribution.
  package func checkedWald(_ mean: Double, _ scale: Double, size: [Int]) throws(NumericError) -> NDArray<Double> {
    try requireFinite(mean, scale)
    if mean <= 0 { throw NumericError(.value, "mean <= 0") }
    if scale <= 0 { throw NumericError(.value, "scale <= 0") }
    return try fill(size) { wald(mean, scale) }
  }
}

extension RandomSource {
  /// Throws unless all parameters are finite: the methods of rejection would never come to an end.
  func requireFinite(_ values: Double...) throws(NumericError) {
    guard values.allSatisfy(\.isFinite) else { throw NumericError(.value, "parameters of a distribution must be finite") }
  }
}
