import Glibc

/// A complex number of two doubles (NumPy's `complex128`).
public struct Complex: ArrayElement {
  /// The real part.
  public var real: Double
  /// The imaginary part.
  public var imaginary: Double

  /// The number `real + imaginary·i`.
  public init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }
}

extension Complex {
  /// The type as a value, which selects the kernels.
  public static var elementType: ElementType { .complex128 }
  /// The value 0.
  public static var zero: Complex { Complex(0) }
  /// The value 1.
  public static var one: Complex { Complex(1) }

  /// The distance from zero (Python's `abs`).
  public var magnitude: Double { Glibc.hypot(real, imaginary) }
  /// The angle from the real axis, from -π to π (NumPy's `angle`).
  public var phase: Double { Glibc.atan2(imaginary, real) }
  /// The number mirrored at the real axis (NumPy's `conj`).
  public var conjugate: Complex { Complex(real, -imaginary) }

  /// The number with the opposite sign.
  public static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }
  /// The sum.
  public static func + (a: Complex, b: Complex) -> Complex { Complex(a.real + b.real, a.imaginary + b.imaginary) }
  /// The difference.
  public static func - (a: Complex, b: Complex) -> Complex { Complex(a.real - b.real, a.imaginary - b.imaginary) }
  /// The product.
  public static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// The quotient, by Smith's method, which does not overflow where the result fits.
  public static func / (a: Complex, b: Complex) -> Complex {
    if Swift.abs(b.real) >= Swift.abs(b.imaginary) {
      if b.real == 0, b.imaginary == 0 { return Complex(a.real / Swift.abs(b.real), a.imaginary / Swift.abs(b.real)) }
      let ratio = b.imaginary / b.real
      let scale = 1 / (b.real + b.imaginary * ratio)
      return Complex((a.real + a.imaginary * ratio) * scale, (a.imaginary - a.real * ratio) * scale)
    }
    let ratio = b.real / b.imaginary
    let scale = 1 / (b.imaginary + b.real * ratio)
    return Complex((a.real * ratio + a.imaginary) * scale, (a.imaginary * ratio - a.real) * scale)
  }
}
