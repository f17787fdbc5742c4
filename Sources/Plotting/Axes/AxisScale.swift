import Glibc

/// How the values of an axis are spaced.
public enum AxisScale: String, Sendable, Hashable {
  /// Evenly.
  case linear
  /// By their decimal logarithm.
  case log

  /// The position of a value on an evenly spaced axis; NaN where a logarithm does not exist.
  func position(of value: Double) -> Double {
    switch self {
    case .linear: value
    case .log: value > 0 ? log10(value) : .nan
    }
  }

  /// The value at a position; by the exponential function, as matplotlib's inverse does it, whose last bit differs from a power's.
  func value(at position: Double) -> Double {
    switch self {
    case .linear: position
    case .log: exp(position * Glibc.log(10))
    }
  }
}
