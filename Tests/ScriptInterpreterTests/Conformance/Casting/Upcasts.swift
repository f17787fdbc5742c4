class A {}
class B: A { let n = 2 }
let xs: [A] = [A(), B()]
let bs = xs.compactMap { $0 as? B }
print(bs.count, xs[0] is B, (xs[1] as! B).n)
let any: Any = B()
print(any is A, any is B, any is Int, (any as? B)?.n as Any, any as? Int as Any)
let arr: Any = [1, 2]
print((arr as? [Int])!, arr as? [String] as Any)
let opt: Any? = 5
if let i = opt as? Int { print(i) }
let d: [String: Any] = ["a": 1, "b": "x", "c": [1, 2], "d": 2.5]
for k in d.keys.sorted() { switch d[k]! { case let i as Int: print(k, "Int", i); case let s as String: print(k, "String", s); case let a as [Int]: print(k, a); default: print(k, "other") } }
print(3 as Double, [1, 2] as [Double], "a" as Character)
