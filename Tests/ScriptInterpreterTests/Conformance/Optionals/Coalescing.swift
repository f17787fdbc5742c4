let a: Int? = nil, b: Int? = nil, c: Int? = 3
print(a ?? b ?? c ?? 0, a ?? 1, (a ?? b) as Any, [a, c].map { $0 ?? 0 }, c.map(String.init) ?? "none", a.map { _ in 1 } == nil)
var x: Int? = 1
x = x.map { $0 + 1 }
if x != nil { x! += 1 }
print(x!, x == 3, x > 2 ? "y" : "n")
func > (l: Int?, r: Int) -> Bool { l.map { $0 > r } ?? false }
