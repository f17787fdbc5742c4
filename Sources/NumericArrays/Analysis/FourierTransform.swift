import Glibc

/// Discrete Fourier transforms of any length: by halves where the length allows it, otherwise by Bluestein's convolution.
enum FourierTransform {
  /// The transform of numbers; the inverse one is not yet divided by their number.
  static func transform(_ x: [Complex], isInverse: Bool) -> [Complex] {
    let n = x.count
    if n <= 1 { return x }
    if n & (n - 1) == 0 { return byHalves(x, isInverse) }
    if n <= 64 { return directly(x, isInverse) }
    return byConvolution(x, isInverse)
  }

  /// The `k`th of `n` points on the circle, exact at the quarters.
  private static func root(_ k: Int, _ n: Int, _ isInverse: Bool) -> Complex {
    let rest = ((k % n) + n) % n
    let value: Complex
    if rest == 0 {
      value = Complex(1)
    } else if 4 * rest == n {
      value = Complex(0, -1)
    } else if 2 * rest == n {
      value = Complex(-1)
    } else if 4 * rest == 3 * n {
      value = Complex(0, 1)
    } else {
      let angle = 2 * Double.pi * Double(rest) / Double(n)
      value = Complex(cos(angle), -sin(angle))
    }
    return isInverse ? value.conjugate : value
  }

  private static func directly(_ x: [Complex], _ isInverse: Bool) -> [Complex] {
    let n = x.count
    let roots = (0..<n).map { root($0, n, isInverse) }
    return (0..<n).map { k in
      var sum = Complex.zero
      for j in 0..<n { sum = sum + x[j] * roots[j * k % n] }
      return sum
    }
  }

  private static func byHalves(_ x: [Complex], _ isInverse: Bool) -> [Complex] {
    let n = x.count
    let bits = n.trailingZeroBitCount
    var result = x
    for i in 0..<n {
      var (reversed, rest) = (0, i)
      for _ in 0..<bits {
        reversed = reversed << 1 | rest & 1
        rest >>= 1
      }
      if reversed > i { result.swapAt(i, reversed) }
    }
    var size = 2
    while size <= n {
      let roots = (0..<size / 2).map { root($0, size, isInverse) }
      for start in stride(from: 0, to: n, by: size) {
        for k in 0..<size / 2 {
          let (a, b) = (result[start + k], result[start + k + size / 2] * roots[k])
          result[start + k] = a + b
          result[start + k + size / 2] = a - b
        }
      }
      size *= 2
    }
    return result
  }

  /// Bluestein 1970: a transform of any length as a convolution of a power of two.
  private static func byConvolution(_ x: [Complex], _ isInverse: Bool) -> [Complex] {
    let n = x.count
    var size = 1
    while size < 2 * n { size *= 2 }
    let chirp = (0..<n).map { root($0 * $0 % (2 * n), 2 * n, isInverse) }
    var (a, b) = ([Complex](repeating: .zero, count: size), [Complex](repeating: .zero, count: size))
    for i in 0..<n {
      a[i] = x[i] * chirp[i]
      b[i] = chirp[i].conjugate
      if i > 0 { b[size - i] = b[i] }
    }
    let product = zip(byHalves(a, false), byHalves(b, false)).map { $0 * $1 }
    let convolved = byHalves(product, true)
    return (0..<n).map { Complex(convolved[$0].real / Double(size), convolved[$0].imaginary / Double(size)) * chirp[$0] }
  }
}

extension Checked {
  /// The transforms along an axis.
  package static func fft(_ x: NDArray<Complex>, isInverse: Bool = false, axis: Int = -1) throws(NumericError) -> NDArray<Complex> {
    let axis = try x.layout.resolve(axis: axis)
    let n = x.layout.shape[axis]
    guard n > 0 else { throw NumericError(.value, "Invalid number of FFT data points (0) specified.") }
    let out = try copy(x)
    let step = out.layout.strides[axis]
    out.layout.forEachLine(along: axis) { start in
      let line = FourierTransform.transform((0..<n).map { out.memory[start + $0 * step] }, isInverse: isInverse)
      for (k, value) in line.enumerated() {
        out.memory[start + k * step] = isInverse ? Complex(value.real / Double(n), value.imaginary / Double(n)) : value
      }
    }
    return out
  }

  /// The transforms of real numbers along the last axis, up to half the sampling rate.
  package static func rfft(_ x: NDArray<Double>) throws(NumericError) -> NDArray<Complex> {
    guard x.layout.rank > 0 else { throw NumericError(.axis, "axis -1 is out of bounds for array of dimension 0") }
    let n = x.layout.shape[x.layout.rank - 1]
    return try get(fft(convert(x)), [.ellipsis, .slice(start: 0, stop: n / 2 + 1, step: 1)])
  }

