import Glibc

/// The density of a distribution, estimated with Gaussian kernels of Scott's width, as matplotlib's `violinplot` does it.
struct KernelDensity {
  private let values: [Double]
  private let width: Double

  /// The density of some values; nil for fewer than two different ones.
  init?(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let count = Double(finite.count)
    guard count > 1 else { return nil }
    let mean = finite.reduce(0, +) / count
    let variance = finite.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    guard variance > 0 else { return nil }
    self.values = finite
    width = variance.squareRoot() * pow(count, -0.2)
  }

  /// The density at a value.
  func callAsFunction(_ place: Double) -> Double {
    let sum = values.reduce(0) { $0 + exp(-0.5 * ($1 - place) * ($1 - place) / (width * width)) }
    return sum / (Double(values.count) * width * (2 * Double.pi).squareRoot())
  }
}
