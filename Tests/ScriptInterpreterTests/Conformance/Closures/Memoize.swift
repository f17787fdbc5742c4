func memoize<Input: Hashable, Output>(_ body: @escaping ((Input) -> Output, Input) -> Output) -> (Input) -> Output {
  var cache: [Input: Output] = [:]
  var memo: ((Input) -> Output)!
  memo = { input in
    if let known = cache[input] { return known }
    let result = body(memo, input)
    cache[input] = result
    return result
  }
  return memo
}
let fib: (Int) -> Int = memoize { recurse, n in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fib(50), fib(80))
func fix<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B {
  return { x in f(fix(f))(x) }
}
let factorial = fix { (rec: @escaping (Int) -> Int) in { n in n == 0 ? 1 : n * rec(n - 1) } }
print(factorial(10))
typealias Predicate<T> = (T) -> Bool
func && <T>(l: @escaping Predicate<T>, r: @escaping Predicate<T>) -> Predicate<T> { { l($0) && r($0) } }
func not<T>(_ p: @escaping Predicate<T>) -> Predicate<T> { { !p($0) } }
let even: Predicate<Int> = { $0.isMultiple(of: 2) }
let big: Predicate<Int> = { $0 > 5 }
print((1...10).filter(even && not(big)))
var handlers: [String: (Double, Double) -> Double] = [
  "+": (+), "-": { $0 - $1 }, "*": { a, b in a * b },
]
handlers["/"] = { (a, b) in
  guard b != 0 else { return .nan }
  return a / b
}
for key in ["+", "-", "*", "/"] { print(key, handlers[key]!(6, 3)) }
print(handlers["^"]?(1, 2) as Any)
let optionalClosure: ((Int) -> Int)? = { $0 + 1 }
print(optionalClosure?(4) ?? 0, optionalClosure.map { $0(9) }!)
class Button {
  var onTap: (() -> Void)?
  var label: String
  lazy var describe: () -> String = { [unowned self] in "Button(\(self.label))" }
  init(_ label: String) { self.label = label }
  func tap() { onTap?() }
}
let b = Button("ok")
var taps = 0
b.onTap = { taps += 1; print("tapped \(b.label) \(taps)") }
b.tap(); b.tap()
print(b.describe())
