protocol Stackable { associatedtype Element; mutating func push(_ e: Element); mutating func pop() -> Element?; var isEmpty: Bool { get } }
extension Stackable { mutating func drain() -> [Element] { var out: [Element] = []; while let e = pop() { out.append(e) }; return out } }
struct ArrayStack<T>: Stackable { private var a: [T] = []; var isEmpty: Bool { a.isEmpty }; mutating func push(_ e: T) { a.append(e) }; mutating func pop() -> T? { a.popLast() } }
struct IntBag: Stackable { typealias Element = Int; var total = 0; var isEmpty: Bool { total == 0 }; mutating func push(_ e: Int) { total += e }
  mutating func pop() -> Int? { if total == 0 { return nil }; defer { total = 0 }; return total } }
func fill<S: Stackable>(_ s: inout S, with items: [S.Element]) { for i in items { s.push(i) } }
var a = ArrayStack<String>(), b = IntBag()
fill(&a, with: ["x", "y"]); fill(&b, with: [1, 2, 3])
print(a.drain(), b.drain(), a.isEmpty)
protocol Transformer { associatedtype Input; associatedtype Output; func transform(_ i: Input) -> Output }
struct Length: Transformer { func transform(_ i: String) -> Int { i.count } }
struct Doubler<N: Numeric>: Transformer { func transform(_ n: N) -> N { n + n } }
struct Chain<A: Transformer, B: Transformer>: Transformer where A.Output == B.Input { let a: A, b: B; func transform(_ i: A.Input) -> B.Output { b.transform(a.transform(i)) } }
extension Transformer { func then<B: Transformer>(_ b: B) -> Chain<Self, B> where B.Input == Output { Chain(a: self, b: b) }
  func callAsFunction(_ i: Input) -> Output { transform(i) } }
let chain = Length().then(Doubler<Int>()).then(Doubler())
print(chain("four"), type(of: chain))
struct AnyTransformer<I, O>: Transformer { private let f: (I) -> O; init<T: Transformer>(_ t: T) where T.Input == I, T.Output == O { f = t.transform }; func transform(_ i: I) -> O { f(i) } }
let erased: [AnyTransformer<String, Int>] = [AnyTransformer(Length()), AnyTransformer(chain)]
print(erased.map { $0.transform("abc") })
protocol Shape { static var sides: Int { get }; init(scale: Double); var area: Double { get }; static func unit() -> Self }
extension Shape { static func unit() -> Self { Self(scale: 1) }; static func describe() -> String { "\(self) has \(sides) sides" } }
struct Square: Shape { static let sides = 4; var s: Double; init(scale: Double) { s = scale }; var area: Double { s * s } }
struct Tri: Shape { static var sides: Int { 3 }; var b: Double; init(scale: Double) { b = scale }; var area: Double { b * b / 2 } }
func total<S: Shape>(_ t: S.Type, _ scales: [Double]) -> Double { scales.map { S(scale: $0).area }.reduce(0, +) }
print(total(Square.self, [1, 2]), total(Tri.self, [2]), Square.describe(), Tri.unit().area)
let types: [any Shape.Type] = [Square.self, Tri.self]
for t in types { print(t.sides, t.init(scale: 2).area, t) }
let s: any Shape = Tri(scale: 4)
print(type(of: s).sides, type(of: s).unit().area, type(of: s))
print(Square.self == Square.self, type(of: s) == Tri.self, types[0] == Tri.self)
protocol Repository<Entity> { associatedtype Entity: Identifiable; func all() -> [Entity]; mutating func save(_ e: Entity) }
struct User: Identifiable { let id: Int; var name: String }
struct MemoryRepo<E: Identifiable>: Repository { private var items: [E] = []; func all() -> [E] { items }; mutating func save(_ e: E) { items.append(e) } }
extension Repository { func find(_ id: Entity.ID) -> Entity? { for e in all() where e.id == id { return e }; return nil } }
var repo = MemoryRepo<User>()
repo.save(User(id: 1, name: "A")); repo.save(User(id: 2, name: "B"))
print(repo.find(2)?.name ?? "-", repo.find(3) == nil)
func names(_ r: some Repository<User>) -> [String] { r.all().map(\.name) }
print(names(repo))
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
func concat<M: Monoid>(_ xs: [M]) -> M { xs.reduce(M.empty, <>) }
print(concat([1, 2, 3]), concat(["a", "b"]), concat([[1], [2]]))
