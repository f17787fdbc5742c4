class Greeter { var greeting = "Hello"; func greet(_ name: String) -> String { greeting + " " + name } }
let g = Greeter()
let f = g.greet
print(f("A"), ["x", "y"].map(g.greet))
g.greeting = "Bye"
print(f("B"))
struct Point { var x: Int, y: Int; func moved(by d: Int) -> Point { Point(x: x + d, y: y + d) }; static func origin() -> Point { Point(x: 0, y: 0) } }
let move = Point.moved
print(move(Point(x: 1, y: 2))(3))
print([1, 2].map { Point(x: $0, y: $0) }.map { $0.moved(by: 1) })
let make = Point.init
print(make(3, 4), Point.origin().x)
print(["1", "b", "3"].compactMap(Int.init), [1, 2, 3].map(String.init), ["a", "b"].map { $0.uppercased() })
enum E { case a(Int), b }
print([1, 2].map(E.a))
var funcs = [(Int) -> Int]()
for i in 1...3 { funcs.append { $0 * i } }
print(funcs.map { $0(10) })
func makeIncrementer(forIncrement amount: Int) -> () -> Int {
  var runningTotal = 0
  func incrementer() -> Int { runningTotal += amount; return runningTotal }
  return incrementer
}
let incrementByTen = makeIncrementer(forIncrement: 10)
print(incrementByTen(), incrementByTen(), incrementByTen())
let incrementBySeven = makeIncrementer(forIncrement: 7)
print(incrementBySeven(), incrementByTen())
func apply<T>(_ x: T, _ n: Int, _ f: (T) -> T) -> T { var r = x; for _ in 0..<n { r = f(r) }; return r }
print(apply(1, 5) { $0 * 2 }, apply("a", 3) { $0 + "b" })
