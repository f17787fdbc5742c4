import Foundation
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
var w = [0.1, -0.2], b = 0.0
let data: [([Double], Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 1)]
for _ in 0..<500 {
  for (x, y) in data {
    let p = sigmoid(zip(w, x).map(*).reduce(b, +))
    for i in w.indices { w[i] -= 0.5 * (p - y) * x[i] }
    b -= 0.5 * (p - y)
  }
}
print(data.map { sigmoid(zip(w, $0.0).map(*).reduce(b, +)) > 0.5 ? 1 : 0 }, w.map { $0 > 0 }, String(format: "%.3f", b))
