let point = (3, 2)
switch point { case let (x, y): print("The point is at (\(x), \(y)).") }
let points = [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1)]
for (x, y) in points where y == 0 { print("\(x) and \(y)") }
let someOptional: Int? = 42
if case .some(let x) = someOptional { print(x) }
if case let x? = someOptional { print(x) }
let arrayOfOptionalInts: [Int?] = [nil, 2, 3, nil, 5]
for case let number? in arrayOfOptionalInts { print("Found a \(number)") }
for case .some(let n) in arrayOfOptionalInts where n > 2 { print(n, terminator: " ") }
print()
func ~= (pattern: String, value: Int) -> Bool { return pattern == "\(value)" }
switch point {
case ("0", "0"): print("(0, 0) is at the origin.")
default: print("The point is at (\(point.0), \(point.1)).")
}
enum Food { case fruit(String, ripe: Bool), soup(temperature: Int), nothing }
let foods: [Food] = [.fruit("apple", ripe: true), .fruit("kiwi", ripe: false), .soup(temperature: 80), .nothing]
for food in foods {
  switch food {
  case .fruit(let name, ripe: true): print("eat", name)
  case .fruit(let name, _): print("wait for", name)
  case .soup(let t) where t > 70: print("hot", t)
  case .soup: print("soup")
  case .nothing: break
  }
}
for case .fruit(let n, let ripe) in foods { print(n, ripe) }
print(foods.filter { if case .fruit = $0 { return true } else { return false } }.count)
let things: [Any] = [0, 0.0, 42, 3.14159, "hello", (3.0, 5.0), { (name: String) -> String in "Hello, \(name)" }, [1, 2], -7.5, Optional<Int>.none as Any]
for thing in things {
  switch thing {
  case 0 as Int: print("zero as an Int")
  case 0 as Double: print("zero as a Double")
  case let someInt as Int: print("an integer value of \(someInt)")
  case let someDouble as Double where someDouble > 0: print("a positive double value of \(someDouble)")
  case is Double: print("some other double value that I don't want to print")
  case let someString as String: print("a string value of \"\(someString)\"")
  case let (x, y) as (Double, Double): print("an (x, y) point at \(x), \(y)")
  case let stringConverter as (String) -> String: print(stringConverter("Michael"))
  case let xs as [Int]: print("ints", xs)
  default: print("something else")
  }
}
let nested: Result<Int?, Never> = .success(nil)
switch nested { case .success(nil): print("nil inside"); case .success(let v?): print(v) }
switch (1, (2, "x")) { case (let a, (let b, "x")): print(a + b); default: break }
let pair: (Int?, Int?) = (1, nil)
switch pair {
case let (a?, b?): print(a, b)
case (let a?, nil): print("only", a)
case (nil, _): print("first nil")
}
if case (1...3, _) = point, case let s = "t", s.count == 1 { print(s) }
guard case let (a, b) = point, a > b else { fatalError() }
print(a, b)
let (q, (r, _), t) = (1, (2, 3), [4])
print(q, r, t)
var queue = [1, 2, 3]
while case let head? = queue.first, head < 3 { queue.removeFirst() }
print(queue)
let dict = ["a": 1]
if case 1? = dict["a"] { print("one") }
switch dict["b"] { case .none: print("missing"); case .some(0): print("zero"); case .some(let v): print(v) }
struct Even {}
func ~= (pattern: Even, value: Int) -> Bool { value % 2 == 0 }
switch 4 { case Even(): print("even"); default: print("odd") }
switch "Hello" { case let s where s.hasPrefix("He"): print("starts"); default: break }
func fizz(_ n: Int) -> String {
  switch (n % 3, n % 5) { case (0, 0): "FizzBuzz"; case (0, _): "Fizz"; case (_, 0): "Buzz"; case _: "\(n)" }
}
print((1...15).map(fizz).joined(separator: " "))
