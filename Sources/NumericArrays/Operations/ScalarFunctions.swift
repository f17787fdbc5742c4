import Glibc

// The functions of numbers that lessons use beside those of arrays, so that `import MathEngine` is enough. They give way to Foundation's,
// which are the same, when a file imports that too.

/// The exponential of a number.
@_disfavoredOverload
public func exp(_ x: Double) -> Double { Exact.exp(x) }

/// The natural logarithm of a number.
@_disfavoredOverload
public func log(_ x: Double) -> Double { Exact.log(x) }

/// The logarithm to base 2 of a number.
@_disfavoredOverload
public func log2(_ x: Double) -> Double { Glibc.log2(x) }

/// The logarithm to base 10 of a number.
@_disfavoredOverload
public func log10(_ x: Double) -> Double { Glibc.log10(x) }

/// The logarithm of 1 plus a number, precise near 0.
@_disfavoredOverload
public func log1p(_ x: Double) -> Double { Glibc.log1p(x) }

/// The exponential minus 1, precise near 0.
@_disfavoredOverload
public func expm1(_ x: Double) -> Double { Glibc.expm1(x) }

/// The square root of a number.
@_disfavoredOverload
public func sqrt(_ x: Double) -> Double { Glibc.sqrt(x) }

/// The cube root of a number.
@_disfavoredOverload
public func cbrt(_ x: Double) -> Double { Glibc.cbrt(x) }

/// The sine of a number.
@_disfavoredOverload
public func sin(_ x: Double) -> Double { Glibc.sin(x) }

/// The cosine of a number.
@_disfavoredOverload
public func cos(_ x: Double) -> Double { Glibc.cos(x) }

/// The tangent of a number.
@_disfavoredOverload
public func tan(_ x: Double) -> Double { Glibc.tan(x) }

/// The hyperbolic tangent of a number.
@_disfavoredOverload
public func tanh(_ x: Double) -> Double { Glibc.tanh(x) }

/// The hyperbolic sine of a number.
@_disfavoredOverload
public func sinh(_ x: Double) -> Double { Glibc.sinh(x) }

/// The hyperbolic cosine of a number.
@_disfavoredOverload
public func cosh(_ x: Double) -> Double { Glibc.cosh(x) }

/// The largest whole number not above a number.
@_disfavoredOverload
public func floor(_ x: Double) -> Double { Glibc.floor(x) }

/// The smallest whole number not below a number.
@_disfavoredOverload
public func ceil(_ x: Double) -> Double { Glibc.ceil(x) }

/// The angle with this sine.
@_disfavoredOverload
public func arcsin(_ x: Double) -> Double { Glibc.asin(x) }

/// The angle with this cosine.
@_disfavoredOverload
public func arccos(_ x: Double) -> Double { Glibc.acos(x) }

/// The angle with this tangent.
@_disfavoredOverload
public func arctan(_ x: Double) -> Double { Glibc.atan(x) }

/// A number raised to a power.
@_disfavoredOverload
public func pow(_ base: Double, _ exponent: Double) -> Double { Glibc.pow(base, exponent) }
