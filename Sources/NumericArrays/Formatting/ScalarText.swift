/// Numbers as Python and NumPy print them on their own.
package enum ScalarText {
  /// A float as Python's `str` gives it: `0.1`, `1e-05`, `1e+16`, `nan`.
  package static func text(_ value: Double) -> String {
    python(value, largestExponent: 16)
  }

  /// A complex number as Python's `str` gives it: `(1+2j)`, `2j`.
  package static func text(_ value: Complex) -> String { complex(value, isBare: false) }

  private static func complex(_ value: Complex, isBare: Bool) -> String {
    func part(_ number: Double) -> String {
      let digits = text(number)
      return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }
    let imaginary = part(value.imaginary) + "j"
    if value.real == 0, value.real.sign == .plus { return imaginary }
    let isSigned = value.imaginary.sign == .minus && !value.imaginary.isNaN
    let sum = part(value.real) + (isSigned ? "" : "+") + imaginary
    return isBare ? sum : "(\(sum))"
  }

  /// A truth value as Python prints it.
  package static func text(_ value: Bool) -> String { value ? "True" : "False" }

  /// A NumPy scalar as its `repr` gives it: `np.float64(0.5)`, `np.True_`.
  package static func representation<E: ArrayElement>(_ value: E) -> String {
    if let value = value as? Bool { return value ? "np.True_" : "np.False_" }
    if let value = value as? Complex { return "np.complex128(\(complex(value, isBare: true)))" }
    return "np.\(E.elementType.name)(\(text(of: value)))"
  }

  /// An element as NumPy's `str` of the scalar gives it.
  package static func text<E: ArrayElement>(of value: E) -> String {
    switch value {
    case let value as Double: text(value)
    case let value as Bool: text(value)
    case let value as Float: python(value, largestExponent: 6)
    case let value as Float16: python(value, largestExponent: 3)
    case let value as Complex: text(value)
    default: "\(value)"
    }
  }

  /// An element as an f-string of Python shows it: floats of few bits go through double precision.
  package static func interpolated<E: ArrayElement>(_ value: E) -> String {
    switch value {
    case let value as Float: text(Double(value))
    case let value as Float16: text(Double(value))
    default: text(of: value)
    }
  }

  /// The shortest digits, in scientific notation below 1e-4 and from 10 to the power `largestExponent`.
  static func python(_ value: some BinaryFloatingPoint & CustomStringConvertible, largestExponent: Int) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let shortest = ShortestDigits(value)
    let sign = shortest.isNegative ? "-" : ""
    if shortest.digits != [0], shortest.exponent < -4 || shortest.exponent >= largestExponent {
      let mantissa = shortest.text(shortest.digits.prefix(1))
      let rest = shortest.digits.count > 1 ? "." + shortest.text(shortest.digits.dropFirst()) : ""
      return sign + mantissa + rest + exponentText(shortest.exponent)
    }
    let fraction = shortest.fraction
    return sign + shortest.whole + "." + (fraction.isEmpty ? "0" : fraction)
  }

  /// An exponent with its sign and at least two digits: `e-05`.
  static func exponentText(_ exponent: Int) -> String {
    let digits = String(exponent.magnitude)
    return "e" + (exponent < 0 ? "-" : "+") + (digits.count < 2 ? "0" : "") + digits
  }
}
