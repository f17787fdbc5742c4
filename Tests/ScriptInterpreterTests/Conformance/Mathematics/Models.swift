import Foundation
typealias Vector = [Double]
func dot(_ a: Vector, _ b: Vector) -> Double { precondition(a.count == b.count); return zip(a, b).map(*).reduce(0, +) }
func matmul(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] { let bt = (0..<b[0].count).map { j in b.map { $0[j] } }; return a.map { r in bt.map { dot(r, $0) } } }
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
func mean(_ x: Vector) -> Double { x.reduce(0, +) / Double(x.count) }
func std(_ x: Vector) -> Double { let m = mean(x); return sqrt(x.map { pow($0 - m, 2) }.reduce(0, +) / Double(x.count)) }
print(mean([1, 2, 3, 4]), String(format: "%.4f", std([1, 2, 3, 4])))
struct LinearRegression { private(set) var w = 0.0, b = 0.0; let lr: Double
  mutating func fit(_ xs: Vector, _ ys: Vector, epochs: Int) -> [Double] { var losses: [Double] = []
    for e in 0..<epochs { var dw = 0.0, db = 0.0, loss = 0.0; for (x, y) in zip(xs, ys) { let err = w * x + b - y; loss += err * err; dw += 2 * err * x; db += 2 * err }
      let n = Double(xs.count); w -= lr * dw / n; b -= lr * db / n; if e % 100 == 0 { losses.append(loss / n) } }
    return losses }
  func predict(_ x: Double) -> Double { w * x + b } }
var model = LinearRegression(lr: 0.05)
let losses = model.fit([1, 2, 3, 4], [3, 5, 7, 9], epochs: 500)
print(losses.count, losses.first! > losses.last!, String(format: "%.3f %.3f", model.w, model.b), (model.predict(10) * 100).rounded() / 100)
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
func softmax(_ x: Vector) -> Vector { let m = x.max()!; let e = x.map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }
print(sigmoid(0), softmax([1, 2, 3]).map { ($0 * 1e4).rounded() / 1e4 }, softmax([0, 0]))
func trapezoid(_ f: (Double) -> Double, _ a: Double, _ b: Double, n: Int = 1000) -> Double { let h = (b - a) / Double(n); return h * ((f(a) + f(b)) / 2 + (1..<n).map { f(a + Double($0) * h) }.reduce(0, +)) }
print(String(format: "%.6f %.6f", trapezoid(sin, 0, .pi), trapezoid({ $0 * $0 }, 0, 3)))
func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double, eps: Double = 1e-9) -> Double { var (lo, hi) = (lo, hi); while hi - lo > eps { let mid = (lo + hi) / 2; if f(lo) * f(mid) <= 0 { hi = mid } else { lo = mid } }; return (lo + hi) / 2 }
print(String(format: "%.5f", bisect({ cos($0) - $0 }, 0, 1)))
class Value { var data: Double, grad = 0.0; let prev: [Value]; private var back: () -> Void = {}; init(_ d: Double, _ p: [Value] = []) { data = d; prev = p }
  static func + (a: Value, b: Value) -> Value { let o = Value(a.data + b.data, [a, b]); o.back = { [unowned o] in a.grad += o.grad; b.grad += o.grad }; return o }
  static func * (a: Value, b: Value) -> Value { let o = Value(a.data * b.data, [a, b]); o.back = { [unowned o] in a.grad += b.data * o.grad; b.grad += a.data * o.grad }; return o }
  func backward() { var topo: [Value] = [], seen: Set<ObjectIdentifier> = []; func build(_ v: Value) { guard seen.insert(ObjectIdentifier(v)).inserted else { return }; v.prev.forEach(build); topo.append(v) }; build(self); grad = 1; topo.reversed().forEach { $0.back() } } }
let x = Value(2), y = Value(-3), z = x * y + x * x; z.backward(); print(z.data, x.grad, y.grad)
let grid = stride(from: 0.0, through: 1.0, by: 0.25).map { ($0, $0 * $0) }; print(grid.map { "(\($0.0), \($0.1))" }.joined(separator: " "))
