// Polynomials are arrays of coefficients, the highest power first.

extension Checked {
  /// The values of a polynomial, by Horner's scheme.
  package static func polyval(_ p: NDArray<Double>, _ x: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    var result = try fullLike(x, 0)
    for coefficient in try p.elements { result = try add(multiply(result, x), coefficient) }
    return result
  }

  /// The polynomial of a degree that comes nearest to points, by least squares.
  package static func polyfit(_ x: NDArray<Double>, _ y: NDArray<Double>, _ degree: Int) throws(NumericError) -> NDArray<Double> {
    guard degree >= 0 else { throw NumericError(.value, "expected deg >= 0") }
    guard x.layout.rank == 1 else { throw NumericError(.type, "expected 1D vector for x") }
    guard x.size > 0 else { throw NumericError(.type, "expected non-empty vector for x") }
    guard y.layout.rank == 1 || y.layout.rank == 2 else { throw NumericError(.type, "expected 1D or 2D array for y") }
    guard x.size == y.layout.shape[0] else { throw NumericError(.type, "expected x and y to have same length") }
    let powers = try vander(x, degree + 1)
    let scale = try sqrt(sum(square(powers), axis: 0))
    let solution = try lstsq(divide(powers, scale), y, rcond: Double(x.size) * 0x1p-52).x
    return try y.layout.rank == 1 ? divide(solution, scale) : divide(solution, reshape(scale, [degree + 1, 1]))
  }

  /// The powers of numbers as columns, the highest first unless they shall increase.
  package static func vander<E: NumericElement>(_ x: NDArray<E>, _ n: Int? = nil, increasing: Bool = false) throws(NumericError) -> NDArray<
    E
  > {
    guard x.layout.rank == 1 else { throw NumericError(.value, "x must be a one-dimensional array or sequence.") }
    let n = n ?? x.size
    guard n >= 0 else { throw NumericError(.value, "negative dimensions are not allowed") }
    var columns: [NDArray<E>] = []
    for power in 0..<n {
      if let last = columns.last, power > 0 { columns.append(try multiply(last, x)) } else { columns.append(try fullLike(x, E.one)) }
    }
    if columns.isEmpty { return try full([x.size, 0], E.zero) }
    return try stack(increasing ? columns : columns.reversed(), axis: 1)
  }

  /// The roots of a polynomial, as eigenvalues of its companion matrix.
  package static func roots(_ p: NDArray<Double>) throws(NumericError) -> NDArray<Complex> {
    guard p.layout.rank == 1 else { throw NumericError(.value, "Input must be a rank-1 array.") }
    var coefficients = try p.elements[...]
    while coefficients.first == 0 { coefficients.removeFirst() }
    var zeros = 0
    while coefficients.last == 0 {
      coefficients.removeLast()
      zeros += 1
    }
    var values: [Complex] = []
    if coefficients.count > 1, let first = coefficients.first {
      let n = coefficients.count - 1
      var companion = DenseMatrix(rows: n, columns: n)
      for (i, coefficient) in coefficients.dropFirst().enumerated() { companion[0, i] = -coefficient / first }
      for i in 1..<Swift.max(n, 1) { companion[i, i - 1] = 1 }
      values = try GeneralEigen(companion, wantsVectors: false).values
    }
    return try array(values + Array(repeating: Complex.zero, count: zeros))
  }

  /// The derivative of a polynomial, `m` times over.
  package static func polyder<E: NumericElement>(_ p: NDArray<E>, m: Int = 1) throws(NumericError) -> NDArray<E> {
    guard m >= 0 else { throw NumericError(.value, "Order of derivative must be positive (see polyint)") }
    var result = p
    for _ in 0..<Swift.min(m, p.size) {
      let n = result.size - 1
      let factors = try convert(arange(n, 0, -1), to: E.self)
      result = try multiply(get(result, [.slice(start: nil, stop: Swift.max(n, 0), step: 1)]), factors)
    }
    return result
  }

  /// The integral of a polynomial that is 0 at 0.
  package static func polyint(_ p: NDArray<Double>) throws(NumericError) -> NDArray<Double> {
    try append(divide(p, convert(arange(p.size, 0, -1), to: Double.self)), array(0))
  }

