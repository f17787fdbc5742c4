// MARK: Public forms over the throwing ones of `RandomSource`

extension RandomGenerator {
  /// Numbers of the distribution whose logarithm is normal (NumPy's `lognormal`).
  public func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedLognormal(mean, sigma, size: size) } catch { stop(error) }
  }

  /// Numbers of the distribution whose logarithm is normal, along one axis (NumPy's `lognormal`).
  public func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedLognormal(mean, sigma, size: [size]) } catch { stop(error) }
  }

  /// A number of the distribution whose logarithm is normal (NumPy's `lognormal`).
  public func lognormal(_ mean: Double = 0, _ sigma: Double = 1) -> Double {
    do { return try checkedLognormal(mean, sigma, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Laplace distribution (NumPy's `laplace`).
  public func laplace(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedLaplace(loc, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the Laplace distribution, along one axis (NumPy's `laplace`).
  public func laplace(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedLaplace(loc, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the Laplace distribution (NumPy's `laplace`).
  public func laplace(_ loc: Double = 0, _ scale: Double = 1) -> Double {
    do { return try checkedLaplace(loc, scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the logistic distribution (NumPy's `logistic`).
  public func logistic(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedLogistic(loc, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the logistic distribution, along one axis (NumPy's `logistic`).
  public func logistic(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedLogistic(loc, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the logistic distribution (NumPy's `logistic`).
  public func logistic(_ loc: Double = 0, _ scale: Double = 1) -> Double {
    do { return try checkedLogistic(loc, scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Gumbel distribution (NumPy's `gumbel`).
  public func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedGumbel(loc, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the Gumbel distribution, along one axis (NumPy's `gumbel`).
  public func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedGumbel(loc, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the Gumbel distribution (NumPy's `gumbel`).
  public func gumbel(_ loc: Double = 0, _ scale: Double = 1) -> Double {
    do { return try checkedGumbel(loc, scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Rayleigh distribution (NumPy's `rayleigh`).
  public func rayleigh(_ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedRayleigh(scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the Rayleigh distribution, along one axis (NumPy's `rayleigh`).
  public func rayleigh(_ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedRayleigh(scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the Rayleigh distribution (NumPy's `rayleigh`).
  public func rayleigh(_ scale: Double = 1) -> Double {
    do { return try checkedRayleigh(scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Weibull distribution (NumPy's `weibull`).
  public func weibull(_ a: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedWeibull(a, size: size) } catch { stop(error) }
  }

  /// Numbers of the Weibull distribution, along one axis (NumPy's `weibull`).
  public func weibull(_ a: Double, size: Int) -> NDArray<Double> {
    do { return try checkedWeibull(a, size: [size]) } catch { stop(error) }
  }

  /// A number of the Weibull distribution (NumPy's `weibull`).
  public func weibull(_ a: Double) -> Double {
    do { return try checkedWeibull(a, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Pareto distribution (NumPy's `pareto`).
  public func pareto(_ a: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedPareto(a, size: size) } catch { stop(error) }
  }

  /// Numbers of the Pareto distribution, along one axis (NumPy's `pareto`).
  public func pareto(_ a: Double, size: Int) -> NDArray<Double> {
    do { return try checkedPareto(a, size: [size]) } catch { stop(error) }
  }

  /// A number of the Pareto distribution (NumPy's `pareto`).
  public func pareto(_ a: Double) -> Double {
    do { return try checkedPareto(a, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the power distribution (NumPy's `power`).
  public func power(_ a: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedPower(a, size: size) } catch { stop(error) }
  }

  /// Numbers of the power distribution, along one axis (NumPy's `power`).
  public func power(_ a: Double, size: Int) -> NDArray<Double> {
    do { return try checkedPower(a, size: [size]) } catch { stop(error) }
  }

  /// A number of the power distribution (NumPy's `power`).
  public func power(_ a: Double) -> Double {
    do { return try checkedPower(a, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the triangular distribution (NumPy's `triangular`).
  public func triangular(_ left: Double, _ mode: Double, _ right: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedTriangular(left, mode, right, size: size) } catch { stop(error) }
  }

  /// Numbers of the triangular distribution, along one axis (NumPy's `triangular`).
  public func triangular(_ left: Double, _ mode: Double, _ right: Double, size: Int) -> NDArray<Double> {
    do { return try checkedTriangular(left, mode, right, size: [size]) } catch { stop(error) }
  }

  /// A number of the triangular distribution (NumPy's `triangular`).
  public func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
    do { return try checkedTriangular(left, mode, right, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the von Mises distribution (NumPy's `vonmises`).
  public func vonmises(_ mu: Double, _ kappa: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedVonmises(mu, kappa, size: size) } catch { stop(error) }
  }

  /// Numbers of the von Mises distribution, along one axis (NumPy's `vonmises`).
  public func vonmises(_ mu: Double, _ kappa: Double, size: Int) -> NDArray<Double> {
    do { return try checkedVonmises(mu, kappa, size: [size]) } catch { stop(error) }
  }

  /// A number of the von Mises distribution (NumPy's `vonmises`).
  public func vonmises(_ mu: Double, _ kappa: Double) -> Double {
    do { return try checkedVonmises(mu, kappa, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the inverse Gaussian distribution (NumPy's `wald`).
  public func wald(_ mean: Double, _ scale: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedWald(mean, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the inverse Gaussian distribution, along one axis (NumPy's `wald`).
  public func wald(_ mean: Double, _ scale: Double, size: Int) -> NDArray<Double> {
    do { return try checkedWald(mean, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the inverse Gaussian distribution (NumPy's `wald`).
  public func wald(_ mean: Double, _ scale: Double) -> Double {
    do { return try checkedWald(mean, scale, size: []).item() } catch { stop(error) }
  }
}
