protocol Strategy { func run(_ a: Int, _ b: Int) -> Int }
struct Add: Strategy { func run(_ a: Int, _ b: Int) -> Int { a + b } }
struct Mul: Strategy { func run(_ a: Int, _ b: Int) -> Int { a * b } }
class Context { var s: Strategy; init(_ s: Strategy) { self.s = s }; func go(_ a: Int, _ b: Int) -> Int { s.run(a, b) } }
let c = Context(Add()); print(c.go(2, 3)); c.s = Mul(); print(c.go(2, 3))
let table: [String: any Strategy] = ["+": Add(), "*": Mul()]
print(table["*"]!.run(6, 7), table["-"] == nil)
