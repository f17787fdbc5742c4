class Stack<Element> { fileprivate var a: [Element] = []; func push(_ e: Element) { a.append(e) }; func pop() -> Element? { a.popLast() } ; var count: Int { a.count } }
class MinStack: Stack<Int> { private var mins: [Int] = []; override func push(_ e: Int) { super.push(e); mins.append(min(e, mins.last ?? e)) }; override func pop() -> Int? { _ = mins.popLast(); return super.pop() }; var minimum: Int? { mins.last } }
let s = MinStack(); [3, 1, 2].forEach(s.push); print(s.minimum!, s.pop()!, s.pop()!, s.minimum!, s.count)
class Pair<A, B> { var a: A; var b: B; init(_ a: A, _ b: B) { self.a = a; self.b = b } }
class Same<T: Equatable>: Pair<T, T> { var same: Bool { a == b } }
print(Same(1, 1).same, Same("a", "b").same)
protocol Repo { associatedtype Item; func all() -> [Item] }
class BaseRepo<T>: Repo { func all() -> [T] { [] } }
final class MemRepo: BaseRepo<String> { override func all() -> [String] { ["x"] } }
func names<R: Repo>(_ r: R) -> [R.Item] { r.all() }
let base: BaseRepo<String> = MemRepo()
print(names(base), base.all().first ?? "none", base is MemRepo)
class Event<T> { private var hs: [(T) -> Void] = []; func add(_ h: @escaping (T) -> Void) { hs.append(h) }; func raise(_ t: T) { hs.forEach { $0(t) } } }
let ev = Event<(Int, String)>(); ev.add { print($0.0, $0.1) }; ev.add { n, s in print(n + 1, s) }; ev.raise((1, "e"))
let ev2 = Event<Int>(); var sum = 0; ev2.add { sum += $0 }; ev2.raise(3); ev2.raise(4); print(sum)
struct Node<T> { let v: T; let kids: [Node<T>]; init(_ v: T, _ kids: Node<T>...) { self.v = v; self.kids = kids }
  func fold<R>(_ f: (T, [R]) -> R) -> R { f(v, kids.map { $0.fold(f) }) } }
print(Node(1, Node(2, Node(3)), Node(4)).fold { $0 + $1.reduce(0, +) }, Node("a", Node("b")).fold { "(\($0)\($1.joined()))" })
