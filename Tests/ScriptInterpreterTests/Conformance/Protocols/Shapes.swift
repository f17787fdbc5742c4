protocol Shape { var name: String { get }; func area() -> Double; func perimeter() -> Double }
extension Shape { func describe() -> String { "\(name): area \(area()), perimeter \(perimeter())" } }
struct Circle: Shape { let radius: Double; var name: String { "Circle" }; func area() -> Double { 3.0 * radius * radius }; func perimeter() -> Double { 6.0 * radius } }
struct Rect: Shape { let w, h: Double; let name = "Rect"; func area() -> Double { w * h }; func perimeter() -> Double { 2 * (w + h) } }
class Square: Shape { var side: Double; init(side: Double) { self.side = side }; var name: String { "Square" }; func area() -> Double { side * side }; func perimeter() -> Double { 4 * side } }
let shapes: [any Shape] = [Circle(radius: 2), Rect(w: 3, h: 4), Square(side: 5)]
for shape in shapes { print(shape.describe()) }
print(shapes.map { $0.area() }.reduce(0, +))
print(shapes.filter { $0.area() > 12 }.map(\.name))
let biggest = shapes.max { $0.area() < $1.area() }!
print(biggest.name)
func total(_ list: [Shape]) -> Double { var t = 0.0; for s in list { t += s.area() }; return t }
print(total(shapes))
func show(_ s: some Shape) { print("some", s.name) }
func showAny(_ s: any Shape) { print("any", s.name) }
show(Circle(radius: 1)); showAny(Rect(w: 1, h: 1))
for s in shapes { show(s) }
for s in shapes { if let c = s as? Circle { print("circle of", c.radius) } else if s is Square { print("a square") } else { print("other") } }
