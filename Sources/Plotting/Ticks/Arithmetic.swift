import Glibc

/// Python's `x // y` of floats: the quotient is rounded down and the remainder takes the sign of `y`.
///
/// Source: the algorithm of NumPy's `npy_divmod`, which tick positions depend on to the last bit.
func flooredDivision(_ x: Double, _ y: Double) -> (quotient: Double, remainder: Double) {
  var remainder = fmod(x, y)
  var quotient = (x - remainder) / y
  if remainder != 0 {
    if (y < 0) != (remainder < 0) {
      remainder += y
      quotient -= 1
    }
  } else {
    remainder = y < 0 ? -0.0 : 0.0
  }
  guard quotient != 0 else { return (x / y < 0 ? -0.0 : 0.0, remainder) }
  var floored = quotient.rounded(.down)
  if quotient - floored > 0.5 { floored += 1 }
  return (floored, remainder)
}

/// `base` to the power of an integer, rounded once by the C library, as Python's `10.0 ** n`.
func power(of base: Double, _ exponent: Int) -> Double { pow(base, Double(exponent)) }

/// The decimal exponent of a positive number: ⌊log10 x⌋; 308 for an infinite one.
func decimalExponent(_ x: Double) -> Int { integer(log10(min(x, Double.greatestFiniteMagnitude)).rounded(.down)) }

/// A whole number as an `Int`; 0 for NaN, the nearest one within ±10¹⁵ for others, so that no input can trap.
func integer(_ x: Double) -> Int { x.isNaN ? 0 : Int(min(max(x, -1e15), 1e15)) }

/// NumPy's `round(x, decimals)`: scale, round half to even, scale back.
func rounded(_ x: Double, decimals: Int) -> Double {
  let scale = power(of: 10, decimals)
  return (x * scale).rounded(.toNearestOrEven) / scale
}

/// Widens an interval that is empty, tiny or infinite, as matplotlib's `nonsingular`.
func nonsingular(_ low: Double, _ high: Double, expander: Double, tiny: Double) -> (Double, Double) {
  guard low.isFinite, high.isFinite else { return (-expander, expander) }
  var (low, high) = low <= high ? (low, high) : (high, low)
  let largest = max(abs(low), abs(high))
  if largest < (1e6 / tiny) * Double.leastNormalMagnitude { return (-expander, expander) }
  if high - low <= largest * tiny {
    if high == 0 && low == 0 { return (-expander, expander) }
    low -= expander * abs(low)
    high += expander * abs(high)
  }
  return (low, high)
}
