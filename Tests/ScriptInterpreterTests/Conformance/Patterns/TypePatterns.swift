class A {}
class B: A { let n = 1 }
enum Token { case number(Double), op(Character), word(String), end }
func f(_ x: Any) -> String {
  switch x {
  case is Double, is Float: return "float"
  case let b as B where b.n == 1: return "B1"
  case is A: return "A"
  case let t as Token:
    switch t {
    case .number(let n) where n < 0: return "neg"
    case .number(let n): return "num \(n)"
    case .op(let c): return "op \(c)"
    case .word(let w), .word(let w) where w.isEmpty: return "word \(w)"
    case .end: return "end"
    default: return "?"
    }
  case let (a, b) as (Int, String): return "\(a)\(b)"
  case let xs as [String]: return "strings \(xs.count)"
  case let d as [String: Int]: return "dict \(d.count)"
  case Optional<Any>.none: return "none"
  default: return "other"
  }
}
print(f(1.5), f(B()), f(A()), f(Token.number(-1)), f(Token.number(2)), f(Token.op("+")), f(Token.word("hi")), f(Token.end))
print(f((1, "x")), f(["a"]), f(["a": 1]), f(3), f([1]))
let p = (3, -3)
switch p {
case (0, 0): print("origin")
case (let x, 0): print("x", x)
case (0, let y): print("y", y)
case let (x, y) where x == y: print("diag")
case let (x, y) where x == -y: print("anti", x, y)
case (-2...2, -2...2): print("near")
default: print("far")
}
let points: [(Int, Int)?] = [(1, 2), nil, (3, 4)]
for case let (x, y)? in points { print(x, y) }
for case .some(let pt) in points where pt.0 > 1 { print(pt) }
let arr: [Any] = [1, "two", 3.0, 4]
for case let i as Int in arr { print("int", i) }
if case .number(let v) = Token.number(9), v > 5 { print("big", v) }
guard case let .word(w) = Token.word("abc") else { fatalError() }
print(w)
let age = 25
if case 18...65 = age { print("adult") }
struct Range2 { let lo: Int, hi: Int }
func ~= (pattern: Range2, value: Int) -> Bool { value >= pattern.lo && value <= pattern.hi }
switch 7 { case Range2(lo: 1, hi: 5): print("low"); case Range2(lo: 6, hi: 9): print("high"); default: print("none") }
switch (age, "k") { case (1..<10, _), (20..<30, "k"): print("match"); default: print("no") }
let s: String? = "hello"
switch s { case "hello"?: print("greeting"); case nil: print("nil"); case let x?: print(x) }
let c: Character = "e"
switch c { case "a", "e", "i", "o", "u": print("vowel"); case "b"..."z": print("consonant"); default: print("other") }
