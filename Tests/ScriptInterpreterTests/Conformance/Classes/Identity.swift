class P { var n: Int; init(_ n: Int) { self.n = n } }
let a = P(1), b = a, c = P(1)
print(a === b, a === c, a !== c)
b.n = 5
print(a.n)
func change(_ p: P) { p.n += 1 }
change(a)
print(b.n)
let o: P? = a
print(o === a, (nil as P?) === nil)
