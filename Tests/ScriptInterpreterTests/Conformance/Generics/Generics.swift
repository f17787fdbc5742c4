struct Stack<Element> { private var items: [Element] = []; mutating func push(_ item: Element) { items.append(item) }; mutating func pop() -> Element? { items.popLast() }; var top: Element? { items.last }; var count: Int { items.count } }
var st = Stack<String>(); st.push("a"); st.push("b"); print(st.pop()!, st.top!, st.count)
func findIndex<T: Equatable>(of valueToFind: T, in array: [T]) -> Int? { for (index, value) in array.enumerated() { if value == valueToFind { return index } }; return nil }
print(findIndex(of: 9.3, in: [3.14159, 0.1, 0.25]) as Any, findIndex(of: "Andrea", in: ["Mike", "Malcolm", "Andrea"]) as Any)
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var a = "x", b = "y"; swapTwo(&a, &b); print(a, b)
struct Pair<A, B> { let first: A; let second: B; func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) } }
print(Pair(first: 1, second: "a").swapped(), Pair(first: 1.5, second: true))
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(first: 1, second: "a") == Pair(first: 1, second: "a"))
class Box<T> { var value: T; init(_ v: T) { value = v }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(f(value)) } }
print(Box(3).map { $0 * 2 }.map { "v\($0)" }.value)
struct Queue<T>: Sequence { private var items: [T] = []; mutating func enqueue(_ x: T) { items.append(x) }; mutating func dequeue() -> T? { items.isEmpty ? nil : items.removeFirst() }; func makeIterator() -> AnyIterator<T> { var i = 0; return AnyIterator { if i < items.count { i += 1; return items[i - 1] } else { return nil } } } }
var q = Queue<Int>(); q.enqueue(1); q.enqueue(2); q.enqueue(3)
for x in q { print(x, terminator: " ") }
print(q.map { $0 * 10 }, q.contains(2), q.reduce(0, +))
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 3)), Countdown(n: 4).filter { $0 % 2 == 0 })
func largest<T: Comparable>(_ xs: [T]) -> T? { guard var m = xs.first else { return nil }; for x in xs where x > m { m = x }; return m }
print(largest([3, 9, 2])!, largest(["b", "z", "a"])!, largest([Int]()) as Any)
protocol Monoid { static var empty: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid { static var empty: Int { 0 } }
extension String: Monoid { static var empty: String { "" } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(M.empty) { $0 + $1 } }
print(fold([1, 2, 3]), fold(["a", "b"]))
func makeIterator<T>(_ x: T, times: Int) -> some Sequence<T> { repeatElement(x, count: times) }
print(Array(makeIterator("z", times: 3)))
struct Cache<K: Hashable, V> { private var d: [K: V] = [:]; mutating func get(_ k: K, _ make: (K) -> V) -> V { if let v = d[k] { return v }; let v = make(k); d[k] = v; return v } }
var c = Cache<Int, String>(); print(c.get(1) { "made \($0)" }, c.get(1) { _ in "again" })
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
print([1, 2, 3].total(), [0.5, 0.25].total())
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
print(("x" as String?).orEmpty + (nil as String?).orEmpty + "|")
typealias IntPair = Pair<Int, Int>
print(IntPair(first: 1, second: 2))
func opaque() -> some Equatable { 42 }
print(opaque() == opaque())
