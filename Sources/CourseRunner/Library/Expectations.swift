import NumericArrays
import ScriptInterpreter
import ScriptLanguage

/// `expect(…)`: what the checks of exercises are written with.
enum Expectations {
  /// The module with its natives.
  static var module: (module: LibraryModule, natives: Natives) {
    var natives = Natives()
    natives.bind("expect(_:)") { (condition: Bool) throws in
      if !condition { throw NativeError("expected this condition to hold", identifier: "ExpectationNotMet") }
    }
    natives.bind("expect(_:near:tol:)") { (value: Double, expected: Double, tolerance: Double) throws in
      if !isNear(value, expected, tolerance) {
        throw NativeError("expected \(expected) ± \(tolerance), got \(value)", identifier: "ExpectationNotMet")
      }
    }
    natives.bind("expect(_:near:tol:)#2") { (value: NDArray<Double>, expected: NDArray<Double>, tolerance: Double) throws in
      try compare(value, expected, tolerance)
    }
    natives.bind("expect(_:near:tol:)#3") { (value: [Double], expected: [Double], tolerance: Double) throws in
      try compare(NDArray(value), NDArray(expected), tolerance)
    }
    return (LibraryModule(name: "Expectations", interface: interface), natives)
  }

  private static let interface = """
    @native("expect(_:)") func expect(_ condition: Bool)
    @native("expect(_:near:tol:)") func expect(_ value: Double, near expected: Double, tol: Double = 1e-9)
    @native("expect(_:near:tol:)#2") func expect(_ value: NDArray<Double>, near expected: NDArray<Double>, tol: Double = 1e-9)
    @native("expect(_:near:tol:)#3") func expect(_ value: [Double], near expected: [Double], tol: Double = 1e-9)
    """

  @Sendable private static func isNear(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    value == expected || (value.isNaN && expected.isNaN) || (value - expected).magnitude <= tolerance
  }

  /// Compares shapes, then elements; the message names the worst element.
  @Sendable private static func compare(_ value: NDArray<Double>, _ expected: NDArray<Double>, _ tolerance: Double) throws {
    guard value.shape == expected.shape else {
      throw NativeError("expected an array of shape \(expected.shape), got one of shape \(value.shape)", identifier: "ExpectationNotMet")
    }
    for index in 0..<value.size {
      let (got, wanted) = (try Checked.flatElement(value, index), try Checked.flatElement(expected, index))
      if !isNear(got, wanted, tolerance) {
        throw NativeError("element \(index): expected \(wanted) ± \(tolerance), got \(got)", identifier: "ExpectationNotMet")
      }
    }
  }
}
