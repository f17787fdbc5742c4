class T { let n: String; init(_ n: String) { self.n = n; print("+\(n)") }; deinit { print("-\(n)") } }
class Owner { let a = T("a"); let b = T("b"); deinit { print("-owner") } }
class SubOwner: Owner { let c = T("c"); deinit { print("-sub") } }
do { _ = SubOwner() }
print("--")
func f() -> T { let x = T("x"); let y = T("y"); print("in f", y.n); return x }
let r = f()
print("got", r.n)
var arr = [T("1"), T("2"), T("3")]
arr.removeFirst()
print("removed first")
arr[0] = T("4")
print("replaced")
arr = []
print("cleared")
var d = ["k": T("v")]
d["k"] = nil
print("dict cleared")
struct Holder { var t: T }
var h = Holder(t: T("h1"))
h.t = T("h2")
var h2 = h
h = Holder(t: T("h3"))
print("still h2:", h2.t.n)
h2 = h
print("end")
func g(_ t: T?) { guard let t else { print("nil"); return }; print("g", t.n) }
g(T("temp"))
g(nil)
let opt: T? = T("o")
if let o = opt { print(o.n) }
for i in 0..<2 { let t = T("loop\(i)"); if i == 0 { continue }; print("body", t.n) }
do { let t = T("throwing"); defer { print("defer") }; struct E: Error {}; do { let u = T("inner"); _ = u; throw E() } catch { print("caught") }; _ = t }
class Link { var next: Link?; let id: Int; init(_ id: Int) { self.id = id }; deinit { if id % 1000 == 0 { print("link", id) } } }
do { var head: Link? = nil; for i in 0...3000 { let l = Link(i); l.next = head; head = l }; head = nil }
print("all done")
