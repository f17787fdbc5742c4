protocol Identified { var id: Int { get } }
protocol Describable { func describe() -> String }
extension Describable { func describe() -> String { "a \(type(of: self))" }; func shout() -> String { describe().uppercased() } }
extension Describable where Self: Identified { func describe() -> String { "#\(id) \(type(of: self))" } }
struct Plain: Describable {}
struct Numbered: Describable, Identified { let id: Int }
struct Custom: Describable, Identified { let id = 9; func describe() -> String { "custom" } }
let all: [any Describable] = [Plain(), Numbered(id: 3), Custom()]
for d in all { print(d.describe(), d.shout(), (d as? any Identified)?.id ?? 0) }
protocol Stack { associatedtype Element; var items: [Element] { get set } }
extension Stack { mutating func push(_ e: Element) { items.append(e) }; mutating func pop() -> Element? { items.popLast() }; var isEmpty: Bool { items.isEmpty }; var top: Element? { items.last } }
extension Stack where Element: Comparable { var largest: Element? { items.max() } }
extension Stack where Element == String { func joined() -> String { items.joined(separator: ",") } }
struct IntStack: Stack { var items: [Int] = [] }
struct Names: Stack { var items: [String] }
var s = IntStack(); s.push(3); s.push(9); s.push(4)
print(s.pop()!, s.largest!, s.top!, s.isEmpty, Names(items: ["a", "b"]).joined())
protocol Drawable { func draw() -> [String] }
protocol Container: Drawable { var children: [any Drawable] { get } }
extension Container { func draw() -> [String] { children.flatMap { $0.draw() }.map { "  " + $0 } } }
struct Text: Drawable { let s: String; func draw() -> [String] { [s] } }
struct Box: Container { let children: [any Drawable] }
print(Box(children: [Text(s: "a"), Box(children: [Text(s: "b"), Text(s: "c")])]).draw().joined(separator: "\n"))
protocol Comparable2: Equatable { static func precedes(_ a: Self, _ b: Self) -> Bool }
extension Comparable2 { static func > (a: Self, b: Self) -> Bool { precedes(b, a) } }
struct Version: Comparable2 { let major, minor: Int; static func precedes(_ a: Self, _ b: Self) -> Bool { (a.major, a.minor) < (b.major, b.minor) } }
print(Version(major: 1, minor: 2) > Version(major: 1, minor: 0), Version(major: 1, minor: 2) == Version(major: 1, minor: 2))
protocol Logger: AnyObject { var lines: [String] { get set }; func log(_ s: String) }
extension Logger { func log(_ s: String) { lines.append(s) } }
final class Memory: Logger { var lines: [String] = [] }
final class Service { weak var logger: (any Logger)?; func work() { logger?.log("worked") } }
let svc = Service()
do { let mem = Memory(); svc.logger = mem; svc.work(); svc.work(); print(mem.lines) }
print(svc.logger == nil)
protocol Factory { associatedtype Product; func make(_ n: Int) -> Product }
struct Doubler: Factory { func make(_ n: Int) -> Int { n * 2 } }
struct Namer: Factory { func make(_ n: Int) -> String { "n\(n)" } }
func produce<F: Factory>(_ f: F, _ n: Int) -> [F.Product] { (1...n).map(f.make) }
func both<A: Factory, B: Factory>(_ a: A, _ b: B) -> [(A.Product, B.Product)] where A.Product: Hashable { zip(produce(a, 2), produce(b, 2)).map { ($0, $1) } }
print(produce(Doubler(), 3), produce(Namer(), 2), both(Doubler(), Namer()))
struct Money: Comparable, Hashable, CustomStringConvertible, Sendable { var cents: Int; var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }; static func < (a: Money, b: Money) -> Bool { a.cents < b.cents } }
print([Money(cents: 250), Money(cents: 99)].sorted(), Money(cents: 5) >= Money(cents: 5), max(Money(cents: 1), Money(cents: 2)), (Money(cents: 1)...Money(cents: 9)).contains(Money(cents: 5)), Money(cents: 3).clamped(to: Money(cents: 5)...Money(cents: 9)))
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
let p: any Describable & Identified = Numbered(id: 1)
print(p.id, p.describe())
func use(_ x: some Describable & Identified) -> Int { x.id + x.describe().count }
print(use(Custom()))
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 3)), Countdown(n: 4).filter { $0 % 2 == 0 }, Countdown(n: 3).reversed(), Countdown(n: 5).max()!, Countdown(n: 2).contains(1), Countdown(n: 3).map { "\($0)" }.joined())
