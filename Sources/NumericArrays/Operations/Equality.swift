extension NDArray: Equatable {
  /// Whether two arrays have the same shape and equal elements (NumPy's `array_equal`); NaN equals nothing.
  public static func == (a: NDArray, b: NDArray) -> Bool {
    guard a.layout.shape == b.layout.shape else { return false }
    do { return try Checked.equal(a, b).all() } catch { stop(error) }
  }
}
