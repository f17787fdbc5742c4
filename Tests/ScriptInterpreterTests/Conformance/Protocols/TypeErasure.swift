protocol Shape { func area() -> Double; var name: String { get } }
extension Shape { var name: String { String(describing: type(of: self)) }; func describe() { print("\(name): \(area())") } }
struct Square: Shape { var side: Double; func area() -> Double { side * side } }
struct Circle: Shape { var r: Double; func area() -> Double { 3 * r * r }; var name: String { "Round" } }
let shapes: [Shape] = [Square(side: 2), Circle(r: 1)]
shapes.forEach { $0.describe() }
print(shapes.map { $0.area() }.max()!, shapes.sorted { $0.area() < $1.area() }.first!.name)
func biggest(_ s: any Shape...) -> (any Shape)? { s.max { $0.area() < $1.area() } }
print(biggest(shapes[0], shapes[1])!.name)
struct AnyShape: Shape { private let _area: () -> Double; let name: String; init<S: Shape>(_ s: S) { _area = s.area; name = "Any" + s.name }; func area() -> Double { _area() } }
print(AnyShape(Circle(r: 2)).area(), [AnyShape(Square(side: 1)), AnyShape(Circle(r: 1))].map(\.name))
protocol Visitor { associatedtype R; func visit(_ s: Square) -> R; func visit(_ c: Circle) -> R }
protocol Visitable { func accept<V: Visitor>(_ v: V) -> V.R }
extension Square: Visitable { func accept<V: Visitor>(_ v: V) -> V.R { v.visit(self) } }
extension Circle: Visitable { func accept<V: Visitor>(_ v: V) -> V.R { v.visit(self) } }
struct Perimeter: Visitor { func visit(_ s: Square) -> Double { s.side * 4 }; func visit(_ c: Circle) -> Double { 6 * c.r } }
struct Label: Visitor { func visit(_ s: Square) -> String { "sq" }; func visit(_ c: Circle) -> String { "ci" } }
let vs: [any Visitable] = [Square(side: 3), Circle(r: 2)]
for v in vs { print(v.accept(Perimeter()), v.accept(Label())) }
protocol Plugin { static var id: String { get }; init(); func run() -> Int }
struct A: Plugin { static let id = "a"; func run() -> Int { 1 } }; struct B: Plugin { static let id = "b"; var n = 5; func run() -> Int { n } }
let plugins: [any Plugin.Type] = [A.self, B.self]
let byID = Dictionary(uniqueKeysWithValues: plugins.map { ($0.id, $0) })
print(byID["b"]!.init().run(), plugins.map { $0.init().run() }.reduce(0, +), byID.keys.sorted())
func create<T: Plugin>(_ t: T.Type = T.self) -> T { T.init() }
let b: B = create(); print(b.n, create(A.self).run())
