import CNumericKernels

extension Checked {
  /// Whether elements are equal, with broadcasting.
  package static func equal<E: ArrayElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_EQUAL, a, b)
  }

  /// Whether elements are equal, for each element of an array and one value.
  package static func equal<E: ArrayElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_EQUAL, a, b)
  }

  /// Whether elements are equal, for one value and each element of an array.
  package static func equal<E: ArrayElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_EQUAL, a, b)
  }

  /// Whether elements differ, with broadcasting.
  package static func notEqual<E: ArrayElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_NOT_EQUAL, a, b)
  }

  /// Whether elements differ, for each element of an array and one value.
  package static func notEqual<E: ArrayElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_NOT_EQUAL, a, b)
  }

  /// Whether elements differ, for one value and each element of an array.
  package static func notEqual<E: ArrayElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_NOT_EQUAL, a, b)
  }

  /// Whether elements of the left are less, with broadcasting.
  package static func less<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS, a, b)
  }

  /// Whether elements of the left are less, for each element of an array and one value.
  package static func less<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS, a, b)
  }

  /// Whether elements of the left are less, for one value and each element of an array.
  package static func less<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS, a, b)
  }

  /// Whether elements of the left are at most those of the right, with broadcasting.
  package static func lessEqual<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS_EQUAL, a, b)
  }

  /// Whether elements of the left are at most those of the right, for each element of an array and one value.
  package static func lessEqual<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS_EQUAL, a, b)
  }

  /// Whether elements of the left are at most those of the right, for one value and each element of an array.
  package static func lessEqual<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_LESS_EQUAL, a, b)
  }

  /// Whether elements of the left are greater, with broadcasting.
  package static func greater<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER, a, b)
  }

  /// Whether elements of the left are greater, for each element of an array and one value.
  package static func greater<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER, a, b)
  }

  /// Whether elements of the left are greater, for one value and each element of an array.
  package static func greater<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER, a, b)
  }

  /// Whether elements of the left are at least those of the right, with broadcasting.
  package static func greaterEqual<E: NumericElement>(
    _ a: consuming NDArray<E>, _ b: consuming NDArray<E>
  ) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER_EQUAL, a, b)
  }

  /// Whether elements of the left are at least those of the right, for each element of an array and one value.
  package static func greaterEqual<E: NumericElement>(_ a: consuming NDArray<E>, _ b: E) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER_EQUAL, a, b)
  }

  /// Whether elements of the left are at least those of the right, for one value and each element of an array.
  package static func greaterEqual<E: NumericElement>(_ a: E, _ b: consuming NDArray<E>) throws(NumericError) -> NDArray<Bool> {
    try Elementwise.binary(NK_GREATER_EQUAL, a, b)
  }
}
