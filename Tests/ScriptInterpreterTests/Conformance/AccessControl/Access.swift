public struct TrackedString {
  public private(set) var numberOfEdits = 0
  public var value: String = "" { didSet { numberOfEdits += 1 } }
  public init() {}
}
var s = TrackedString()
s.value = "This string will be tracked."
s.value += " This edit will increment numberOfEdits."
s.value += " So will this one."
print("The number of edits is \(s.numberOfEdits)")
open class Base { public init() {}; open func run() -> String { helper() }; fileprivate func helper() -> String { "base" } }
internal final class Derived: Base { override internal func helper() -> String { "derived" }; public override func run() -> String { "run " + super.run() } }
print(Derived().run())
private enum Secret { static let key = 42; case a }
fileprivate func reveal() -> Int { Secret.key }
print(reveal())
protocol SomeProtocol { func doSomething() }
struct SomeStruct { private var privateVariable = 12 }
extension SomeStruct: SomeProtocol { func doSomething() { print(privateVariable) } }
SomeStruct().doSomething()
public class Stack<T> {
  private var items: [T] = []
  public var count: Int { items.count }
  public internal(set) var pushes = 0
  public func push(_ x: T) { items.append(x); pushes += 1 }
  public func pop() -> T? { items.popLast() }
  public static func of(_ xs: T...) -> Stack { let s = Stack(); xs.forEach(s.push); return s }
}
let st = Stack.of(1, 2, 3)
print(st.pop()!, st.count, st.pushes)
@frozen public enum Mode { case on, off }
@inlinable public func twice(_ x: Int) -> Int { x * 2 }
@usableFromInline internal func thrice(_ x: Int) -> Int { x * 3 }
@inline(__always) func inlined(_ x: Int) -> Int { x + 1 }
@available(*, deprecated, message: "use twice") func old() -> Int { 0 }
@available(macOS 10.15, iOS 13, *) struct Newer { let x = 1 }
print(twice(2), thrice(3), inlined(4), Newer().x)
struct Counter { private static var made = 0; let id: Int; init() { Counter.made += 1; id = Counter.made }; fileprivate static var total: Int { made } }
_ = Counter(); _ = Counter()
print(Counter().id, Counter.total)
