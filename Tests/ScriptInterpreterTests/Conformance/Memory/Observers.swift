struct S { var a = 1 { willSet { print("w", newValue) } didSet { print("d", oldValue) } } }
var s = S(); s.a = 2; s.a += 1
func change(_ x: inout Int) { x += 10 }
change(&s.a); print(s.a)
class K { static var n = 0; let id: Int; init() { K.n += 1; id = K.n }; deinit { print("bye \(id)") } }
do { let k1 = K(); let k2 = K(); print(k1.id + k2.id) }
var opt: K? = K(); opt = nil
var arr: [K] = [K(), K()]; arr.removeFirst(); print("removed"); arr = []
weak var w: K?
do { let k = K(); w = k; print(w!.id) }
print(w == nil)
