import CNumericKernels
import Glibc

extension Checked {
  /// The lengths of the longest sides of right-angled triangles, with broadcasting.
  package static func hypot<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try Elementwise.binary(NK_HYPOT, a, b)
  }

  /// Degrees as radians.
  package static func radians<E: FloatElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> { try multiply(x, E.pi / 180) }

  /// Radians as degrees.
  package static func degrees<E: FloatElement>(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> { try multiply(x, 180 / E.pi) }

  /// The sizes of one array with the signs of another.
  package static func copysign(_ a: NDArray<Double>, _ b: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(a, b) { Glibc.copysign($0, $1) }
  }

  /// The remainders of division with the sign of the dividend.
  package static func fmod(_ a: NDArray<Double>, _ b: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(a, b) { Glibc.fmod($0, $1) }
  }

  /// The remainders of division of integers with the sign of the dividend; 0 where the divisor is 0.
  package static func fmod<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try map(a, b) { $1 == 0 ? 0 : $0.remainderReportingOverflow(dividingBy: $1).partialValue }
  }

  /// The larger of two elements; a NaN only where both are.
  package static func fmax<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try map(a, b) { $0 >= $1 || $1.isNaN ? $0 : $1 }
  }

  /// The smaller of two elements; a NaN only where both are.
  package static func fmin<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try map(a, b) { $0 <= $1 || $1.isNaN ? $0 : $1 }
  }

  /// The logarithm of the sum of exponentials, without overflow.
  package static func logaddexp(_ a: NDArray<Double>, _ b: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(a, b) { x, y in
      if x == y { return x + 0.693147180559945309417232121458176568 }
      let difference = x - y
      if difference > 0 { return x + Glibc.log1p(Exact.exp(-difference)) }
      return difference <= 0 ? y + Glibc.log1p(Exact.exp(difference)) : difference
    }
  }

  /// 0 for negative numbers, 1 for positive ones and a given value for 0.
  package static func heaviside(_ x: NDArray<Double>, _ atZero: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(x, atZero) { $0.isNaN ? .nan : $0 == 0 ? $1 : $0 < 0 ? 0 : 1 }
  }

  /// Whether the sign is a minus; so it is for negative zero.
  package static func signbit(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Bool> { try map(x) { $0.sign == .minus } }

  /// The distance to the next number away from zero.
  package static func spacing(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(x) { x in
      guard x.isFinite else { return .nan }
      return x < 0 ? x.nextDown - x : x.nextUp - x
    }
  }

  /// sin(πx) / (πx), and 1 at 0.
  package static func sinc(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try map(x) { x in
      let y = Double.pi * (x == 0 ? 1e-20 : x)
      return x == 0 ? 1 : Glibc.sin(y) / y
    }
  }

  /// The elements with NaN and the infinities replaced.
  package static func nanToNum(
    _ x: NDArray<Double>, nan: Double = 0, positive: Double = .greatestFiniteMagnitude, negative: Double = -.greatestFiniteMagnitude
  ) throws(NumericError) -> NDArray<Double> {
    try map(x) { $0.isNaN ? nan : $0 == .infinity ? positive : $0 == -.infinity ? negative : $0 }
  }

  /// Bits moved to the left; 0 when all are moved out.
  package static func leftShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try map(a, b) { $1 < 0 || Int(truncatingIfNeeded: $1) >= E.bitWidth ? 0 : $0 << $1 }
  }

  /// Bits moved to the right; the sign comes in at the left.
  package static func rightShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try map(a, b) { $1 < 0 || Int(truncatingIfNeeded: $1) >= E.bitWidth ? ($0 < 0 ? ~0 : 0) : $0 >> $1 }
  }

  /// Whether two arrays have the same shape and elements.
  package static func arrayEqual<E: ArrayElement & Equatable>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> Bool {
    guard a.layout.shape == b.layout.shape else { return false }
    let (first, second) = (try a.elements, try b.elements)
    return first == second
  }
}

/// The lengths of the longest sides of right-angled triangles, with broadcasting (NumPy's `hypot`).
public func hypot<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.hypot(a, b) } catch { stop(error) }
}

/// Degrees as radians (NumPy's `radians` and `deg2rad`).
public func radians<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.radians(x) } catch { stop(error) }
}

/// Radians as degrees (NumPy's `degrees` and `rad2deg`).
public func degrees<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.degrees(x) } catch { stop(error) }
}

/// The sizes of one array with the signs of another (NumPy's `copysign`).
public func copysign(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.copysign(a, b) } catch { stop(error) }
}

/// The remainders of division with the sign of the dividend (NumPy's `fmod`).
public func fmod(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.fmod(a, b) } catch { stop(error) }
}

/// The larger of two elements; a NaN only where both are (NumPy's `fmax`).
public func fmax(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.fmax(a, b) } catch { stop(error) }
}

/// The smaller of two elements; a NaN only where both are (NumPy's `fmin`).
public func fmin(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.fmin(a, b) } catch { stop(error) }
}

/// The logarithm of the sum of exponentials (NumPy's `logaddexp`).
public func logaddexp(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.logaddexp(a, b) } catch { stop(error) }
}

/// 0 for negative numbers, 1 for positive ones and a given value for 0 (NumPy's `heaviside`).
public func heaviside(_ x: NDArray<Double>, _ atZero: Double) -> NDArray<Double> {
  do { return try Checked.heaviside(x, Checked.array(atZero)) } catch { stop(error) }
}

/// Whether the sign is a minus (NumPy's `signbit`).
public func signbit(_ x: NDArray<Double>) -> NDArray<Bool> {
  do { return try Checked.signbit(x) } catch { stop(error) }
}

/// sin(πx) / (πx), and 1 at 0 (NumPy's `sinc`).
public func sinc(_ x: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.sinc(x) } catch { stop(error) }
}

/// The elements with NaN replaced by 0 and the infinities by the largest numbers (NumPy's `nan_to_num`).
public func nanToNum(_ x: NDArray<Double>, nan: Double = 0) -> NDArray<Double> {
  do { return try Checked.nanToNum(x, nan: nan) } catch { stop(error) }
}

/// Bits moved to the left (NumPy's `left_shift`).
public func leftShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.leftShift(a, b) } catch { stop(error) }
}

/// Bits moved to the right (NumPy's `right_shift`).
public func rightShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.rightShift(a, b) } catch { stop(error) }
}

/// Whether two arrays have the same shape and elements (NumPy's `array_equal`).
public func arrayEqual<E: ArrayElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> Bool {
  do { return try Checked.arrayEqual(a, b) } catch { stop(error) }
}
