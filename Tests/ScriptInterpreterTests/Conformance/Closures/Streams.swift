class Publisher<Output> { private var subs: [Int: (Output) -> Void] = [:], next = 0
  func sink(_ f: @escaping (Output) -> Void) -> Cancellable { next += 1; let id = next; subs[id] = f; return Cancellable { [weak self] in self?.subs[id] = nil } }
  func send(_ o: Output) { for id in subs.keys.sorted() { subs[id]?(o) } }
  func map<T>(_ f: @escaping (Output) -> T) -> Publisher<T> { let p = Publisher<T>(); keep.append(sink { p.send(f($0)) }); return p }
  func filter(_ p: @escaping (Output) -> Bool) -> Publisher<Output> { let q = Publisher(); keep.append(sink { if p($0) { q.send($0) } }); return q }
  private var keep: [Cancellable] = [] }
final class Cancellable { private var action: (() -> Void)?; init(_ a: @escaping () -> Void) { action = a }; func cancel() { action?(); action = nil }; deinit { cancel() } }
let p = Publisher<Int>()
var c: Cancellable? = p.sink { print("got", $0) }
let d = p.filter { $0 % 2 == 0 }.map { "even \($0)" }.sink { print($0) }
p.send(1); p.send(2); c = nil; p.send(4); d.cancel(); p.send(6); print(c == nil)
struct Reducer<S, A> { let reduce: (inout S, A) -> Void }
final class Store<S, A> { private(set) var state: S { didSet { log.append("\(oldValue) -> \(state)") } }; private let reducer: Reducer<S, A>; var log: [String] = []
  init(_ s: S, _ r: Reducer<S, A>) { state = s; reducer = r }; func dispatch(_ a: A) { reducer.reduce(&state, a) } }
enum Action { case inc, add(Int), reset }
let store = Store(0, Reducer<Int, Action> { s, a in switch a { case .inc: s += 1; case .add(let n): s += n; case .reset: s = 0 } })
[Action.inc, .add(5), .reset].forEach(store.dispatch); print(store.log)
struct Lens<W, P> { let get: (W) -> P; let set: (P, W) -> W
  func over(_ f: @escaping (P) -> P) -> (W) -> W { { w in set(f(get(w)), w) } }
  func compose<Q>(_ o: Lens<P, Q>) -> Lens<W, Q> { Lens<W, Q>(get: { o.get(get($0)) }, set: { q, w in set(o.set(q, get(w)), w) }) } }
struct Addr { var city: String }; struct Per { var addr: Addr }
let addr = Lens<Per, Addr>(get: { $0.addr }, set: { Per(addr: $0) <- $1 }), city = Lens<Addr, String>(get: { $0.city }, set: { c, a in var a = a; a.city = c; return a })
infix operator <-: AdditionPrecedence
func <- (a: Per, b: Per) -> Per { a }
print(addr.compose(city).over { $0.uppercased() }(Per(addr: Addr(city: "oslo"))))
func debounce<T>(_ f: @escaping (T) -> Void) -> (T) -> Void { var last: T?; return { x in last = x; if let l = last { f(l) } } }
debounce { (s: String) in print("d", s) }("z")
