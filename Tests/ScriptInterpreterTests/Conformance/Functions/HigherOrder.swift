precedencegroup ForwardApplication { associativity: left higherThan: AssignmentPrecedence }
infix operator |>: ForwardApplication
precedencegroup Composition { associativity: right higherThan: ForwardApplication }
infix operator >>>: Composition
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func incr(_ x: Int) -> Int { x + 1 }
func square(_ x: Int) -> Int { x * x }
print(2 |> incr |> square, 2 |> incr >>> square >>> String.init)
print([1, 2, 3].map(incr >>> square))
func map<A, B>(_ f: @escaping (A) -> B) -> ([A]) -> [B] { { $0.map(f) } }
print([1, 2, 3] |> map(incr) |> map { "\($0)" })
func applyN(_ n: Int, _ f: @escaping (Int) -> Int) -> (Int) -> Int {
  n == 0 ? { $0 } : { applyN(n - 1, f)(f($0)) }
}
print(applyN(5, square >>> { $0 % 1000 })(3))
func counter() -> (() -> Int, () -> Void) {
  var n = 0
  return ({ n += 1; return n }, { n = 0 })
}
let (tick, reset) = counter()
_ = tick(); _ = tick()
print(tick()); reset(); print(tick())
let ops: [(String, (Int, Int) -> Int)] = [("+", +), ("-", -), ("max", max), ("min", min)]
for (name, op) in ops { print(name, op(7, 3)) }
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] {
  var out: [C] = []
  out.reserveCapacity(min(a.count, b.count))
  for i in 0..<min(a.count, b.count) { out.append(f(a[i], b[i])) }
  return out
}
print(zipWith([1, 2, 3], ["a", "b", "c"]) { "\($1)\($0)" }, zipWith([1, 2], [3, 4], *))
func foldr<A, B>(_ xs: [A], _ z: B, _ f: (A, B) -> B) -> B {
  guard let first = xs.first else { return z }
  return f(first, foldr(Array(xs.dropFirst()), z, f))
}
print(foldr([1, 2, 3], "z") { "(\($0) \($1))" })
let adders = (1...3).map { n in { (x: Int) in x + n } }
print(adders.map { $0(10) }, adders[2](1))
func quickSort<T: Comparable>(_ a: [T]) -> [T] {
  guard a.count > 1 else { return a }
  let pivot = a[a.count / 2]
  return quickSort(a.filter { $0 < pivot }) + a.filter { $0 == pivot } + quickSort(a.filter { $0 > pivot })
}
print(quickSort([3, 6, 1, 8, 2, 9, 2]), quickSort(["b", "a", "c"]))
func newton(f: (Double) -> Double, df: (Double) -> Double, guess: Double, tolerance: Double = 1e-12) -> Double {
  var x = guess
  for _ in 0..<100 {
    let dx = f(x) / df(x)
    x -= dx
    if abs(dx) < tolerance { break }
  }
  return x
}
print(newton(f: { $0 * $0 - 2 }, df: { 2 * $0 }, guess: 1))
func derivative(_ f: @escaping (Double) -> Double, h: Double = 1e-5) -> (Double) -> Double { { x in (f(x + h) - f(x - h)) / (2 * h) } }
print((derivative { $0 * $0 * $0 }(2) * 1000).rounded() / 1000)
func integrate(from a: Double, to b: Double, steps n: Int = 1000, _ f: (Double) -> Double) -> Double {
  let h = (b - a) / Double(n)
  return (0..<n).reduce(0.0) { $0 + f(a + (Double($1) + 0.5) * h) * h }
}
print((integrate(from: 0, to: 1) { x in x * x } * 1e4).rounded() / 1e4)
