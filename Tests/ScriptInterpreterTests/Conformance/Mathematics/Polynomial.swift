struct Polynomial: CustomStringConvertible {
  let c: [Double]
  func value(at x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
  var derivative: Polynomial { Polynomial(c: c.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
  var description: String { c.enumerated().reversed().filter { $0.element != 0 }.map { "\($0.element)x^\($0.offset)" }.joined(separator: " + ") }
}
let p = Polynomial(c: [1, -3, 2])
print(p, p.derivative, p.value(at: 2), p.derivative.value(at: 0))
