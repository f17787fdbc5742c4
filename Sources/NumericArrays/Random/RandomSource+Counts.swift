import Glibc

extension RandomSource {
  /// The floor of a number as an integer, the nearest one that there is.
  private func whole(_ x: Double) -> Int {
    if x.isNaN { return .min }
    return x >= 0x1p63 ? .max : x < -0x1p63 ? .min : Int(x.rounded(.down))
  }

  /// The logarithm of the gamma function (Zhang and Jin 1996), in the order of operations that the streams depend on.
  func logGamma(_ x: Double) -> Double {
    if x == 1 || x == 2 { return 0 }
    let coefficients = [
      8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
      -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.39243221690590e+00,
    ]
    let shift = x <= 7 ? Int(7 - x) : 0
    var shifted = x + Double(shift)
    let square = 1 / (shifted * shifted)
    var series = coefficients[9]
    for coefficient in coefficients.dropLast().reversed() {
      series *= square
      series += coefficient
    }
    var result = series / shifted + 0.5 * Exact.log(2 * Double.pi) + (shifted - 0.5) * Exact.log(shifted) - shifted
    if x <= 7 {
      for _ in 0..<shift {
        result -= Exact.log(shifted - 1)
        shifted -= 1
      }
    }
    return result
  }

  /// A number of the Poisson distribution: products of uniform numbers, or Hörmann's transformed rejection (1993) from a mean of 10.
  func poisson(_ lam: Double) -> Int {
    if lam == 0 { return 0 }
    if lam < 10 {
      let limit = Exact.exp(-lam)
      var (count, product) = (0, 1.0)
      while true {
        product *= nextDouble()
        if product <= limit { return count }
        count += 1
      }
    }
    let root = lam.squareRoot()
    let logLam = Exact.log(lam)
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let limit = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = nextDouble() - 0.5
      let v = nextDouble()
      let us = 0.5 - Swift.abs(u)
      let k = whole((2 * a / us + b) * u + lam + 0.43)
      if us >= 0.07, v <= limit { return k }
      if k < 0 || (us < 0.013 && v > us) { continue }
      if Exact.log(v) + Exact.log(inverseAlpha) - Exact.log(a / (us * us) + b) <= -lam + Double(k) * logLam - logGamma(Double(k) + 1) {
        return k
      }
    }
  }

  /// A number of the binomial distribution.
  func binomial(_ n: Int, _ p: Double) -> Int {
    if n == 0 || p == 0 { return 0 }
    if p <= 0.5 { return p * Double(n) <= 30 ? binomialByInversion(n, p) : binomialByRejection(n, p) }
    let q = 1 - p
    return n - (q * Double(n) <= 30 ? binomialByInversion(n, q) : binomialByRejection(n, q))
  }

  private func binomialByInversion(_ n: Int, _ p: Double) -> Int {
    let q = 1 - p
    let start = Exact.exp(Double(n) * Exact.log(q))
    let mean = Double(n) * p
    let bound = Int(Swift.min(Double(n), mean + 10 * (mean * q + 1).squareRoot()))
    var count = 0
    var probability = start
    var u = nextDouble()
    while u > probability {
      count += 1
      if count > bound {
        count = 0
        probability = start
        u = nextDouble()
      } else {
        u -= probability
        probability = (Double(n - count + 1) * p * probability) / (Double(count) * q)
      }
    }
    return count
  }

  /// The algorithm BTPE (Kachitvichyanukul and Schmeiser 1988); p is at most 0.5.
  private func binomialByRejection(_ n: Int, _ p: Double) -> Int {
    let size = Double(n)
    let r = Swift.min(p, 1 - p)
    let q = 1 - r
    let fm = size * r + r
    let m = whole(fm)
    let mode = Double(m)
    let p1 = (2.195 * (size * r * q).squareRoot() - 4.6 * q).rounded(.down) + 0.5
    let xm = mode + 0.5
    let (xl, xr) = (xm - p1, xm + p1)
    let c = 0.134 + 20.5 / (15.3 + mode)
    let left = (fm - xl) / (fm - xl * r)
    let lambdaLeft = left * (1 + left / 2)
    let right = (xr - fm) / (xr * q)
    let lambdaRight = right * (1 + right / 2)
    let p2 = p1 * (1 + 2 * c)
    let p3 = p2 + c / lambdaLeft
    let p4 = p3 + c / lambdaRight
    let nrq = size * r * q
    while true {
      let u = nextDouble() * p4
      var v = nextDouble()
      let y: Int
      if u <= p1 { return whole(xm - p1 * v + u) }
      if u <= p2 {
        let x = xl + (u - p1) / c
        v = v * c + 1 - Swift.abs(mode - x + 0.5) / p1
        if v > 1 { continue }
        y = whole(x)
      } else if u <= p3 {
        y = whole(xl + Exact.log(v) / lambdaLeft)
        if y < 0 || v == 0 { continue }
        v = v * (u - p2) * lambdaLeft
      } else {
        y = whole(xr - Exact.log(v) / lambdaRight)
        if y > n || v == 0 { continue }
        v = v * (u - p3) * lambdaRight
      }
      if accepts(y, v, n: n, r: r, q: q, m: m, xm: xm, nrq: nrq) { return y }
    }
  }

  private func accepts(_ y: Int, _ v: Double, n: Int, r: Double, q: Double, m: Int, xm: Double, nrq: Double) -> Bool {
    let k = Double(Swift.abs(y - m))
    if !(k > 20 && k < nrq / 2 - 1) {
      let s = r / q
      let a = s * Double(n + 1)
      var ratio = 1.0
      if m < y {
        for i in (m + 1)...y { ratio *= a / Double(i) - s }
      } else if m > y {
        for i in (y + 1)...m { ratio /= a / Double(i) - s }
      }
      return v <= ratio
    }
    let rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
    let t = -k * k / (2 * nrq)
    let logV = Exact.log(v)
    if logV < t - rho { return true }
    if logV > t + rho { return false }
    let x1 = Double(y + 1)
    let f1 = Double(m + 1)
    let z = Double(n + 1 - m)
    let w = Double(n - y + 1)
    func tail(_ x: Double) -> Double {
      let square = x * x
      return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
    }
    let main = xm * Exact.log(f1 / x1) + (Double(n - m) + 0.5) * Exact.log(z / w)
    let bound = main + Double(y - m) * Exact.log(w * r / (x1 * q)) + tail(f1) + tail(z) + tail(x1) + tail(w)
    return logV <= bound
  }

  /// A number of the negative binomial distribution.
  func negativeBinomial(_ n: Double, _ p: Double) -> Int { poisson((1 - p) / p * standardGamma(n)) }

  /// A number of the geometric distribution.
  func geometric(_ p: Double) -> Int {
    if p < 0.333333333333333333333333 { return whole(geometricByInversion(p)) }
    var count = 1
    var (sum, product) = (p, p)
    let q = 1 - p
    let u = nextDouble()
    while u > sum, product > 0 {
      product *= q
      sum += product
      count += 1
    }
    return count
  }

  /// A number of the Zipf distribution.
  func zipf(_ a: Double) -> Int {
    let b = pow(2, a - 1)
    // Near 1 almost every draw is larger than any `Int`; after so many it counts as the largest.
    for _ in 0..<10_000 {
      let u = 1 - nextDouble()
      let v = nextDouble()
      let x = pow(u, -1 / (a - 1)).rounded(.down)
      if !(x <= 0x1p63) || x < 1 { continue }
      let t = pow(1 + 1 / x, a - 1)
      if v * x * (t - 1) / (b - 1) <= t / b { return whole(x) }
    }
    return .max
  }

  /// A number of the logarithmic series distribution.
  func logseries(_ p: Double) -> Int {
    let r = Exact.log(1 - p)
    while true {
      let v = nextDouble()
      if v >= p { return 1 }
      let q = 1 - Exact.exp(r * nextDouble())
      if v <= q * q {
        let result = whole((1 + Exact.log(v) / Exact.log(q)).rounded(.down))
        if result >= 1, v != 0 { return result }
      } else {
        return v >= q ? 1 : 2
      }
    }
  }

  /// How many of `n` trials end in each of the outcomes with probabilities `p`.
  func multinomial(_ n: Int, _ p: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: p.count)
    var rest = n
    var remaining = 1.0
    for outcome in 0..<Swift.max(p.count - 1, 0) {
      counts[outcome] = binomial(rest, Swift.min(p[outcome] / remaining, 1))
      rest -= counts[outcome]
      if rest <= 0 { break }
      remaining -= p[outcome]
    }
    if rest > 0, !p.isEmpty { counts[p.count - 1] = rest }
    return counts
  }
}
