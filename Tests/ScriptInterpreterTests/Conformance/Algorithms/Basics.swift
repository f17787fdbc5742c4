struct Money { let amount: Int; init?(_ s: String) { guard s.hasPrefix("$"), let n = Int(s.dropFirst()) else { return nil }; amount = n } }
print(["$5", "x", "$12"].compactMap(Money.init).map(\.amount), Money("$7")?.amount ?? 0)
let table: [[String: Int]] = [["a": 1], [:], ["b": 2]]
print(table.flatMap { $0.values }.reduce(0, +), table.compactMap { $0.first?.key })
extension Array where Element: Comparable { func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
  mutating func insertionSort() { for i in 1..<count { var j = i; while j > 0 && self[j] < self[j - 1] { swapAt(j, j - 1); j -= 1 } } } }
var xs = [3, 1, 2]; xs.insertionSort(); print(xs, xs.isSorted(), [2, 1].isSorted())
func selectionSort<T: Comparable>(_ a: inout [T]) { for i in 0..<a.count - 1 { var m = i; for j in i + 1..<a.count where a[j] < a[m] { m = j }; if m != i { a.swapAt(i, m) } } }
var ys = ["d", "b", "a"]; selectionSort(&ys); print(ys)
func quick(_ a: inout [Int], _ lo: Int, _ hi: Int) { guard lo < hi else { return }; let p = a[hi]; var i = lo; for j in lo..<hi where a[j] < p { a.swapAt(i, j); i += 1 }; a.swapAt(i, hi); quick(&a, lo, i - 1); quick(&a, i + 1, hi) }
var zs = [9, 3, 7, 1]; quick(&zs, 0, zs.count - 1); print(zs)
func counting(_ a: [Int]) -> [Int] { guard let m = a.max() else { return [] }; var c = Array(repeating: 0, count: m + 1); a.forEach { c[$0] += 1 }; return c.indices.flatMap { Array(repeating: $0, count: c[$0]) } }
print(counting([3, 0, 3, 1]))
func twoSum(_ a: [Int], _ t: Int) -> (Int, Int)? { var seen: [Int: Int] = [:]; for (i, v) in a.enumerated() { if let j = seen[t - v] { return (j, i) }; seen[v] = i }; return nil }
if let (i, j) = twoSum([2, 7, 11], 9) { print(i, j) }
func maxSub(_ a: [Int]) -> Int { var best = a[0], cur = a[0]; for x in a.dropFirst() { cur = max(x, cur + x); best = max(best, cur) }; return best }
print(maxSub([-2, 1, -3, 4, -1, 2, 1, -5, 4]), [1, 2, 3].reduce(1, *), (0..<5).map { $0 % 2 == 0 ? "e" : "o" }.joined())
class Matrix { private var d: [Double]; let r: Int, c: Int; init(_ r: Int, _ c: Int, _ f: (Int, Int) -> Double = { _, _ in 0 }) { self.r = r; self.c = c; d = (0..<r).flatMap { i in (0..<c).map { f(i, $0) } } }
  subscript(i: Int, j: Int) -> Double { get { precondition(i < r && j < c); return d[i * c + j] } set { d[i * c + j] = newValue } } 
  static func * (a: Matrix, b: Matrix) -> Matrix { Matrix(a.r, b.c) { i, j in (0..<a.c).reduce(0) { $0 + a[i, $1] * b[$1, j] } } } }
let mm = Matrix(2, 2) { Double($0 + $1) }; mm[0, 0] += 2; let pr = mm * mm; print(pr[0, 0], pr[1, 1])
