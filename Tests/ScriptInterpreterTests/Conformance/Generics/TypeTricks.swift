struct Tagged<Tag, Raw> { let raw: Raw; init(_ raw: Raw) { self.raw = raw } }
extension Tagged: Equatable where Raw: Equatable {}
extension Tagged: Hashable where Raw: Hashable {}
extension Tagged: Comparable where Raw: Comparable { static func < (a: Self, b: Self) -> Bool { a.raw < b.raw } }
extension Tagged: ExpressibleByIntegerLiteral where Raw: ExpressibleByIntegerLiteral { init(integerLiteral v: Raw.IntegerLiteralType) { raw = Raw(integerLiteral: v) } }
extension Tagged: CustomStringConvertible where Raw: CustomStringConvertible { var description: String { "#" + raw.description } }
enum Meters {}
typealias Length = Tagged<Meters, Double>
let l: Length = 5
print(l, [Length(3), 1, 2].sorted(), Set([l, 5]).count, l == 5 ? "eq" : "ne")
enum Either<L, R> { case left(L), right(R)
  func fold<T>(_ f: (L) throws -> T, _ g: (R) throws -> T) rethrows -> T { switch self { case .left(let l): try f(l); case .right(let r): try g(r) } }
  func map<T>(_ f: (R) -> T) -> Either<L, T> { switch self { case .left(let l): .left(l); case .right(let r): .right(f(r)) } }
  var swapped: Either<R, L> { fold(Either<R, L>.right, Either<R, L>.left) } }
let e: [Either<String, Int>] = [.left("x"), .right(3)]
print(e.map { $0.fold({ $0.count }, { $0 * 2 }) }, e[1].map { "\($0)!" }, e[0].swapped)
final class Box<T> { var value: T; init(_ value: T) { self.value = value }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(f(value)) } }
extension Box where T: Numeric { func add(_ n: T) { value += n } }
extension Box where T == String { var shout: String { value.uppercased() } }
let b = Box(1); b.add(4)
print(b.value, Box("hey").shout, b.map { [$0] }.value)
protocol Monoid { static var zero: Self { get }; func combine(_ o: Self) -> Self }
extension Int: Monoid { static var zero: Int { 0 }; func combine(_ o: Int) -> Int { self + o } }
extension String: Monoid { static let zero = ""; func combine(_ o: String) -> String { self + o } }
extension Optional: Monoid where Wrapped: Monoid { static var zero: Wrapped? { nil }; func combine(_ o: Wrapped?) -> Wrapped? { switch (self, o) { case let (a?, b?): a.combine(b); case let (a?, nil): a; case (nil, let b): b } } }
extension Sequence where Element: Monoid { func concat() -> Element { reduce(.zero) { $0.combine($1) } } }
print([1, 2, 3].concat(), ["a", "b"].concat(), [Optional(1), nil, 4].concat() as Any)
struct Zip3<A: Sequence, B: Sequence, C: Sequence>: Sequence, IteratorProtocol {
  private var a: A.Iterator, b: B.Iterator, c: C.Iterator
  init(_ a: A, _ b: B, _ c: C) { self.a = a.makeIterator(); self.b = b.makeIterator(); self.c = c.makeIterator() }
  mutating func next() -> (A.Element, B.Element, C.Element)? { guard let x = a.next(), let y = b.next(), let z = c.next() else { return nil }; return (x, y, z) } }
for (n, c, f) in Zip3(1..., "abc", [0.5, 1.5]) { print(n, c, f) }
func memoized<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var cache: [K: V] = [:]; return { k in if let v = cache[k] { return v }; let v = f(k); cache[k] = v; return v } }
var hits = 0
let slow = memoized { (n: Int) -> Int in hits += 1; return n * n }
print(slow(4), slow(4), hits)
func typeName<T>(_: T.Type = T.self) -> String { "\(T.self)" }
func same<A, B>(_: A, _: B) -> Bool { A.self == B.self }
print(typeName(Int.self), typeName([String: [Int?]].self), same(1, 2), same(1, "x"), typeName(((Int) -> Void).self))
protocol Animal { associatedtype Food; var name: String { get }; func eat(_ f: Food) -> String }
struct Grass { let kind = "grass" }; struct Meat { let from: String }
struct Cow: Animal { let name = "cow"; func eat(_ f: Grass) -> String { "\(name) eats \(f.kind)" } }
struct Lion: Animal { let name = "lion"; func eat(_ f: Meat) -> String { "\(name) eats \(f.from)" } }
func feed<A: Animal>(_ a: A, _ f: A.Food) -> String { a.eat(f) }
struct AnyAnimal<F> { let name: String; private let _eat: (F) -> String; init<A: Animal>(_ a: A) where A.Food == F { name = a.name; _eat = a.eat }; func eat(_ f: F) -> String { _eat(f) } }
print(feed(Cow(), Grass()), feed(Lion(), Meat(from: "gazelle")), AnyAnimal(Lion()).eat(Meat(from: "zebra")))
let animals: [any Animal] = [Cow(), Lion()]
print(animals.map { $0.name }, animals.map { type(of: $0) })
extension Dictionary { func mapKeys<K: Hashable>(_ f: (Key) -> K) -> [K: Value] { Dictionary<K, Value>(uniqueKeysWithValues: map { (f($0.key), $0.value) }) } }
print(["a": 1].mapKeys { $0 + $0 })
extension Collection { func chunks(of n: Int) -> [SubSequence] { var out: [SubSequence] = [], i = startIndex; while i != endIndex { let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex; out.append(self[i..<j]); i = j }; return out }
  var pairs: Zip2Sequence<Self, SubSequence> { zip(self, dropFirst()) } }
print([1, 2, 3, 4, 5].chunks(of: 2).map(Array.init), "abcde".chunks(of: 3), [1, 4, 9].pairs.map { $1 - $0 })
class Registry { private var factories: [ObjectIdentifier: () -> Any] = [:]
  func register<T>(_ t: T.Type, _ f: @escaping () -> T) { factories[ObjectIdentifier(t)] = f }
  func resolve<T>(_ t: T.Type = T.self) -> T? { factories[ObjectIdentifier(t)]?() as? T } }
let reg = Registry(); reg.register(Int.self) { 42 }; reg.register(String.self) { "s" }
let i: Int? = reg.resolve(); print(i ?? 0, reg.resolve(String.self) ?? "", reg.resolve(Double.self) as Any)
