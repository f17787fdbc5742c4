// MARK: Public forms over the throwing ones of `RandomSource`

extension RandomGenerator {
  /// Numbers of the Poisson distribution of mean `lam` (NumPy's `poisson`).
  public func poisson(_ lam: Double = 1, size: [Int]) -> NDArray<Int> {
    do { return try checkedPoisson(lam, size: size) } catch { stop(error) }
  }

  /// Numbers of the Poisson distribution of mean `lam`, along one axis (NumPy's `poisson`).
  public func poisson(_ lam: Double = 1, size: Int) -> NDArray<Int> {
    do { return try checkedPoisson(lam, size: [size]) } catch { stop(error) }
  }

  /// A number of the Poisson distribution of mean `lam` (NumPy's `poisson`).
  public func poisson(_ lam: Double = 1) -> Int {
    do { return try checkedPoisson(lam, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the binomial distribution: successes of `n` trials (NumPy's `binomial`).
  public func binomial(_ n: Int, _ p: Double, size: [Int]) -> NDArray<Int> {
    do { return try checkedBinomial(n, p, size: size) } catch { stop(error) }
  }

  /// Numbers of the binomial distribution: successes of `n` trials, along one axis (NumPy's `binomial`).
  public func binomial(_ n: Int, _ p: Double, size: Int) -> NDArray<Int> {
    do { return try checkedBinomial(n, p, size: [size]) } catch { stop(error) }
  }

  /// A number of the binomial distribution: successes of `n` trials (NumPy's `binomial`).
  public func binomial(_ n: Int, _ p: Double) -> Int {
    do { return try checkedBinomial(n, p, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the geometric distribution: trials up to the first success (NumPy's `geometric`).
  public func geometric(_ p: Double, size: [Int]) -> NDArray<Int> {
    do { return try checkedGeometric(p, size: size) } catch { stop(error) }
  }

  /// Numbers of the geometric distribution: trials up to the first success, along one axis (NumPy's `geometric`).
  public func geometric(_ p: Double, size: Int) -> NDArray<Int> {
    do { return try checkedGeometric(p, size: [size]) } catch { stop(error) }
  }

  /// A number of the geometric distribution: trials up to the first success (NumPy's `geometric`).
  public func geometric(_ p: Double) -> Int {
    do { return try checkedGeometric(p, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the negative binomial distribution: failures before `n` successes (NumPy's `negative_binomial`).
  public func negativeBinomial(_ n: Double, _ p: Double, size: [Int]) -> NDArray<Int> {
    do { return try checkedNegativeBinomial(n, p, size: size) } catch { stop(error) }
  }

  /// Numbers of the negative binomial distribution: failures before `n` successes, along one axis (NumPy's `negative_binomial`).
  public func negativeBinomial(_ n: Double, _ p: Double, size: Int) -> NDArray<Int> {
    do { return try checkedNegativeBinomial(n, p, size: [size]) } catch { stop(error) }
  }

  /// A number of the negative binomial distribution: failures before `n` successes (NumPy's `negative_binomial`).
  public func negativeBinomial(_ n: Double, _ p: Double) -> Int {
    do { return try checkedNegativeBinomial(n, p, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the hypergeometric distribution: good ones among `sample` drawn (NumPy's `hypergeometric`).
  public func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: [Int]) -> NDArray<Int> {
    do { return try checkedHypergeometric(good, bad, sample, size: size) } catch { stop(error) }
  }

  /// Numbers of the hypergeometric distribution: good ones among `sample` drawn, along one axis (NumPy's `hypergeometric`).
  public func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: Int) -> NDArray<Int> {
    do { return try checkedHypergeometric(good, bad, sample, size: [size]) } catch { stop(error) }
  }

  /// A number of the hypergeometric distribution: good ones among `sample` drawn (NumPy's `hypergeometric`).
  public func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    do { return try checkedHypergeometric(good, bad, sample, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the Zipf distribution (NumPy's `zipf`).
  public func zipf(_ a: Double, size: [Int]) -> NDArray<Int> {
    do { return try checkedZipf(a, size: size) } catch { stop(error) }
  }

  /// Numbers of the Zipf distribution, along one axis (NumPy's `zipf`).
  public func zipf(_ a: Double, size: Int) -> NDArray<Int> {
    do { return try checkedZipf(a, size: [size]) } catch { stop(error) }
  }

  /// A number of the Zipf distribution (NumPy's `zipf`).
  public func zipf(_ a: Double) -> Int {
    do { return try checkedZipf(a, size: []).item() } catch { stop(error) }
  }

  /// Numbers of the logarithmic series distribution (NumPy's `logseries`).
  public func logseries(_ p: Double, size: [Int]) -> NDArray<Int> {
    do { return try checkedLogseries(p, size: size) } catch { stop(error) }
  }

  /// Numbers of the logarithmic series distribution, along one axis (NumPy's `logseries`).
  public func logseries(_ p: Double, size: Int) -> NDArray<Int> {
    do { return try checkedLogseries(p, size: [size]) } catch { stop(error) }
  }

  /// A number of the logarithmic series distribution (NumPy's `logseries`).
  public func logseries(_ p: Double) -> Int {
    do { return try checkedLogseries(p, size: []).item() } catch { stop(error) }
  }
}
