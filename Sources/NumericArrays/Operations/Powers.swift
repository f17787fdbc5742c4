import CNumericKernels
import Glibc

extension Checked {
  /// Powers, with broadcasting.
  package static func power(
    _ a: consuming NDArray<Double>, _ b: consuming NDArray<Double>
  ) throws(NumericError) -> NDArray<Double> {
    try Elementwise.binary(NK_POWER, a, b)
  }

  /// Powers with one exponent; 2 multiplies, 0.5 takes the square root and -1 the reciprocal, as NumPy does.
  package static func power(_ a: consuming NDArray<Double>, _ exponent: Double) throws(NumericError) -> NDArray<Double> {
    if exponent == 2 { return try Elementwise.unary(NK_SQUARE, a) }
    if exponent == 0.5 { return try Elementwise.unary(NK_SQRT, a) }
    if exponent == -1 { return try Elementwise.unary(NK_RECIPROCAL, a) }
    return try Elementwise.binary(NK_POWER, a, exponent)
  }

  /// Powers of one base.
  package static func power(_ base: Double, _ b: consuming NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try Elementwise.binary(NK_POWER, base, b)
  }

  /// Powers of integers, with broadcasting; throws for a negative exponent.
  package static func power(_ a: consuming NDArray<Int>, _ b: consuming NDArray<Int>) throws(NumericError) -> NDArray<Int> {
    if b.size > 0, try Checked.min(b) < 0 { throw negativePower }
    return try Elementwise.binary(NK_POWER, a, b)
  }

  /// Powers of integers with one exponent; throws when it is negative.
  package static func power(_ a: consuming NDArray<Int>, _ exponent: Int) throws(NumericError) -> NDArray<Int> {
    if exponent < 0 { throw negativePower }
    return try Elementwise.binary(NK_POWER, a, exponent)
  }

  /// Powers of one integer; throws for a negative exponent.
  package static func power(_ base: Int, _ b: consuming NDArray<Int>) throws(NumericError) -> NDArray<Int> {
    if b.size > 0, try Checked.min(b) < 0 { throw negativePower }
    return try Elementwise.binary(NK_POWER, base, b)
  }

  private static var negativePower: NumericError {
    NumericError(.value, "Integers to negative integer powers are not allowed.")
  }

  /// A power of an integer; throws for a negative exponent and when it leaves the range of `Int`.
  package static func power(_ base: Int, _ exponent: Int) throws(NumericError) -> Int {
    if exponent < 0 { throw negativePower }
    var result = 1
    for _ in 0..<exponent {
      if base == 0 || base == 1 { return base }
      if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
      let (product, overflows) = result.multipliedReportingOverflow(by: base)
      if overflows { throw NumericError(.overflow, "\(base) ** \(exponent) is too large for Int") }
      result = product
    }
    return result
  }
}

// MARK: - Operators

extension NDArray where Element == Double {
  /// The powers, with broadcasting (NumPy's `**`).
  public static func ** (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers, for each element of an array and one value.
  public static func ** (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers, for one value and each element of an array.
  public static func ** (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers with one exponent, written to the left array.
  public static func **= (a: inout NDArray, exponent: Double) {
    do { a = try Checked.power(a, exponent) } catch { stop(error) }
  }
}

extension NDArray where Element == Int {
  /// The powers, with broadcasting (NumPy's `**`).
  public static func ** (a: consuming NDArray, b: consuming NDArray) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers, for each element of an array and one value.
  public static func ** (a: consuming NDArray, b: Element) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers, for one value and each element of an array.
  public static func ** (a: Element, b: consuming NDArray) -> NDArray {
    do { return try Checked.power(a, b) } catch { stop(error) }
  }

  /// The powers with one exponent, written to the left array.
  public static func **= (a: inout NDArray, exponent: Int) {
    do { a = try Checked.power(a, exponent) } catch { stop(error) }
  }
}

/// A power of numbers, as C's `pow` gives it.
public func ** (base: Double, exponent: Double) -> Double {
  pow(base, exponent)
}

/// A power of integers; it stops the program when it leaves the range of `Int` or the exponent is negative.
public func ** (base: Int, exponent: Int) -> Int {
  do { return try Checked.power(base, exponent) } catch { stop(error) }
}
