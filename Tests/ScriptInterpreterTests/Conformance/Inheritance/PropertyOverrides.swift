class A { var v = 1 { didSet { print("A.didSet", oldValue, v) } }; var c: String { get { "A.c" } set { print("A.set", newValue) } } ; let k = 5 }
class B: A { override var v: Int { willSet { print("B.willSet", newValue) } didSet { print("B.didSet", oldValue) } }; override var c: String { get { "B." + super.c } set { super.c = newValue + "!" } } }
let b = B()
b.v = 3
b.c = "x"
print(b.c, b.v, b.k)
let a: A = b
a.v += 1
print(a.v)
