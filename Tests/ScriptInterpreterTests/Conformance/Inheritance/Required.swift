class A { let x: Int; required init(x: Int) { self.x = x }; class func make() -> Self { Self(x: 1) }; func clone() -> Self { type(of: self).init(x: x + 1) } }
class B: A { var y = 2; required init(x: Int) { super.init(x: x * 10) } }
print(A.make().x, B.make().x, B.make().y, B(x: 3).clone().x, type(of: B.make()))
let t: A.Type = B.self
print(t.init(x: 7).x, t)
