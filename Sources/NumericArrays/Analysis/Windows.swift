import Glibc

extension Checked {
  /// Weights at places from 1 - n to n - 1, two apart.
  private static func weights(_ n: Int, _ weight: (Double) -> Double) throws(NumericError) -> NDArray<Double> {
    if n < 1 { return try NDArray<Double>(uninitialized: [0]) }
    if n == 1 { return try full([1], 1.0) }
    return try map(arange(1 - n, n, 2)) { (place: Int) in weight(Double(place)) }
  }

  /// Weights that depend on one cosine.
  private static func window(_ n: Int, _ weight: (Double) -> Double) throws(NumericError) -> NDArray<Double> {
    try weights(n) { (place: Double) in weight(Glibc.cos(Double.pi * place / Double(n - 1))) }
  }

  /// The Hann window: a cosine from 0 up to 1 and back.
  package static func hanning(_ n: Int) throws(NumericError) -> NDArray<Double> {
    try window(n) { 0.5 + 0.5 * $0 }
  }

  /// The Hamming window: a cosine on a pedestal.
  package static func hamming(_ n: Int) throws(NumericError) -> NDArray<Double> {
    try window(n) { 0.54 + 0.46 * $0 }
  }

  /// The Blackman window: two cosines.
  package static func blackman(_ n: Int) throws(NumericError) -> NDArray<Double> {
    try weights(n) { (place: Double) in
      let angle = Double.pi * place / Double(n - 1)
      let twice = 2 * Double.pi * place / Double(n - 1)
      return 0.42 + 0.5 * Glibc.cos(angle) + 0.08 * Glibc.cos(twice)
    }
  }

  /// The Bartlett window: a triangle from 0 to 1 and back.
  package static func bartlett(_ n: Int) throws(NumericError) -> NDArray<Double> {
    try weights(n) { (place: Double) in place <= 0 ? 1 + place / Double(n - 1) : 1 - place / Double(n - 1) }
  }
}

/// The Hann window: a cosine from 0 up to 1 and back (NumPy's `hanning`).
public func hanning(_ n: Int) -> NDArray<Double> {
  do { return try Checked.hanning(n) } catch { stop(error) }
}

/// The Hamming window: a cosine on a pedestal (NumPy's `hamming`).
public func hamming(_ n: Int) -> NDArray<Double> {
  do { return try Checked.hamming(n) } catch { stop(error) }
}

/// The Blackman window: two cosines (NumPy's `blackman`).
public func blackman(_ n: Int) -> NDArray<Double> {
  do { return try Checked.blackman(n) } catch { stop(error) }
}

/// The Bartlett window: a triangle from 0 to 1 and back (NumPy's `bartlett`).
public func bartlett(_ n: Int) -> NDArray<Double> {
  do { return try Checked.bartlett(n) } catch { stop(error) }
}
