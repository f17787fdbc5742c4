protocol P { associatedtype T = Int; func get() -> T }
extension P where T == Int { func get() -> Int { 7 } }
struct S: P {}
print(S().get())
struct Outer<T> { struct Inner { var t: T }; enum Kind { case a(T), b }; let inner: Inner; static func make(_ t: T) -> Outer { Outer(inner: Inner(t: t)) } }
print(Outer.make(3).inner.t, Outer<String>.Kind.a("x"), Outer<Int>.Inner(t: 4))
