import CNumericKernels

/// The exponential and the logarithm of single numbers with the bits that those of arrays have, on every processor.
enum Exact {
  /// The exponential.
  @inline(__always)
  static func exp(_ x: Double) -> Double { nk_exp_f64(x) }

  /// The natural logarithm.
  @inline(__always)
  static func log(_ x: Double) -> Double { nk_log_f64(x) }
}
