struct Board {
  private var cells: [Character]
  let size: Int
  init(size: Int) { self.size = size; cells = Array(repeating: ".", count: size * size) }
  subscript(row: Int, col: Int) -> Character {
    get { cells[row * size + col] }
    set { cells[row * size + col] = newValue }
  }
  subscript(row row: Int) -> String { String(cells[(row * size)..<((row + 1) * size)]) }
  subscript(_ p: (Int, Int)) -> Character { self[p.0, p.1] }
  subscript(square: String) -> Character? {
    get {
      guard let (r, c) = parse(square) else { return nil }
      return self[r, c]
    }
    set { if let (r, c) = parse(square), let v = newValue { self[r, c] = v } }
  }
  private func parse(_ s: String) -> (Int, Int)? {
    guard s.count == 2, let f = s.first?.asciiValue, let r = s.last?.wholeNumberValue else { return nil }
    return (size - r, Int(f) - 97)
  }
}
var b = Board(size: 3)
b[0, 0] = "X"
b["b2"] = "O"
b["zz9"] = "!"
for r in 0..<3 { print(b[row: r]) }
print(b[(1, 1)], b["a3"]!, b["bad"] as Any)
struct Polynomial {
  var coefficients: [Int: Double] = [:]
  subscript(power: Int) -> Double { get { coefficients[power] ?? 0 } set { coefficients[power] = newValue == 0 ? nil : newValue } }
  subscript(x x: Double) -> Double { coefficients.keys.sorted().reduce(0) { acc, p in acc + self[p] * (0..<p).reduce(1.0) { v, _ in v * x } } }
}
var p = Polynomial()
p[2] = 3; p[0] = -1; p[5] = 1; p[5] = 0
p[2] += 1
print(p[2], p[7], p[x: 2], p.coefficients.count)
extension Int { subscript(digitIndex: Int) -> Int { var base = 1; for _ in 0..<digitIndex { base *= 10 }; return (self / base) % 10 } }
print(746381295[0], 746381295[5], 746381295[9])
extension String { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] } }
print("hello"[1], "hello"[1..<4])
extension Array { subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
  subscript(wrap i: Int) -> Element { get { self[((i % count) + count) % count] } set { self[((i % count) + count) % count] = newValue } } }
var a = [10, 20, 30]
a[wrap: -1] = 99
print(a[safe: 1] as Any, a[safe: 7] as Any, a[wrap: -1], a[wrap: 4])
struct DefaultDict<K: Hashable, V> { private var d: [K: V] = [:]; let make: () -> V
  init(_ make: @autoclosure @escaping () -> V) { self.make = make }
  subscript(k: K) -> V { get { d[k] ?? make() } set { d[k] = newValue } }
  var keys: [K] { Array(d.keys) } }
var dd = DefaultDict<String, [Int]>([])
dd["x"].append(1); dd["x"].append(2); dd["y"] += [3]
print(dd["x"], dd["y"], dd["z"], dd.keys.sorted())
class Registry { static var shared = Registry(); private var v: [String: Any] = [:]
  subscript<T>(key: String, as type: T.Type) -> T? { get { v[key] as? T } set { v[key] = newValue } }
  static subscript(k: String) -> Any? { get { shared.v[k] } set { shared.v[k] = newValue } } }
Registry.shared["n", as: Int.self] = 5
Registry.shared["s", as: String.self] = "text"
print(Registry["n"] as? Int ?? 0, Registry.shared["s", as: String.self] ?? "", Registry.shared["n", as: String.self] as Any)
@dynamicMemberLookup struct JSON { var storage: [String: Any]; subscript(dynamicMember key: String) -> JSON { JSON(storage: storage[key] as? [String: Any] ?? [:]) }
  subscript(key: String) -> Any? { storage[key] } }
let j = JSON(storage: ["user": ["name": "Ann", "tags": [1, 2]]])
print(j.user["name"] as! String, j.user.address["x"] as Any)
protocol Indexed { subscript(i: Int) -> Int { get set } }
struct Squares: Indexed { var bias = 0; subscript(i: Int) -> Int { get { i * i + bias } set { bias = newValue - i * i } } }
func poke(_ x: inout some Indexed) { x[3] = 10; x[2] += 1 }
var sq = Squares()
poke(&sq)
print(sq[3], sq.bias)
