struct Point { let x: Int, y: Int }
enum Shape { case circle(center: Point, radius: Double), polygon([Point]), line(from: Point, to: Point), empty }
func describe(_ s: Shape) -> String {
  switch s {
  case .circle(center: let c, radius: _) where c.x == 0 && c.y == 0: "centered"
  case let .circle(c, r): "circle at (\(c.x), \(c.y)) r=\(r)"
  case .polygon(let pts) where pts.count == 3: "triangle"
  case .polygon(let pts): "polygon \(pts.count)"
  case .line(let a, let b): "line \(a.x),\(a.y) -> \(b.x),\(b.y)"
  case .empty: "empty"
  }
}
let p = Point(x: 0, y: 0), q = Point(x: 3, y: 4)
for s in [Shape.circle(center: p, radius: 1), .circle(center: q, radius: 2.5), .polygon([p, q, p]), .polygon([]), .line(from: p, to: q), .empty] { print(describe(s)) }
let pairs: [(String, Int?)] = [("a", 1), ("b", nil), ("c", 3)]
for case (let name, let n?) in pairs { print(name, n) }
for case (let name, nil) in pairs { print(name, "none") }
for (i, (name, value)) in pairs.enumerated() { print(i, name, value ?? 0) }
let optionals: [Int?] = [1, nil, 3]
print(optionals.compactMap { $0 }, optionals.map { x -> String in switch x { case 1?: "one"; case .some(let v): "v\(v)"; case .none: "-" } })
if case .circle(_, let r) = Shape.circle(center: q, radius: 9), r > 5 { print("big", r) }
guard case .line(from: let start, to: let end) = Shape.line(from: p, to: q), start.x < end.x else { fatalError() }
print(start, end)
let (a, b, (c, d)) = (1, "two", (3.0, true))
print(a, b, c, d)
var (x, y) = (1, 2)
(x, y) = (y, x + y)
print(x, y)
let ((m, _), k) = ((min: 1, max: 9), "k")
print(m, k)
func classify(_ v: Any) -> String {
  switch v {
  case let n as Int where n < 0: return "negative int"
  case 0 as Int: return "zero"
  case is Int: return "int"
  case let s as String where s.isEmpty: return "empty string"
  case let s as String: return "string \(s.count)"
  case let (a, b) as (Int, Int): return "pair \(a + b)"
  case let arr as [Int]: return "ints \(arr.count)"
  case let arr as [Any]: return "array \(arr.count)"
  case let f as (Int) -> Int: return "function \(f(2))"
  case let e as any Error: return "error \(e)"
  case Optional<Any>.none: return "nil"
  default: return "other \(type(of: v))"
  }
}
struct Oops: Error {}
let values: [Any] = [-1, 0, 5, "", "abc", (1, 2), [1], ["a", 1] as [Any], { (n: Int) in n * 2 } as (Int) -> Int, Oops(), 2.5, p]
for v in values { print(classify(v)) }
switch (1, "x", true) {
case (1, _, false): print("no")
case (let n, "x", true) where n > 0: print("yes", n)
default: print("default")
}
let range = 1...10
switch 7 { case range: print("in range"); default: print("out") }
switch "m" { case "a"..."l": print("first half"); case "m"..."z": print("second half"); default: break }
switch 3.7 { case ..<0: print("neg"); case 0..<3.5: print("low"); case 3.5...: print("high"); default: print("nan") }
func sum(_ list: ArraySlice<Int>) -> Int { switch (list.first, list.dropFirst()) { case (nil, _): 0; case (let h?, let t): h + sum(t) } }
print(sum([1, 2, 3, 4][...]))
enum Op { case add, sub }
func apply(_ op: Op?, _ n: Int) -> Int { switch op { case .add: n + 1; case .sub: n - 1; case nil: n } }
print(apply(.add, 1), apply(.sub, 1), apply(nil, 1))
let nested: [[Int]?] = [[1, 2], nil, []]
for case let list? in nested where !list.isEmpty { print(list) }
while case let (first?, rest) = (optionals.first, optionals.count), rest > 5 { print(first as Any) }
do { let t = (1, 2); if case (1, let z) = t { print("z", z) } }
if case (let lo, let hi) = (range.lowerBound, range.upperBound), lo < hi { print(lo, hi) }
label: for i in 0... { switch i { case 0, 1: continue label; case 5: break label; case let n where n.isMultiple(of: 2): print("even", n); default: print("odd", i) } }
