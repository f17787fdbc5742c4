open class Account {
  public let id: Int
  public private(set) var balance: Int
  internal var history: [Entry] = []
  fileprivate struct Secret { let pin: Int }
  private let secret: Secret
  public struct Entry { public let amount: Int; fileprivate let note: String; init(_ amount: Int, _ note: String) { self.amount = amount; self.note = note } }
  public init(id: Int, opening: Int = 0, pin: Int = 1234) { self.id = id; balance = opening; secret = Secret(pin: pin) }
  @discardableResult public func deposit(_ n: Int, note: String = "deposit") -> Int { balance += n; history.append(Entry(n, note)); return balance }
  @discardableResult open func withdraw(_ n: Int, pin: Int) -> Bool {
    guard check(pin), n <= balance else { return false }
    balance -= n
    history.append(Entry(-n, "withdraw"))
    return true
  }
  private func check(_ pin: Int) -> Bool { pin == secret.pin }
}
private extension Account { var total: Int { history.reduce(0) { $0 + $1.amount } }
  func notes() -> [String] { history.map(\.note) } }
public class Premium: Account {
  override public func withdraw(_ n: Int, pin: Int) -> Bool { deposit(1, note: "bonus"); return super.withdraw(n, pin: pin) }
}
let a = Account(id: 1, opening: 10)
a.deposit(5)
print(a.withdraw(3, pin: 0), a.withdraw(3, pin: 1234), a.balance, a.total, a.notes())
let p = Premium(id: 2, pin: 7)
print(p.withdraw(1, pin: 7), p.balance, p.notes())
fileprivate func helper<T>(_ t: T) -> String { "helped \(t)" }
print(helper(3))
internal enum Level: Int, CaseIterable { case low = 1, high = 5; fileprivate var isHigh: Bool { self == .high } }
print(Level.allCases.filter(\.isHigh))
struct Temperature { private var kelvin: Double; init(celsius: Double) { kelvin = celsius + 273 }
  var celsius: Double { get { kelvin - 273 } set { kelvin = newValue + 273 } }
  static func hotter(_ a: Temperature, _ b: Temperature) -> Temperature { a.kelvin > b.kelvin ? a : b } }
var t = Temperature(celsius: 20)
t.celsius += 2.5
print(t.celsius, Temperature.hotter(t, Temperature(celsius: 30)).celsius)
public struct Identifier<Owner>: Hashable, Sendable { public let raw: Int; public init(_ raw: Int) { self.raw = raw } }
enum UserTag {}; enum OrderTag {}
let u = Identifier<UserTag>(1), o = Identifier<OrderTag>(1)
print(u.raw == o.raw, u == Identifier(1), Set([u, u]).count)
