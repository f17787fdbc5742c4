func run(_ f: () -> Void) { f() }
func twice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
print(twice(3) { $0 * $0 }, twice("a") { $0 + "b" }, twice([1]) { $0 + $0 })
let add: (Int, Int) -> Int = { a, b in a + b }
let add2 = { (a: Int, b: Int) -> Int in return a + b }
let hello = { print("hello") }
let typed: (String) -> Int = { $0.count }
hello(); print(add(1, 2), add2(3, 4), typed("four"))
print({ (x: Int) in x * 2 }(21), { 7 }(), ((1...3).map { $0 })[1])
var log: [String] = []
run { log.append("one"); log.append("two") }
run({ log.append("three") })
print(log)
var handlers: [() -> Void] = []
for i in 1...3 { handlers.append { log.append("h\(i)") } }
handlers.reversed().forEach { $0() }
print(log.suffix(3))
class Timer { var onTick: ((Int) -> Bool)?; func fire(_ n: Int) { for i in 0..<n { if onTick?(i) == false { print("stopped at", i); return } }; print("done") } }
let timer = Timer()
timer.fire(1)
timer.onTick = { $0 < 2 }
timer.fire(5)
var x = 1
let byRef = { x }, byVal = { [x] in x }, renamed = { [y = x * 10] in y }
x = 5
print(byRef(), byVal(), renamed())
func counter(from n: Int = 0) -> (next: () -> Int, reset: () -> Void) { var i = n; return ({ i += 1; return i }, { i = n }) }
let c = counter(from: 10)
_ = c.next(); print(c.next()); c.reset(); print(c.next())
let sorted = ["bb", "a", "ccc"].sorted { l, r in if l.count == r.count { return l < r }; return l.count > r.count }
print(sorted, sorted.map(\.count).reduce(0, +), sorted.first { $0.hasPrefix("a") } ?? "")
let pipeline: [(Double) -> Double] = [{ $0 + 1 }, { $0 * 2 }, { ($0 * 100).rounded() / 100 }]
print(pipeline.prefix(3).reduce(3.14159) { v, f in f(v) })
func makeAdder(_ n: Int) -> (Int) -> Int { func adder(_ x: Int) -> Int { x + n }; return adder }
let adders = stride(from: 10, through: 30, by: 10).map(makeAdder)
print(adders.map { $0(1) })
func withValue<R>(_ v: inout Int, _ body: (inout Int) throws -> R) rethrows -> R { try body(&v) }
var val = 5
print(withValue(&val) { $0 *= 3; return "was tripled" }, val)
let nested = { (a: Int) in { (b: Int) in { (c: Int) in a * 100 + b * 10 + c } } }
print(nested(1)(2)(3))
typealias Middleware = (String, (String) -> String) -> String
let middlewares: [Middleware] = [{ r, next in "[" + next(r) + "]" }, { r, next in next(r.uppercased()) }]
func handle(_ r: String, _ ms: ArraySlice<Middleware>) -> String { guard let m = ms.first else { return "<\(r)>" }; return m(r) { handle($0, ms.dropFirst()) } }
print(handle("req", middlewares[...]))
let maybe: ((Int) -> Int)? = nil
print(maybe?(1) ?? -1, [maybe, { $0 }].compactMap { $0 }.count)
let dispatch: [Character: (Int, Int) -> Int] = ["+": (+), "-": (-), "*": (*), "m": max]
print("+-*m".map { dispatch[$0]!(6, 4) })
let ints = [5, 3, 8]
print(ints.max { $0 % 5 < $1 % 5 }!, ints.min(by: >)!, ints.contains { $0 > 7 }, ints.allSatisfy { $0 > 2 }, ints.partitioned { $0 > 4 })
extension Array { func partitioned(_ p: (Element) -> Bool) -> [[Element]] { reduce(into: [[], []]) { $0[p($1) ? 0 : 1].append($1) } } }
let lazyResult = (1...Int.max).lazy.map { $0 * $0 }.filter { $0 % 3 == 0 }.prefix(2)
print(Array(lazyResult))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if let m = memo[n] { return m }; let r = n < 2 ? n : fib(n - 1) + fib(n - 2); memo[n] = r; return r }
print(fib(60))
