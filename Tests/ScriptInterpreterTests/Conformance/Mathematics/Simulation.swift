import Foundation
struct Point3D { var x, y, z: Double }
extension Point3D: AdditiveArithmetic { static let zero = Point3D(x: 0, y: 0, z: 0); static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }; static func - (a: Self, b: Self) -> Self { .init(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) } }
struct Body { var pos: Point3D, vel: Point3D; let mass: Double }
var bodies = [Body(pos: .zero, vel: .zero, mass: 10), Body(pos: .init(x: 1, y: 0, z: 0), vel: .init(x: 0, y: 3, z: 0), mass: 1)]
func step(_ bs: inout [Body], dt: Double) {
  for i in bs.indices { var acc = Point3D.zero
    for j in bs.indices where j != i { let d = bs[j].pos - bs[i].pos; let r2 = d.x * d.x + d.y * d.y + d.z * d.z; let f = bs[j].mass / (r2 * r2.squareRoot()); acc += Point3D(x: d.x * f, y: d.y * f, z: d.z * f) }
    bs[i].vel += Point3D(x: acc.x * dt, y: acc.y * dt, z: acc.z * dt) }
  for i in bs.indices { bs[i].pos.x += bs[i].vel.x * dt; bs[i].pos.y += bs[i].vel.y * dt } }
for _ in 0..<10 { step(&bodies, dt: 0.01) }
print(bodies.map { String(format: "%.4f %.4f", $0.pos.x, $0.pos.y) })
final class Simulation<State> { private(set) var state: State; private let update: (inout State, Double) -> Void; var observers: [(State) -> Void] = []
  init(_ s: State, update: @escaping (inout State, Double) -> Void) { state = s; self.update = update }
  func run(steps: Int, dt: Double) { for k in 1...steps { update(&state, dt); if k % 2 == 0 { observers.forEach { $0(state) } } } } }
let sim = Simulation((x: 1.0, v: 0.0)) { s, dt in s.v -= s.x * dt; s.x += s.v * dt }
sim.observers.append { print(String(format: "%.3f", $0.x)) }
sim.run(steps: 4, dt: 0.1)
enum Activation { case relu, tanh, custom((Double) -> Double)
  func callAsFunction(_ x: Double) -> Double { switch self { case .relu: max(0, x); case .tanh: Foundation.tanh(x); case .custom(let f): f(x) } } }
struct Layer { var w: [[Double]], b: [Double]; let act: Activation; func forward(_ x: [Double]) -> [Double] { zip(w, b).map { row, bias in act(zip(row, x).map(*).reduce(bias, +)) } } }
let net = [Layer(w: [[1, -1], [0.5, 0.5]], b: [0, 1], act: .relu), Layer(w: [[1, 1]], b: [0.25], act: .custom { $0 * 2 })]
print(net.reduce([2, 1]) { $1.forward($0) }, Activation.tanh(0), [Activation.relu, .tanh].map { $0(1) > 0.5 })
func euler(_ f: (Double, Double) -> Double, y0: Double, t: ClosedRange<Double>, n: Int) -> [(t: Double, y: Double)] { let h = (t.upperBound - t.lowerBound) / Double(n); return (0..<n).reduce(into: [(t: t.lowerBound, y: y0)]) { acc, _ in let (tt, y) = acc.last!; acc.append((tt + h, y + h * f(tt, y))) } }
print(euler({ _, y in y }, y0: 1, t: 0...1, n: 4).map { String(format: "%.3f", $0.y) })
let hist = [1, 2, 2, 3, 3, 3].reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
for (k, v) in hist.sorted(by: { $0.key < $1.key }) { print("\(k): " + String(repeating: "#", count: v)) }
