import Glibc

extension Checked {
  /// The elements passed through a function, in index order.
  static func map<From: ArrayElement, To: ArrayElement>(
    _ x: NDArray<From>, _ function: (From) -> To
  ) throws(NumericError) -> NDArray<To> {
    let source = try x.contiguous()
    let out = try NDArray<To>(uninitialized: x.layout.shape)
    for position in 0..<out.size { out.base[position] = function(source.base[position]) }
    withExtendedLifetime(source) {}
    return out
  }

  /// The elements of two arrays, broadcast, passed through a function.
  static func map<A: ArrayElement, B: ArrayElement, To: ArrayElement>(
    _ a: NDArray<A>, _ b: NDArray<B>, _ function: (A, B) -> To
  ) throws(NumericError) -> NDArray<To> {
    let shape = Array(try broadcastShape(a.layout.shape, b.layout.shape))
    let (first, second) = (try broadcast(a, to: shape).contiguous(), try broadcast(b, to: shape).contiguous())
    let out = try NDArray<To>(uninitialized: Extents(shape))
    for position in 0..<out.size { out.base[position] = function(first.base[position], second.base[position]) }
    withExtendedLifetime((first, second)) {}
    return out
  }

  /// The real parts.
  package static func real(_ x: NDArray<Complex>) throws(NumericError) -> NDArray<Double> { try map(x) { $0.real } }
  /// The imaginary parts.
  package static func imag(_ x: NDArray<Complex>) throws(NumericError) -> NDArray<Double> { try map(x) { $0.imaginary } }
  /// The distances from zero.
  package static func abs(_ x: NDArray<Complex>) throws(NumericError) -> NDArray<Double> { try map(x) { $0.magnitude } }
  /// The angles from the real axis.
  package static func angle(_ x: NDArray<Complex>) throws(NumericError) -> NDArray<Double> { try map(x) { $0.phase } }
  /// The numbers mirrored at the real axis.
  package static func conj(_ x: NDArray<Complex>) throws(NumericError) -> NDArray<Complex> { try map(x) { $0.conjugate } }
}

extension NDArray where Element == Complex {
  /// The real parts (NumPy's `real`).
  public var real: NDArray<Double> {
    do { return try Checked.real(self) } catch { stop(error) }
  }

  /// The imaginary parts (NumPy's `imag`).
  public var imag: NDArray<Double> {
    do { return try Checked.imag(self) } catch { stop(error) }
  }
}

/// The distances of complex numbers from zero (NumPy's `abs`).
public func abs(_ x: NDArray<Complex>) -> NDArray<Double> {
  do { return try Checked.abs(x) } catch { stop(error) }
}

/// The angles of complex numbers from the real axis, from -π to π (NumPy's `angle`).
public func angle(_ x: NDArray<Complex>) -> NDArray<Double> {
  do { return try Checked.angle(x) } catch { stop(error) }
}

/// Complex numbers mirrored at the real axis (NumPy's `conj`).
public func conj(_ x: NDArray<Complex>) -> NDArray<Complex> {
  do { return try Checked.conj(x) } catch { stop(error) }
}
