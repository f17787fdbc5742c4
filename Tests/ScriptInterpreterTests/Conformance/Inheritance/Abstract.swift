class Shape { let name: String; init(name: String) { self.name = name }; func area() -> Double { fatalError("override") }; final func info() -> String { "\(name) \(area())" } }
class Sq: Shape { let s: Double; init(_ s: Double) { self.s = s; super.init(name: "square") }; override func area() -> Double { s * s } }
class Rect: Shape { let w, h: Double; init(_ w: Double, _ h: Double) { self.w = w; self.h = h; super.init(name: "rect") }; override func area() -> Double { w * h } }
class Named: Rect { init() { super.init(2, 3) }; override func area() -> Double { super.area() * 10 } }
for s in [Sq(2), Rect(2, 5), Named()] as [Shape] { print(s.info()) }
