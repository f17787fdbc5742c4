class Outer { class Inner { let v: Int; init(v: Int) { self.v = v } }
  struct Pair { var a = 1; var b = 2 }
  enum Kind { case x, y }
  let inner = Inner(v: 3); var pair = Pair(); var kind = Kind.x }
let o = Outer()
print(o.inner.v, o.pair, o.kind, Outer.Inner(v: 9).v, Outer.Pair(a: 5))
o.pair.a += 10
o.kind = .y
print(o.pair.a, o.kind, [o.kind])
