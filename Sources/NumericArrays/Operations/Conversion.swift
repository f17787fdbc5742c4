import CNumericKernels

extension Checked {
  /// The elements converted to another type; the same array when the type is the same.
  package static func convert<From: ArrayElement, To: ArrayElement>(
    _ a: consuming NDArray<From>, to type: To.Type = To.self
  ) throws(NumericError) -> NDArray<To> {
    if From.elementType == To.elementType { return NDArray<To>(storage: a.storage, layout: a.layout) }
    let out = try NDArray<To>(uninitialized: a.layout.shape)
    a.layout.shape.withUnsafeElements { shape in
      out.withOperand { out in
        a.withOperand { nk_convert(To.elementType.kernelType, From.elementType.kernelType, a.layout.rank, shape, out, $0) }
      }
    }
    return out
  }
}

extension NDArray {
  /// The elements converted to another type (NumPy's `astype`).
  ///
  /// True counts 1, fractions are cut off, and everything but zero is true.
  public func astype<Other: ArrayElement>(_ type: Other.Type) -> NDArray<Other> {
    do { return try Checked.convert(self) } catch { stop(error) }
  }
}
