/// How the complex numbers of one array are printed: real and imaginary parts each as a column of their own, the latter always signed.
struct ComplexColumn {
  private let real: FloatColumn
  private let imaginary: FloatColumn

  init(_ values: [Complex], _ options: PrintOptions) {
    real = FloatColumn(values.map(\.real), options)
    var signed = options
    signed.sign = "+"
    imaginary = FloatColumn(values.map(\.imaginary), signed)
  }

  /// The text of one value; the `j` stands before the blanks that fill up the imaginary part.
  func text(_ value: Complex) -> String {
    let part = imaginary.text(value.imaginary)
    let digits = part.trimmingTrailingSpaces
    return real.text(value.real) + digits + "j" + part.dropFirst(digits.count)
  }
}
