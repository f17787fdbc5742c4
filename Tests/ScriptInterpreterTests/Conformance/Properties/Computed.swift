struct Circle { var r: Double; var d: Double { get { r * 2 } set { r = newValue / 2 } }; var area: Double { 3 * r * r } }
var c = Circle(r: 2); c.d = 10; c.d += 2; print(c.r, c.area, c.d)
var total = 0
var doubled: Int { get { total * 2 } set { total = newValue / 2 } }
doubled = 10; doubled += 2; print(total, doubled)
func f() -> Int { var base = 3; var next: Int { base + 1 }; base = 10; return next }
print(f())
