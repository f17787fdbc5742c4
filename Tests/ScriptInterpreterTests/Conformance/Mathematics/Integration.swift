import Foundation
func integrate(_ f: (Double) -> Double, from a: Double, to b: Double, n: Int = 100) -> Double {
  let h = (b - a) / Double(n)
  return (1..<n).reduce((f(a) + f(b)) / 2) { $0 + f(a + Double($1) * h) } * h
}
print(String(format: "%.6f %.6f", integrate(sin, from: 0, to: .pi), integrate({ $0 * $0 }, from: 0, to: 3)))
func derivative(_ f: @escaping (Double) -> Double) -> (Double) -> Double { { x in (f(x + 1e-6) - f(x - 1e-6)) / 2e-6 } }
print(String(format: "%.4f", derivative(exp)(1)), abs(derivative(sqrt)(4) - 0.25) < 1e-6)
