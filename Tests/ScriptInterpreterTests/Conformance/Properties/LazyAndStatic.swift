struct Config {
  static let shared = Config(name: "shared")
  static private(set) var count = 0
  static var doubled: Int { get { count * 2 } set { count = newValue / 2 } }
  let name: String
  init(name: String) { self.name = name; Config.count += 1 }
}
print(Config.shared.name, Config.count, Config(name: "x").name, Config.count)
Config.doubled = 20
print(Config.count, Config.doubled)
final class Logger {
  static let shared = Logger()
  private init() { print("logger made") }
  private(set) var lines: [String] = [] { didSet { if lines.count > 2 { lines.removeFirst() } } }
  func log(_ s: @autoclosure () -> String) { lines.append(s()) }
}
Logger.shared.log("a"); Logger.shared.log("b"); Logger.shared.log("c \(1 + 1)")
print(Logger.shared.lines)
class Circle {
  var radius: Double { didSet { area_ = nil } }
  private var area_: Double?
  lazy var name: String = "circle \(radius)"
  var area: Double { if let a = area_ { return a }; print("computing"); let a = 3 * radius * radius; area_ = a; return a }
  init(_ r: Double) { radius = r }
}
let c = Circle(2)
print(c.area, c.area, c.name)
c.radius = 1
print(c.area, c.name)
struct Celsius { var degrees: Double; var fahrenheit: Double { get { degrees * 1.8 + 32 } set { degrees = (newValue - 32) / 1.8 } } }
var t = Celsius(degrees: 100)
t.fahrenheit = 32
t.fahrenheit += 18
print(t.degrees, t.fahrenheit)
struct Temps { lazy var computed: [Int] = { print("once"); return (1...3).map { $0 * base } }(); var base = 10 }
var ts = Temps()
ts.base = 5
print(ts.computed, ts.computed.count)
var copy = ts
copy.computed.append(1)
print(ts.computed, copy.computed)
class Observed {
  var value = 0 { willSet { history.append("will \(value)->\(newValue)") } didSet { history.append("did \(oldValue)->\(value)"); if value > 10 { value = 10 } } }
  var history: [String] = []
  var list: [Int] = [] { didSet { history.append("list \(list.count)") } }
}
let o = Observed()
o.value = 3; o.value += 20; o.list.append(1); o.list += [2, 3]; o.list[0] = 9
print(o.value, o.history)
class Base { var x: Int { get { 1 } set { print("base set", newValue) } }; var y = 1 { didSet { print("base y", oldValue, y) } } }
class Derived: Base { override var x: Int { get { super.x + 10 } set { print("derived"); super.x = newValue } }; override var y: Int { didSet { print("derived y", y) } } }
let d = Derived()
d.x = 5; d.y = 7
print(d.x, d.y)
enum Settings { static var volume = 5 { didSet { print("volume", oldValue, volume) } }; static let levels = ["low", "high"]; static subscript(i: Int) -> String { levels[i] } }
Settings.volume += 1
print(Settings[1], Settings.levels.count)
protocol HasID { var id: Int { get }; var tag: String { get set } }
struct Item: HasID { let id: Int; var tag = "t" }
func retag<T: HasID>(_ x: inout T) { x.tag += "\(x.id)" }
var it = Item(id: 4)
retag(&it)
var any: any HasID = it
any.tag = "z"
print(it.tag, any.tag, any.id)
extension Int { var squared: Int { self * self }; static var answer: Int { 42 }; var isEven: Bool { self % 2 == 0 } }
extension String { var initials: String { split(separator: " ").compactMap(\.first).map(String.init).joined() } }
print(7.squared, Int.answer.isEven, "Ann Bo Cy".initials)
