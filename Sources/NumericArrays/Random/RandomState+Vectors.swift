// MARK: Distributions of vectors, and those whose parameters are arrays

extension RandomState {
  /// Normal numbers with a mean and a scale for each element, broadcast to the size (NumPy's `normal`).
  public func normal(_ mean: NDArray<Double>, _ scale: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double> {
    do { return try checkedNormal(mean, scale, size: size) } catch { stop(error) }
  }

  /// Uniform numbers with bounds for each element, broadcast to the size (NumPy's `uniform`).
  public func uniform(_ low: NDArray<Double>, _ high: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double> {
    do { return try checkedUniform(low, high, size: size) } catch { stop(error) }
  }

  /// Numbers of Poisson distributions with a mean for each element (NumPy's `poisson`).
  public func poisson(_ lam: NDArray<Double>) -> NDArray<Int> {
    do { return try checkedPoisson(lam) } catch { stop(error) }
  }

  /// How many of `n` trials end in each of the outcomes with probabilities `p` (NumPy's `multinomial`).
  public func multinomial(_ n: Int, _ p: NDArray<Double>) -> NDArray<Int> {
    do { return try checkedMultinomial(n, p) } catch { stop(error) }
  }

  /// How many of `n` trials end in each of the outcomes, `size` times; a row for each time (NumPy's `multinomial`).
  public func multinomial(_ n: Int, _ p: NDArray<Double>, size: Int) -> NDArray<Int> {
    do { return try checkedMultinomial(n, p, size: [size]) } catch { stop(error) }
  }

  /// Shares that add up to 1 with the concentrations `alpha` (NumPy's `dirichlet`).
  public func dirichlet(_ alpha: NDArray<Double>) -> NDArray<Double> {
    do { return try checkedDirichlet(alpha) } catch { stop(error) }
  }

  /// Shares that add up to 1, `size` times; a row for each time (NumPy's `dirichlet`).
  public func dirichlet(_ alpha: NDArray<Double>, size: Int) -> NDArray<Double> {
    do { return try checkedDirichlet(alpha, size: [size]) } catch { stop(error) }
  }

  /// A vector of a normal distribution with a mean and a covariance (NumPy's `multivariate_normal`).
  public func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>) -> NDArray<Double> {
    do { return try checkedMultivariateNormal(mean, cov) } catch { stop(error) }
  }

  /// Vectors of a normal distribution with a mean and a covariance, a row for each (NumPy's `multivariate_normal`).
  public func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>, size: Int) -> NDArray<Double> {
    do { return try checkedMultivariateNormal(mean, cov, size: [size]) } catch { stop(error) }
  }
}
