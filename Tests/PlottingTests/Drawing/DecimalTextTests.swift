import Foundation
import Testing

@testable import Plotting

@Suite("Decimal texts")
struct DecimalTextTests {
  @Test(
    "rounds as C does",
    arguments: [0.0, 0.5, 1.5, 2.5, 0.125, 1e-7, 123456.789, -0.05, 0.1, 1e22, .leastNonzeroMagnitude, 0.045, 1.005, 999.9995])
  func roundsAsC(value: Double) {
    for decimals in [0, 1, 2, 3, 6, 10] {
      #expect(DecimalText.fixed(value, decimals: decimals) == String(format: "%.\(decimals)f", value))
    }
  }

  @Test("shortens as C does", arguments: [0.0, 0.5, 1234.5, 123456, 0.0001, 9.9999, 99995, -2.5e-7, 3.14159265, 1e10, 0.05898433])
  func shortensAsC(value: Double) {
    #expect(DecimalText.general(value, significant: 4) == String(format: "%.4g", value))
    #expect(DecimalText.general(value, significant: 6) == String(format: "%.6g", value))
  }

  @Test("writes coordinates with one decimal", arguments: [(1.25, "1.3"), (-0.04, "0"), (12.0, "12"), (-3.46, "-3.5"), (0.96, "1")])
  func writesCoordinates(value: Double, text: String) {
    #expect(DecimalText.coordinate(value) == text)
  }

  @Test("simplifies a straight line to its ends and keeps turning points")
  func simplifies() {
    let straight = (0..<10_000).map { Point(Double($0) / 20, Double($0) / 40) }
    #expect(Simplification.simplified(straight).count == 2)
    let corner = [Point(0, 0), Point(5, 0), Point(10, 0), Point(10, 10), Point(.nan, 0), Point(3, 3)]
    #expect(Simplification.simplified(corner).count == 5)
  }
}
