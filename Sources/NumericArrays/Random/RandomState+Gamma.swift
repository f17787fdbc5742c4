// MARK: Public forms over the throwing ones of `RandomSource`

extension RandomState {
  /// Numbers of the exponential distribution of mean 1 (NumPy's `standard_exponential`).
  public func standardExponential(size: [Int]) -> NDArray<Double> {
    do { return try checkedStandardExponential(size: size) } catch { stop(error) }
  }

  /// Numbers of the exponential distribution of mean 1, along one axis (NumPy's `standard_exponential`).
  public func standardExponential(size: Int) -> NDArray<Double> {
    do { return try checkedStandardExponential(size: [size]) } catch { stop(error) }
  }

  /// A number of the exponential distribution of mean 1 (NumPy's `standard_exponential`).
  public func standardExponential() -> Double {
    do { return try checkedStandardExponential(size: []).item() } catch { stop(error) }
  }

  /// Numbers of the gamma distribution of scale 1 (NumPy's `standard_gamma`).
  public func standardGamma(_ shape: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedStandardGamma(shape, size: size) } catch { stop(error) }
  }

  /// Numbers of the gamma distribution of scale 1, along one axis (NumPy's `standard_gamma`).
  public func standardGamma(_ shape: Double, size: Int) -> NDArray<Double> {
    do { return try checkedStandardGamma(shape, size: [size]) } catch { stop(error) }
  }

  /// A number of the gamma distribution of scale 1 (NumPy's `standard_gamma`).
  public func standardGamma(_ shape: Double) -> Double {
    do { return try checkedStandardGamma(shape, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the gamma distribution (NumPy's `gamma`).
  public func gamma(_ shape: Double, _ scale: Double = 1, size: [Int]) -> NDArray<Double> {
    do { return try checkedGamma(shape, scale, size: size) } catch { stop(error) }
  }

  /// Numbers of the gamma distribution, along one axis (NumPy's `gamma`).
  public func gamma(_ shape: Double, _ scale: Double = 1, size: Int) -> NDArray<Double> {
    do { return try checkedGamma(shape, scale, size: [size]) } catch { stop(error) }
  }

  /// A number of the gamma distribution (NumPy's `gamma`).
  public func gamma(_ shape: Double, _ scale: Double = 1) -> Double {
    do { return try checkedGamma(shape, scale, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the beta distribution (NumPy's `beta`).
  public func beta(_ a: Double, _ b: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedBeta(a, b, size: size) } catch { stop(error) }
  }

  /// Numbers of the beta distribution, along one axis (NumPy's `beta`).
  public func beta(_ a: Double, _ b: Double, size: Int) -> NDArray<Double> {
    do { return try checkedBeta(a, b, size: [size]) } catch { stop(error) }
  }

  /// A number of the beta distribution (NumPy's `beta`).
  public func beta(_ a: Double, _ b: Double) -> Double {
    do { return try checkedBeta(a, b, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the chi-squared distribution with `df` degrees of freedom (NumPy's `chisquare`).
  public func chisquare(_ df: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedChisquare(df, size: size) } catch { stop(error) }
  }

  /// Numbers of the chi-squared distribution with `df` degrees of freedom, along one axis (NumPy's `chisquare`).
  public func chisquare(_ df: Double, size: Int) -> NDArray<Double> {
    do { return try checkedChisquare(df, size: [size]) } catch { stop(error) }
  }

  /// A number of the chi-squared distribution with `df` degrees of freedom (NumPy's `chisquare`).
  public func chisquare(_ df: Double) -> Double {
    do { return try checkedChisquare(df, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the F distribution (NumPy's `f`).
  public func f(_ dfnum: Double, _ dfden: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedF(dfnum, dfden, size: size) } catch { stop(error) }
  }

  /// Numbers of the F distribution, along one axis (NumPy's `f`).
  public func f(_ dfnum: Double, _ dfden: Double, size: Int) -> NDArray<Double> {
    do { return try checkedF(dfnum, dfden, size: [size]) } catch { stop(error) }
  }

  /// A number of the F distribution (NumPy's `f`).
  public func f(_ dfnum: Double, _ dfden: Double) -> Double {
    do { return try checkedF(dfnum, dfden, size: []).item() } catch { stop(error) }
  }

  /// Numbers of Student's t distribution with `df` degrees of freedom (NumPy's `standard_t`).
  public func standardT(_ df: Double, size: [Int]) -> NDArray<Double> {
    do { return try checkedStandardT(df, size: size) } catch { stop(error) }
  }

  /// Numbers of Student's t distribution with `df` degrees of freedom, along one axis (NumPy's `standard_t`).
  public func standardT(_ df: Double, size: Int) -> NDArray<Double> {
    do { return try checkedStandardT(df, size: [size]) } catch { stop(error) }
  }

  /// A number of Student's t distribution with `df` degrees of freedom (NumPy's `standard_t`).
  public func standardT(_ df: Double) -> Double {
    do { return try checkedStandardT(df, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Cauchy distribution (NumPy's `standard_cauchy`).
  public func standardCauchy(size: [Int]) -> NDArray<Double> {
    do { return try checkedStandardCauchy(size: size) } catch { stop(error) }
  }

  /// Numbers of the Cauchy distribution, along one axis (NumPy's `standard_cauchy`).
  public func standardCauchy(size: Int) -> NDArray<Double> {
    do { return try checkedStandardCauchy(size: [size]) } catch { stop(error) }
  }

  /// A number of the Cauchy distribution (NumPy's `standard_cauchy`).
  public func standardCauchy() -> Double {
    do { return try checkedStandardCauchy(size: []).item() } catch { stop(error) }
  }
}
