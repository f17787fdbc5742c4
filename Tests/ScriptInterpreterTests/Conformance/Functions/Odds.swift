func takes(_ xs: Int...) -> Int { xs.count }
print(takes(), takes(1, 2))
func f<T>(_ x: T, where p: (T) -> Bool) -> T? where T: Comparable { p(x) ? x : nil }
print(f(3, where: { $0 > 2 }) as Any)
struct ActingRun { func callAsFunction(_ n: Int, scale: Int) { print(n * scale) } }
let runner = ActingRun(); runner(2, scale: 3); runner.callAsFunction(4, scale: 5)
struct Container { func contains(_ n: Int) -> Bool { n > 2 } }
let x = 5
let tup = (1, (2, 3)), (p, (q, r)) = tup
print(p + q + r, tup.1.0)
var a = [1, 2, 3], b = a[...]; b.append(4); a += [9]
print(a, b, a[1...], a[..<2], a.endIndex)
let closed: ClosedRange = 1...3, half: Range<Int> = 1..<3
print(closed.count, half.contains(3), closed.lowerBound, (1...).contains(5), closed ~= 2)
switch x { case 1...3: print("low") ; case 4... : print("high"); default: print("neg") }
assert(x > 0); assert(x == 5, "x is five"); precondition(x < 10, "small")
let c = { (a: inout Int) in a += 1 }
var v = 1; c(&v); print(v)
let k: KeyPath<String, Int> = \.count
print("four"[keyPath: k], ["a", "bb"].map(\.count), \String.count == k)
if #available(macOS 10.12, *) { print("avail") }
let optArr: [Int]? = [1]; print(optArr?[0] ?? 0, optArr?.first as Any, (optArr ?? []) + [2])