  /// The real numbers along the last axis whose transforms up to half the sampling rate these are.
  package static func irfft(_ x: NDArray<Complex>, _ n: Int? = nil) throws(NumericError) -> NDArray<Double> {
    guard x.layout.rank > 0 else { throw NumericError(.axis, "axis -1 is out of bounds for array of dimension 0") }
    let half = x.layout.shape[x.layout.rank - 1]
    let count = n ?? 2 * (half - 1)
    guard count > 0 else { throw NumericError(.value, "Invalid number of FFT data points (\(count)) specified.") }
    let used = Swift.min(half, count / 2 + 1)
    var shape = Array(x.layout.shape)
    shape[shape.count - 1] = count
    var whole = try full(shape, Complex.zero)
    let known = try get(x, [.ellipsis, .slice(start: 0, stop: used, step: 1)])
    try set(&whole, [.ellipsis, .slice(start: 0, stop: used, step: 1)], known)
    let mirrored = count - count / 2 - 1
    if mirrored > 0, used > 1 {
      let positions = (1...Swift.min(mirrored, used - 1)).map { $0 }
      let part = try conj(get(x, [.ellipsis, .positions(array(positions))]))
      try set(&whole, [.ellipsis, .positions(array(positions.map { count - $0 }))], part)
    }
    return try real(fft(whole, isInverse: true))
  }

  /// The frequencies of a transform's elements, for samples `d` apart.
  package static func fftfreq(_ n: Int, d: Double = 1) throws(NumericError) -> NDArray<Double> {
    guard n > 0 else { throw NumericError(.value, "n should be a positive integer") }
    let scale = 1 / (Double(n) * d)
    return try map(concatenate([arange(0, (n - 1) / 2 + 1), arange(-(n / 2), 0)])) { Double($0) * scale }
  }

  /// The frequencies of a transform of real numbers, for samples `d` apart.
  package static func rfftfreq(_ n: Int, d: Double = 1) throws(NumericError) -> NDArray<Double> {
    guard n > 0 else { throw NumericError(.value, "n should be a positive integer") }
    let scale = 1 / (Double(n) * d)
    return try map(arange(0, n / 2 + 1)) { Double($0) * scale }
  }

  /// The halves of every axis exchanged, so that the middle element comes first, or first the middle.
  package static func fftshift<E: ArrayElement>(_ x: NDArray<E>, isInverse: Bool = false) throws(NumericError) -> NDArray<E> {
    var result = x
    for axis in 0..<x.layout.rank {
      let extent = x.layout.shape[axis]
      result = try roll(result, isInverse ? -(extent / 2) : extent / 2, axis: axis)
    }
    return result
  }
}

/// The discrete Fourier transform along the last axis (NumPy's `fft.fft`).
///
/// - Complexity: O(n·log n) for each line.
public func fft(_ x: NDArray<Complex>) -> NDArray<Complex> {
  do { return try Checked.fft(x) } catch { stop(error) }
}

/// The discrete Fourier transform of real numbers along the last axis (NumPy's `fft.fft`).
public func fft(_ x: NDArray<Double>) -> NDArray<Complex> {
  do { return try Checked.fft(Checked.convert(x)) } catch { stop(error) }
}

/// The inverse discrete Fourier transform along the last axis (NumPy's `fft.ifft`).
public func ifft(_ x: NDArray<Complex>) -> NDArray<Complex> {
  do { return try Checked.fft(x, isInverse: true) } catch { stop(error) }
}

/// The discrete Fourier transform of real numbers up to half the sampling rate (NumPy's `fft.rfft`).
public func rfft(_ x: NDArray<Double>) -> NDArray<Complex> {
  do { return try Checked.rfft(x) } catch { stop(error) }
}

/// The real numbers whose transform up to half the sampling rate these are (NumPy's `fft.irfft`).
public func irfft(_ x: NDArray<Complex>) -> NDArray<Double> {
  do { return try Checked.irfft(x) } catch { stop(error) }
}

/// The frequencies of a transform's elements, for samples `d` apart (NumPy's `fft.fftfreq`).
public func fftfreq(_ n: Int, d: Double = 1) -> NDArray<Double> {
  do { return try Checked.fftfreq(n, d: d) } catch { stop(error) }
}

/// The frequencies of a transform of real numbers, for samples `d` apart (NumPy's `fft.rfftfreq`).
public func rfftfreq(_ n: Int, d: Double = 1) -> NDArray<Double> {
  do { return try Checked.rfftfreq(n, d: d) } catch { stop(error) }
}

/// The halves of every axis exchanged, so that frequency 0 stands in the middle (NumPy's `fft.fftshift`).
public func fftshift<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.fftshift(x) } catch { stop(error) }
}
