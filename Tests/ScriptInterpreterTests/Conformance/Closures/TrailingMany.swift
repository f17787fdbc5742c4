struct Picture { var name: String }
func loadPicture(from server: Int, completion: (Picture) -> Void, onFailure: () -> Void) {
  if server > 0 { completion(Picture(name: "p\(server)")) } else { onFailure() }
}
loadPicture(from: 1) { picture in
  print("got", picture.name)
} onFailure: {
  print("Couldn't download the next picture.")
}
loadPicture(from: 0) { print($0) } onFailure: { print("failed") }
func animate(duration: Double = 0.3, animations: () -> Void, completion: ((Bool) -> Void)? = nil) {
  animations()
  completion?(duration > 0.2)
}
animate { print("a") }
animate(duration: 0.1) { print("b") } completion: { print($0) }
animate(animations: { print("c") }, completion: { done in print("done", done) })
func apply<T, U>(_ value: T, _ transform: (T) throws -> U) rethrows -> U { try transform(value) }
print(apply(3) { $0 * 2 }, apply("x") { $0 + "y" })
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
let add = curry { (a: Int, b: Int) in a + b }
print(add(3)(4), [1, 2, 3].map(curry(*)(5)))
func uncurry<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (A, B) -> C { { f($0)($1) } }
print(uncurry(add)(10, 20))
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
print(flip(curry(-))(1)(10))
let result = { (a: Int, b: Int) -> Int in
  let c = a * b
  return c + 1
}(3, 4)
print(result)
let lazySum = { () -> Int in (1...10).reduce(0, +) }
print(lazySum())
