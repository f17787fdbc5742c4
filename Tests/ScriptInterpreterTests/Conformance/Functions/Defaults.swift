func greet(_ name: String = "World", greeting: String = "Hello", times: Int = 1, punctuation: Character = "!") -> String {
  Array(repeating: "\(greeting), \(name)\(punctuation)", count: times).joined(separator: " ")
}
print(greet(), greet("Ann"), greet(greeting: "Hi"), greet("Bo", times: 2, punctuation: "?"), greet("C", greeting: "Hey", times: 1, punctuation: "."))
var calls = 0
func next() -> Int { calls += 1; return calls }
func track(_ a: Int = next(), _ b: Int = next()) -> (Int, Int) { (a, b) }
print(track(), track(10), track(), calls)
func sum(_ first: Int, _ rest: Int...) -> Int { rest.reduce(first, +) }
func format(_ items: Any..., sep: String = "|") -> String { items.map { "\($0)" }.joined(separator: sep) }
print(sum(1), sum(1, 2, 3), format(1, "a", 2.5, true), format(sep: "-"), format([1, 2], (3, 4), sep: "/"))
func stats(_ xs: [Double]) -> (mean: Double, min: Double, max: Double)? {
  guard let lo = xs.min(), let hi = xs.max() else { return nil }
  return (xs.reduce(0, +) / Double(xs.count), lo, hi)
}
if let (mean, lo, hi) = stats([1, 2, 6]) { print(mean, lo, hi) }
let s = stats([4])!
print(s.mean, s.1, s, stats([]) == nil)
func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int) { (a / b, a % b) }
let (q, r) = divide(17, by: 5)
print(q, r, divide(9, by: 2).remainder)
func increment(_ n: inout Int, by amount: Int = 1) { n += amount }
func appendAll<T>(_ items: T..., to array: inout [T]) { array += items }
var n = 1, list = [1]
increment(&n); increment(&n, by: 10); appendAll(2, 3, to: &list)
print(n, list)
func minMax<C: Collection>(_ c: C) -> (C.Element, C.Element)? where C.Element: Comparable { guard let f = c.first else { return nil }; return c.dropFirst().reduce((f, f)) { (min($0.0, $1), max($0.1, $1)) } }
print(minMax([3, 1, 2])!, minMax("hello")!, minMax([Int]()) == nil)
func outer(_ x: Int) -> (Int) -> Int {
  func inner(_ y: Int) -> Int { func deepest() -> Int { x * y }; return deepest() + 1 }
  return inner
}
print(outer(3)(4), [1, 2].map(outer(10)))
func apply<A, B, C>(_ f: (A) -> B, then g: (B) -> C, to a: A) -> C { g(f(a)) }
print(apply({ $0 + 1 }, then: { "\($0)!" }, to: 4), apply(Double.init, then: { $0.squareRoot() }, to: 16))
func describe(_ x: Int) -> String { "Int" }
func describe(_ x: Int?) -> String { x == nil ? "nil" : "Int?" }
func describe(_ x: [Int]) -> String { "[Int]" }
func describe(_ x: Double) -> String { "Double" }
func describe(_ x: (Int) -> Int) -> String { "function" }
print(describe(1), describe(nil), describe([1]), describe(1.0), describe { $0 }, describe(Optional(3)))
func label(_ x: Int) -> Int { 1 }
func label(x: Int) -> Int { 2 }
func label(for x: Int) -> Int { 3 }
print(label(0), label(x: 0), label(for: 0))
struct Op { let name: String; let run: (Double, Double) -> Double }
let ops = [Op(name: "add", run: +), Op(name: "pow") { b, e in (0..<Int(e)).reduce(1) { acc, _ in acc * b } }, Op(name: "hyp", run: { ($0 * $0 + $1 * $1).squareRoot() })]
for op in ops { print(op.name, op.run(3, 4)) }
func compose<T>(_ fs: ((T) -> T)...) -> (T) -> T { { x in fs.reduce(x) { $1($0) } } }
print(compose({ $0 * 2 }, { $0 + 1 })(5), compose()("same"))
let isEven = { (n: Int) -> Bool in n % 2 == 0 }
let negate: (@escaping (Int) -> Bool) -> (Int) -> Bool = { f in { !f($0) } }
print([1, 2, 3].filter(isEven), [1, 2, 3].filter(negate(isEven)))
func never(_ m: String) -> Never { fatalError(m) }
func check(_ b: Bool) -> Int { if b { return 1 }; never("no") }
print(check(true))
func `switch`(_ in: Int, `default` x: Int) -> Int { `in` + x }
print(`switch`(1, default: 2))