  /// The product of two polynomials.
  package static func polymul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    try convolve(a, b)
  }

  /// The sum of two polynomials.
  package static func polyadd<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    let n = Swift.max(a.size, b.size)
    func lengthened(_ x: NDArray<E>) throws(NumericError) -> NDArray<E> { try append(full([n - x.size], E.zero), x) }
    return try add(lengthened(a), lengthened(b))
  }

  /// The sums of products of elements as one array moves along the other: `full`, `same` or `valid`.
  package static func convolve<E: NumericElement>(
    _ a: NDArray<E>, _ v: NDArray<E>, mode: String = "full"
  ) throws(NumericError) -> NDArray<E> {
    guard a.layout.rank == 1, v.layout.rank == 1 else { throw NumericError(.value, "object too deep for desired array") }
    if a.size == 0 { throw NumericError(.value, "a cannot be empty") }
    if v.size == 0 { throw NumericError(.value, "v cannot be empty") }
    let (long, short) = v.size > a.size ? (v, a) : (a, v)
    return try slide(long, flip(short), mode: mode)
  }

  /// The sums of products of elements at every offset of one array to the other.
  package static func correlate<E: NumericElement>(
    _ a: NDArray<E>, _ v: NDArray<E>, mode: String = "valid"
  ) throws(NumericError) -> NDArray<E> {
    guard a.layout.rank == 1, v.layout.rank == 1 else { throw NumericError(.value, "object too deep for desired array") }
    if a.size == 0 || v.size == 0 { throw NumericError(.value, "first array argument cannot be empty") }
    if v.size > a.size { return try flip(slide(v, a, mode: mode)) }
    return try slide(a, v, mode: mode)
  }

  private static func slide<E: NumericElement>(_ long: NDArray<E>, _ short: NDArray<E>, mode: String) throws(NumericError) -> NDArray<E> {
    let (n, m) = (long.size, short.size)
    let offsets: ClosedRange<Int>
    switch mode {
    case "full": offsets = (1 - m)...(n - 1)
    case "same": offsets = (-(m / 2))...(n - 1 - m / 2)
    case "valid": offsets = 0...(n - m)
    default: throw NumericError(.value, "mode '\(mode)' is not one of 'valid', 'same', or 'full'")
    }
    let out = try NDArray<E>(uninitialized: [offsets.count])
    for (number, offset) in offsets.enumerated() {
      let (start, end) = (Swift.max(offset, 0), Swift.min(offset + m, n))
      let a = try get(long, [.slice(start: start, stop: end, step: 1)])
      let b = try get(short, [.slice(start: start - offset, stop: end - offset, step: 1)])
      out.base[number] = try dotOfLines(a, b)
    }
    return out
  }
}

/// The values of a polynomial, the coefficient of the highest power first (NumPy's `polyval`).
public func polyval(_ p: NDArray<Double>, _ x: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.polyval(p, x) } catch { stop(error) }
}

/// The value of a polynomial, the coefficient of the highest power first (NumPy's `polyval`).
public func polyval(_ p: NDArray<Double>, _ x: Double) -> Double {
  do { return try Checked.scalar(Checked.polyval(p, Checked.array(x))) } catch { stop(error) }
}

/// The polynomial of a degree that comes nearest to points, by least squares (NumPy's `polyfit`).
///
/// - Complexity: O(points · degree²).
public func polyfit(_ x: NDArray<Double>, _ y: NDArray<Double>, _ degree: Int) -> NDArray<Double> {
  do { return try Checked.polyfit(x, y, degree) } catch { stop(error) }
}

/// The powers of numbers as columns, the highest first unless they shall increase (NumPy's `vander`).
public func vander<E: NumericElement>(_ x: NDArray<E>, _ n: Int? = nil, increasing: Bool = false) -> NDArray<E> {
  do { return try Checked.vander(x, n, increasing: increasing) } catch { stop(error) }
}

/// The roots of a polynomial as complex numbers (NumPy's `roots`).
public func rootsComplex(_ p: NDArray<Double>) -> NDArray<Complex> {
  do { return try Checked.roots(p) } catch { stop(error) }
}

/// The real roots of a polynomial (NumPy's `roots` without the complex ones).
public func realRoots(_ p: NDArray<Double>) -> NDArray<Double> {
  do {
    let values = try Checked.roots(p).elements.filter { $0.imaginary == 0 }
    return try Checked.array(values.map(\.real))
  } catch { stop(error) }
}

/// The derivative of a polynomial, `m` times over (NumPy's `polyder`).
public func polyder<E: NumericElement>(_ p: NDArray<E>, m: Int = 1) -> NDArray<E> {
  do { return try Checked.polyder(p, m: m) } catch { stop(error) }
}

/// The integral of a polynomial that is 0 at 0 (NumPy's `polyint`).
public func polyint(_ p: NDArray<Double>) -> NDArray<Double> {
  do { return try Checked.polyint(p) } catch { stop(error) }
}

/// The product of two polynomials (NumPy's `polymul`).
public func polymul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.polymul(a, b) } catch { stop(error) }
}

/// The sum of two polynomials (NumPy's `polyadd`).
public func polyadd<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.polyadd(a, b) } catch { stop(error) }
}

/// The sums of products of elements as one array moves along the other: `full`, `same` or `valid` (NumPy's `convolve`).
public func convolve<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, mode: String = "full") -> NDArray<E> {
  do { return try Checked.convolve(a, v, mode: mode) } catch { stop(error) }
}

/// The sums of products of elements at every offset of one array to the other (NumPy's `correlate`).
public func correlate<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, mode: String = "valid") -> NDArray<E> {
  do { return try Checked.correlate(a, v, mode: mode) } catch { stop(error) }
}
