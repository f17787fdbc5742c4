extension Checked {
  /// The elements converted to another type; the same array when the type is the same.
  package static func convert<From: ArrayElement, To: ArrayElement>(
    _ a: consuming NDArray<From>, to type: To.Type = To.self
  ) throws(NumericError) -> NDArray<To> {
    NDArray<To>(raw: try a.raw.converted(to: To.elementType))
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
