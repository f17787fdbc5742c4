import Glibc

/// A stream of random numbers from which those of other distributions are made.
///
/// The methods follow NumPy's, draw for draw, so that the same seed gives the same bits.
package protocol RandomSource: AnyObject {
  /// A number of [0, 1).
  func nextDouble() -> Double
  func next32() -> UInt32
  func next64() -> UInt64
  /// A number of the standard normal distribution.
  func nextNormal() -> Double
  /// A number of the exponential distribution of mean 1.
  func nextExponential() -> Double
  /// A number of the geometric distribution for small probabilities.
  func geometricByInversion(_ p: Double) -> Double
  /// A number of the Rayleigh distribution of mode 1.
  func standardRayleigh() -> Double
  /// The number of good ones among `sample` of a population.
  func hypergeometric(good: Int, bad: Int, sample: Int) -> Int
}

extension RandomSource {
  /// A whole number from 0 to `largest`, by masking and drawing again: no draw at all when there is only one.
  func masked(_ largest: UInt64) -> UInt64 {
    if largest == 0 { return 0 }
    let mask = UInt64.max >> UInt64(largest.leadingZeroBitCount)
    while true {
      let value = (largest <= UInt64(UInt32.max) ? UInt64(next32()) : next64()) & mask
      if value <= largest { return value }
    }
  }

  // MARK: Floats

  /// A number of the gamma distribution of scale 1 (Marsaglia and Tsang 2000; Ahrens and Dieter 1974 for shapes below 1).
  func standardGamma(_ shape: Double) -> Double {
    if shape == 1 { return nextExponential() }
    if shape == 0 { return 0 }
    if shape < 1 {
      while true {
        let u = nextDouble()
        let v = nextExponential()
        if u <= 1 - shape {
          let x = pow(u, 1 / shape)
          if x <= v { return x }
        } else {
          let y = -Exact.log((1 - u) / shape)
          let x = pow(1 - shape + shape * y, 1 / shape)
          if x <= v + y { return x }
        }
      }
    }
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      var (x, v) = (0.0, 0.0)
      repeat {
        x = nextNormal()
        v = 1 + c * x
      } while v <= 0
      v = v * v * v
      let u = nextDouble()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if Exact.log(u) < 0.5 * x * x + b * (1 - v + Exact.log(v)) { return b * v }
    }
  }

  /// A number of the beta distribution (Jöhnk 1964 for small parameters, otherwise from two of the gamma distribution).
  func beta(_ a: Double, _ b: Double) -> Double {
    guard a <= 1, b <= 1 else {
      let first = standardGamma(a)
      return first / (first + standardGamma(b))
    }
    while true {
      let u = nextDouble()
      let v = nextDouble()
      let x = pow(u, 1 / a)
      let y = pow(v, 1 / b)
      guard x + y <= 1 else { continue }
      if x + y > 0 { return x / (x + y) }
      var (logX, logY) = (Exact.log(u) / a, Exact.log(v) / b)
      let largest = logX > logY ? logX : logY
      logX -= largest
      logY -= largest
      return Exact.exp(logX - Exact.log(Exact.exp(logX) + Exact.exp(logY)))
    }
  }

  /// A number of the chi-squared distribution.
  func chisquare(_ df: Double) -> Double { 2 * standardGamma(df / 2) }

  /// A number of the F distribution.
  func f(_ dfnum: Double, _ dfden: Double) -> Double {
    let numerator = chisquare(dfnum) * dfden
    return numerator / (chisquare(dfden) * dfnum)
  }

  /// A number of Student's t distribution.
  func standardT(_ df: Double) -> Double {
    let numerator = nextNormal()
    return (df / 2).squareRoot() * numerator / standardGamma(df / 2).squareRoot()
  }

  /// A number of the Cauchy distribution.
  func standardCauchy() -> Double {
    let numerator = nextNormal()
    return numerator / nextNormal()
  }

  /// A number of the Laplace distribution.
  func laplace(_ loc: Double, _ scale: Double) -> Double {
    while true {
      let u = nextDouble()
      if u >= 0.5 { return loc - scale * Exact.log(2 - u - u) }
      if u > 0 { return loc + scale * Exact.log(u + u) }
    }
  }

  /// A number of the Gumbel distribution.
  func gumbel(_ loc: Double, _ scale: Double) -> Double {
    while true {
      let u = 1 - nextDouble()
      if u < 1 { return loc - scale * Exact.log(-Exact.log(u)) }
    }
  }

  /// A number of the logistic distribution.
  func logistic(_ loc: Double, _ scale: Double) -> Double {
    while true {
      let u = nextDouble()
      if u > 0 { return loc + scale * Exact.log(u / (1 - u)) }
    }
  }

  /// A number of the Weibull distribution.
  func weibull(_ a: Double) -> Double { a == 0 ? 0 : pow(nextExponential(), 1 / a) }

  /// A number of the Pareto distribution.
  func pareto(_ a: Double) -> Double { Exact.exp(nextExponential() / a) - 1 }

  /// A number of the power distribution.
  func power(_ a: Double) -> Double { pow(1 - Exact.exp(-nextExponential()), 1 / a) }

  /// A number of the triangular distribution.
  func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double {
    let base = right - left
    let leftBase = mode - left
    let u = nextDouble()
    if u <= leftBase / base { return left + (u * (leftBase * base)).squareRoot() }
    return right - ((1 - u) * ((right - mode) * base)).squareRoot()
  }

  /// A number of the von Mises distribution (Best and Fisher 1979).
  func vonmises(_ mu: Double, _ kappa: Double) -> Double {
    if kappa.isNaN { return .nan }
    if kappa < 1e-8 { return .pi * (2 * nextDouble() - 1) }
    let s: Double
    if kappa < 1e-5 {
      s = 1 / kappa + kappa
    } else {
      let r = 1 + (1 + 4 * kappa * kappa).squareRoot()
      let rho = (r - (2 * r).squareRoot()) / (2 * kappa)
      s = (1 + rho * rho) / (2 * rho)
    }
    var w = 0.0
    while true {
      let z = cos(.pi * nextDouble())
      w = (1 + s * z) / (s + z)
      let y = kappa * (s - w)
      let v = nextDouble()
      if y * (2 - y) - v >= 0 || Exact.log(y / v) + 1 - y >= 0 { break }
    }
    var result = acos(w)
    if nextDouble() < 0.5 { result = -result }
    result += mu
    let size = fmod(Swift.abs(result) + .pi, 2 * .pi) - .pi
    return result < 0 ? -size : size
  }

  /// A number of the inverse Gaussian distribution.
  func wald(_ mean: Double, _ scale: Double) -> Double {
    let half = mean / (2 * scale)
    var y = nextNormal()
    y = mean * y * y
    let x = mean + half * (y - (4 * scale * y + y * y).squareRoot())
    return nextDouble() <= mean / (mean + x) ? x : mean * mean / x
  }
}
