class A { var b: B?; deinit { print("A") } }
class B { weak var a: A?; deinit { print("B") } }
class C { var other: C?; let n: Int; init(_ n: Int) { self.n = n }; deinit { print("C", n) } }
do { let a = A(), b = B(); a.b = b; b.a = a }
do { let x = C(1), y = C(2); x.other = y; y.other = x }
print("leaked")
do { let x = C(3), y = C(4); x.other = y; y.other = x; x.other = nil }
print("end")
