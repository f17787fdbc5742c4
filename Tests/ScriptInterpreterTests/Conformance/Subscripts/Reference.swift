struct Matrix<T> { private var storage: [T]; let rows: Int, cols: Int
  init(_ r: Int, _ c: Int, _ v: T) { rows = r; cols = c; storage = .init(repeating: v, count: r * c) }
  subscript(_ r: Int, _ c: Int) -> T { get { storage[r * cols + c] } set { storage[r * cols + c] = newValue } }
  subscript(row r: Int) -> [T] { get { Array(storage[r * cols..<(r + 1) * cols]) } set { for (c, v) in newValue.enumerated() { self[r, c] = v } } }
  subscript(col c: Int) -> [T] { (0..<rows).map { self[$0, c] } }
  subscript(r: ClosedRange<Int>, c: Int) -> [T] { r.map { self[$0, c] } } }
var m = Matrix(2, 3, 0)
m[0, 1] = 5; m[1, 2] += 7; m[row: 1] = [9, 8, 7]; m[row: 0][2] = 4
print(m[row: 0], m[row: 1], m[col: 1], m[0...1, 2])
func bump(_ n: inout Int) { n += 100 }
bump(&m[0, 0])
print(m[row: 0], m[row: 1])
struct Env { private var vars: [String: Int] = [:]
  subscript(name: String) -> Int? { get { vars[name] } set { vars[name] = newValue } }
  subscript(name: String, default d: @autoclosure () -> Int) -> Int { get { vars[name] ?? d() } set { vars[name] = newValue } } }
var env = Env()
env["a"] = 1; env["b", default: 10] += 5; env["a"]? += 41; env["zz"]? += 1
print(env["a"] as Any, env["b"]!, env["zz"] as Any, env["q", default: -1])
extension Collection { subscript(nth n: Int) -> Element? { n < 0 || n >= count ? nil : self[index(startIndex, offsetBy: n)] } }
print([1, 2][nth: 1] as Any, "héllo"[nth: 1] ?? "?", (5..<9)[nth: 3] ?? 0, [Int]()[nth: 0] as Any)
extension Dictionary where Value == [Int] { subscript(sum k: Key) -> Int { self[k]?.reduce(0, +) ?? 0 } }
print(["x": [1, 2]][sum: "x"], ["x": [1]][sum: "y"])
final class Grid { var cells = [[Character]](repeating: Array("..."), count: 2)
  subscript(p: (r: Int, c: Int)) -> Character { get { cells[p.r][p.c] } set { cells[p.r][p.c] = newValue } }
  subscript<S: Sequence>(keys: S) -> String where S.Element == Int { String(keys.flatMap { cells[$0] }) } }
let g = Grid()
g[(0, 2)] = "#"; g[(r: 1, c: 0)] = "@"
print(g[[0, 1]], g[CollectionOfOne(1)], g[(0, 2)])
protocol Readable { subscript(i: Int) -> String { get } }
struct Lines: Readable { let text: String; subscript(i: Int) -> String { let l = text.split(separator: "\n", omittingEmptySubsequences: false); return i < l.count ? String(l[i]) : "" } }
let r: any Readable = Lines(text: "one\n\nthree")
print(r[0], r[1].isEmpty, r[2], r[9].isEmpty)
enum Color: Int { case red, green; static subscript(_ s: String) -> Color? { s == "red" ? .red : s == "green" ? .green : nil } }
print(Color["red"]!, Color["blue"] as Any)
@dynamicMemberLookup struct Bag { var d: [String: Int]; subscript(dynamicMember k: String) -> Int { get { d[k] ?? 0 } set { d[k] = newValue } } }
var bag = Bag(d: ["apples": 2])
bag.pears = 3; bag.apples += 1
print(bag.apples, bag.pears, bag.kiwis)
class Base { subscript(i: Int) -> Int { i }; class subscript(n: String) -> String { "base " + n } }
class Derived: Base { override subscript(i: Int) -> Int { super[i] * 10 } }
let b: Base = Derived()
print(b[3], Base["x"])
