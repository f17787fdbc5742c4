@dynamicMemberLookup struct DynamicStruct { let dictionary = ["someDynamicMember": 325, "someOtherMember": 787]; subscript(dynamicMember member: String) -> Int { dictionary[member] ?? 1054 } }
let s = DynamicStruct()
print(s.someDynamicMember, s.other)
struct Multiplier { let factor: Int; func callAsFunction(_ x: Int) -> Int { x * factor }; func callAsFunction(_ x: Int, plus y: Int) -> Int { x * factor + y } }
let triple = Multiplier(factor: 3)
print(triple(5), triple(5, plus: 1), [1, 2, 3].map { triple($0) })
@dynamicMemberLookup class JSON { var values: [String: JSON] = [:]; var text = ""; subscript(dynamicMember k: String) -> JSON { get { values[k] ?? JSON() } set { values[k] = newValue } } }
let j = JSON(); let name = JSON(); name.text = "Ann"; j.user = JSON(); j.user.name = name
print(j.user.name.text)
struct Resolution { var width = 0; var height = 0 }
class VideoMode { var resolution = Resolution(); var interlaced = false; var frameRate = 0.0; var name: String? }
let someVideoMode = VideoMode()
someVideoMode.resolution.width = 1280
let hd = Resolution(width: 1920, height: 1080)
var cinema = hd
cinema.width = 2048
print(someVideoMode.resolution.width, cinema.width, hd.width, hd)
let tenEighty = someVideoMode
tenEighty.frameRate = 30.0
print(someVideoMode.frameRate, tenEighty === someVideoMode)
struct Point { var x = 0.0, y = 0.0; mutating func moveBy(x deltaX: Double, y deltaY: Double) { self = Point(x: x + deltaX, y: y + deltaY) } }
var p = Point(x: 1, y: 1); p.moveBy(x: 2, y: 3); print(p)
struct Rect { var origin = Point(), size = Point(); var center: Point { get { Point(x: origin.x + size.x / 2, y: origin.y + size.y / 2) } set { origin.x = newValue.x - size.x / 2; origin.y = newValue.y - size.y / 2 } } }
var r = Rect(origin: Point(), size: Point(x: 10, y: 10)); r.center = Point(x: 15, y: 15); print(r.origin, r.center)
let kp = \Point.x
print(p[keyPath: kp], [Point(x: 1, y: 2), Point(x: 3, y: 4)].map(\.y))
var wp = p; wp[keyPath: \.y] = 9; print(wp)
