@propertyWrapper struct Clamped<T: Comparable> {
  private var value: T
  let range: ClosedRange<T>
  var wrappedValue: T { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
  init(wrappedValue: T, _ range: ClosedRange<T>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var projectedValue: ClosedRange<T> { range }
}
@propertyWrapper struct Capitalized { private(set) var text = ""; var wrappedValue: String { get { text } set { text = newValue.capitalized_ } }
  init(wrappedValue: String) { self.wrappedValue = wrappedValue } }
extension String { var capitalized_: String { prefix(1).uppercased() + dropFirst() } }
@propertyWrapper class Shared<V> { var wrappedValue: V; init(wrappedValue: V) { self.wrappedValue = wrappedValue }; var projectedValue: Shared { self } }
@propertyWrapper struct Logged<V> { private var v: V; private(set) var history: [V] = []
  init(wrappedValue: V) { v = wrappedValue }
  var wrappedValue: V { get { v } set { history.append(v); v = newValue } }
  var projectedValue: [V] { history } }
struct Player {
  @Clamped(0...100) var health = 50
  @Clamped(1...10) var level: Int = 20
  @Capitalized var name: String = "bob"
  @Logged var score = 0
}
var p = Player()
p.health = 500; p.name = "alice"; p.score = 3; p.score += 4
print(p.health, p.level, p.name, p.score, p.$score, p.$health)
var q = p
q.health = -3
print(q.health, p.health)
class Settings { @Shared var volume = 5; @Clamped(-1.0...1.0) var balance: Double = 0 }
let s = Settings()
let ref = s.$volume
s.volume = 8
print(ref.wrappedValue); ref.wrappedValue = 1; print(s.volume)
s.balance = 3
print(s.balance, s.$balance.upperBound)
@propertyWrapper struct Lazy<V> { enum State { case pending(() -> V), done(V) }
  private var state: State
  init(wrappedValue: @autoclosure @escaping () -> V) { state = .pending(wrappedValue) }
  var wrappedValue: V { mutating get { switch state { case .done(let v): return v; case .pending(let f): let v = f(); state = .done(v); return v } } set { state = .done(newValue) } } }
struct Heavy { @Lazy var table = expensive() ; var plain = 1 }
func expensive() -> [Int] { print("computing"); return [1, 2, 3] }
var h = Heavy()
print(h.plain)
print(h.table, h.table)
@propertyWrapper struct UserDefault<T> { let key: String; let fallback: T
  static var store: [String: Any] { get { Store.values } set { Store.values = newValue } }
  var wrappedValue: T { get { Store.values[key] as? T ?? fallback } set { Store.values[key] = newValue } } }
enum Store { nonisolated(unsafe) static var values: [String: Any] = [:] }
enum Prefs { @UserDefault(key: "theme", fallback: "light") static var theme: String; @UserDefault(key: "size", fallback: 12) static var size }
print(Prefs.theme, Prefs.size)
Prefs.theme = "dark"
print(Prefs.theme, Store.values.count)

func test() -> Int { @Clamped(0...9) var local = 4; local += 100; return local }
print(test())
@propertyWrapper struct Trimmed { var wrappedValue: String { didSet { wrappedValue = String(wrappedValue.filter { $0 != " " }) } }
  init(wrappedValue: String) { self.wrappedValue = wrappedValue.filter { $0 != " " } } }
struct Form { @Trimmed var email: String; @Clamped(18...99) var age = 18 }
var f = Form(email: " a @b ")
f.email += " c"
print(f.email, f.age, f)
