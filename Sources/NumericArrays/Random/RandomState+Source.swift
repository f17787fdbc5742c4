import Glibc

extension RandomState: RandomSource {
  package func nextNormal() -> Double { nextGauss() }
  package func nextExponential() -> Double { -Exact.log(1 - nextDouble()) }
  package func geometricByInversion(_ p: Double) -> Double { (Exact.log(1 - nextDouble()) / Exact.log(1 - p)).rounded(.up) }
  package func standardRayleigh() -> Double { (-2 * log1p(-nextDouble())).squareRoot() }

  package func hypergeometric(good: Int, bad: Int, sample: Int) -> Int {
    if sample == 0 { return 0 }
    return sample > 10 ? byRatioOfUniforms(good, bad, sample) : byDrawing(good, bad, sample)
  }

  private func byDrawing(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let rest = bad + good - sample
    let smaller = Double(min(bad, good))
    var y = smaller
    var k = sample
    while y > 0, k > 0 {
      y -= (nextDouble() + y / Double(rest + k)).rounded(.down)
      k -= 1
    }
    let drawn = Int(smaller - y)
    return good > bad ? sample - drawn : drawn
  }

  /// The algorithm HRUA* (Stadlober 1989).
  private func byRatioOfUniforms(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let (smaller, larger) = (min(good, bad), max(good, bad))
    let population = good + bad
    let m = min(sample, population - sample)
    let share = Double(smaller) / Double(population)
    let center = Double(m) * share + 0.5
    let variance = Double(population - m) * Double(sample) * share * (1 - share) / Double(population - 1)
    let deviation = (variance + 0.5).squareRoot()
    let width = 1.7155277699214135 * deviation + 0.8989161620588988
    let mode = Int((Double(m + 1) * Double(smaller + 1) / Double(population + 2)).rounded(.down))
    func logWeight(_ z: Int) -> Double {
      logGamma(Double(z + 1)) + logGamma(Double(smaller - z + 1)) + logGamma(Double(m - z + 1)) + logGamma(Double(larger - m + z + 1))
    }
    let top = logWeight(mode)
    let bound = min(Double(min(m, smaller)) + 1, (center + 16 * deviation).rounded(.down))
    var z = 0
    while true {
      let x = nextDouble()
      let y = nextDouble()
      let w = center + width * (y - 0.5) / x
      if !(w >= 0 && w < bound) { continue }
      z = Int(w.rounded(.down))
      let t = top - logWeight(z)
      if x * (4 - x) - 3 <= t { break }
      if x * (x - t) >= 1 { continue }
      if 2 * Exact.log(x) <= t { break }
    }
    if good > bad { z = m - z }
    return m < sample ? good - z : z
  }
}
