class A { let n = 1 }
class B { unowned let a: A; init(_ a: A) { self.a = a } }
func make() -> B { let a = A(); return B(a) }
let b = make()
print("made")
print(b.a.n)
