let scores = [95, 72, 58, 88]
for s in scores {
  let grade = switch s { case 90...: "A"; case 80..<90: "B"; case 70..<80: "C"; default: "F" }
  let passed = if s >= 60 { true } else { false }
  print(s, grade, passed)
}
func sign(_ n: Int) -> String { if n < 0 { "negative" } else if n == 0 { "zero" } else { "positive" } }
print([-1, 0, 5].map(sign))
let opt: Int? = 4
let text: String = if let o = opt, o > 3 { "big \(o)" } else { "none" }
print(text)
enum Dir: CaseIterable { case n, e, s, w
  var turned: Dir { switch self { case .n: .e; case .e: .s; case .s: .w; case .w: .n } }
  var delta: (Int, Int) { switch self { case .n: (0, 1); case .e: (1, 0); case .s: (0, -1); case .w: (-1, 0) } } }
print(Dir.allCases.map(\.turned), Dir.allCases.map { $0.delta.0 + $0.delta.1 })
var pos = (x: 0, y: 0), dir = Dir.n
for c in "FFRFLF" { switch c { case "F": pos.x += dir.delta.0; pos.y += dir.delta.1
  case "R": dir = dir.turned
  case "L": for _ in 1...3 { dir = dir.turned }
  default: break } }
print(pos, dir)
let month = 2, year = 2024
let days: Int
switch (month, year) {
case (2, let y) where y % 4 == 0 && (y % 100 != 0 || y % 400 == 0): days = 29
case (2, _): days = 28
case (4, _), (6, _), (9, _), (11, _): days = 30
default: days = 31
}
print(days)
outer: for i in 1...3 { inner: for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
var n = 10
while true { n -= 3; if n < 0 { break }; guard n % 2 == 0 else { continue }; print("even", n) }
repeat { n += 4 } while n < 5
print(n)
let ternary = n > 5 ? n > 100 ? "huge" : "medium" : "small"
print(ternary)
func guardMany(_ a: Int?, _ b: String?, _ c: [Int]) -> String {
  guard let a, let b = b, case let first? = c.first, a > first else { return "failed" }
  return "\(a) \(b) \(first)"
}
print(guardMany(3, "x", [1]), guardMany(nil, "x", [1]), guardMany(0, "x", [1]), guardMany(3, "y", []))
if case 1...5 = 3, [1, 2].count == 2, let last = [7].last { print("all", last) }
for (k, v) in ["only": 1] { print(k, v) }
for case (let i, true) in [(1, true), (2, false), (3, true)] { print(i, terminator: " ") }
print()
for x in stride(from: 1.0, to: 2.0, by: 0.25) { print(x, terminator: " ") }
print()
for (a, b) in zip("abc", 1...) where b != 2 { print(a, b, terminator: "; ") }
print()
var it = [1, 2, 3].makeIterator()
while let v = it.next() { if v == 2 { continue }; print("it", v) }
let arr = [3, 1, 2]
for i in arr.indices.dropLast() { print(arr[i] - arr[i + 1], terminator: " ") }
for i in (0..<arr.count).reversed() { print(arr[i], terminator: " ") }
print()
do { let x = 5; defer { print("defer", x) }; if x > 3 { print("body") } }
func early(_ xs: [Int]) -> Int? { for x in xs { if x > 2 { return x } }; return nil }
print(early([1, 2, 3, 4]) ?? 0, early([]) as Any)
switch "x" { case "a", "b": print("ab"); case let s where s.count > 1: print("long"); case _: print("other") }
let value: Any = 3.5
switch value { case let i as Int: print("int", i); case let d as Double where d > 3: print("double", d); default: print("?") }
#if os(Linux) || os(macOS)
print("unix")
#else
print("other")
#endif
#if DEBUG && !DEBUG
print("never")
#endif
