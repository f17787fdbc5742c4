typealias AudioSample = UInt16
print(AudioSample.min, AudioSample.max)
typealias Point = (x: Double, y: Double)
typealias Path = [Point]
func length(_ p: Path) -> Double { zip(p, p.dropFirst()).map { a, b in ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot() }.reduce(0, +) }
print(length([(0, 0), (3, 4), (3, 5)]))
typealias StringMap<V> = [String: V]
var m: StringMap<Int> = ["a": 1]
m["b"] = 2
print(m.count)
typealias Handler = (Result<Int, Failure>) -> Void
enum Failure: Error { case oops }
func run(_ ok: Bool, then handler: Handler) { handler(ok ? .success(1) : .failure(.oops)) }
run(true) { print($0) }
run(false) { if case .failure(let e) = $0 { print(e) } }
protocol Drawable { func draw() -> String }
protocol Movable { mutating func move(_ d: Int) }
typealias Sprite = Drawable & Movable
struct Ball: Sprite { var x = 0; func draw() -> String { "o@\(x)" }; mutating func move(_ d: Int) { x += d } }
func animate(_ s: any Sprite) -> String { var s = s; s.move(3); return s.draw() }
print(animate(Ball()))
func shift<T: Sprite>(_ t: inout T) { t.move(1) }
var b = Ball()
shift(&b)
print(b.draw())
struct Grid<T> { typealias Row = [T]; typealias Index = (row: Int, column: Int); var rows: [Row]; subscript(i: Index) -> T { rows[i.row][i.column] } }
let g = Grid(rows: [[1, 2], [3, 4]])
let where_: Grid<Int>.Index = (1, 0)
print(g[where_], g[(0, 1)], type(of: g.rows))
typealias Predicate<T> = (T) -> Bool
extension Array { func split(by p: Predicate<Element>) -> (matching: Self, rest: Self) { (filter(p), filter { !p($0) }) } }
let (e, o) = [1, 2, 3, 4].split { $0 % 2 == 0 }
print(e, o)
protocol Store { associatedtype Item; typealias Update = (Item) -> Item; var item: Item { get set } }
extension Store { mutating func apply(_ u: Update) { item = u(item) } }
struct IntStore: Store { var item = 5 }
var st = IntStore()
st.apply { $0 * 3 }
print(st.item)
class Matrix { typealias Element = Double; var d: [[Element]] = [[1]]; func trace() -> Element { d.indices.reduce(0) { $0 + d[$1][$1] } } }
print(Matrix().trace(), Matrix.Element.pi)
