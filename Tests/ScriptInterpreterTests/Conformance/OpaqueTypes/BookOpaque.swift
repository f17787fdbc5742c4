protocol Shape { func draw() -> String }
struct Triangle: Shape {
  var size: Int
  func draw() -> String {
    var result: [String] = []
    for length in 1...size { result.append(String(repeating: "*", count: length)) }
    return result.joined(separator: "\n")
  }
}
print(Triangle(size: 3).draw())
struct FlippedShape<T: Shape>: Shape {
  var shape: T
  func draw() -> String {
    let lines = shape.draw().split(separator: "\n")
    return lines.reversed().joined(separator: "\n")
  }
}
struct JoinedShape<T: Shape, U: Shape>: Shape { var top: T; var bottom: U; func draw() -> String { top.draw() + "\n" + bottom.draw() } }
struct Square: Shape {
  var size: Int
  func draw() -> String { let line = String(repeating: "*", count: size); return Array<String>(repeating: line, count: size).joined(separator: "\n") }
}
func makeTrapezoid() -> some Shape {
  let top = Triangle(size: 2), middle = Square(size: 2), bottom = FlippedShape(shape: top)
  return JoinedShape(top: top, bottom: JoinedShape(top: middle, bottom: bottom))
}
let trapezoid = makeTrapezoid()
print(trapezoid.draw())
func flip<T: Shape>(_ shape: T) -> some Shape { FlippedShape(shape: shape) }
func join<T: Shape, U: Shape>(_ top: T, _ bottom: U) -> some Shape { JoinedShape(top: top, bottom: bottom) }
print(join(Triangle(size: 3), flip(Triangle(size: 3))).draw())
func `repeat`<T: Shape>(shape: T, count: Int) -> some Collection { Array<T>(repeating: shape, count: count) }
print(`repeat`(shape: Triangle(size: 1), count: 2).count)
struct VerticalShapes: Shape { var shapes: [any Shape]; func draw() -> String { shapes.map { $0.draw() }.joined(separator: "\n\n") } }
print(VerticalShapes(shapes: [Triangle(size: 2), Square(size: 2), trapezoid]).draw())
func protoFlip<T: Shape>(_ shape: T) -> Shape { if shape is Square { return shape }; return FlippedShape(shape: shape) }
print(protoFlip(Triangle(size: 2)).draw(), type(of: protoFlip(Square(size: 1))))
protocol Container { associatedtype Item; var count: Int { get }; subscript(i: Int) -> Item { get } }
extension Array: Container {}
func makeOpaqueContainer<T>(item: T) -> some Container { [item] }
let opaqueContainer = makeOpaqueContainer(item: 12)
let twelve = opaqueContainer[0]
print(type(of: twelve))
func drawTwiceGeneric<S: Shape>(_ shape: S) { print(shape.draw() + shape.draw()) }
func drawTwiceSome(_ shape: some Shape) { print(shape.draw() + shape.draw()) }
drawTwiceGeneric(Square(size: 1)); drawTwiceSome(Triangle(size: 1))
let evens: some Sequence<Int> = [2, 4, 6]
for e in evens { print(e, terminator: " ") }
print()
func total(_ xs: some Sequence<Int>) -> Int { xs.reduce(0, +) }
print(total([1, 2, 3]), total(Set([4, 4])), total(1...4), total(stride(from: 0, to: 10, by: 5)))
func largest(of xs: some Collection<some Comparable>) -> String { "\(xs.max()!)" }
print(largest(of: [3, 1]), largest(of: "hello"))
let shapes: [any Shape] = [Square(size: 1), Triangle(size: 2)]
for case let t as Triangle in shapes { print("triangle", t.size) }
func process(_ s: any Shape) -> Int { measure(s) }
func measure<S: Shape>(_ s: S) -> Int { s.draw().count }
print(shapes.map(process), shapes.map { measure($0) })
var optionalShape: (any Shape)? = nil
print(optionalShape?.draw() ?? "none")
optionalShape = Square(size: 1)
print(optionalShape!.draw())
func make(_ big: Bool) -> any Shape { big ? Square(size: 2) : Triangle(size: 1) }
print(make(true).draw(), make(false).draw())
