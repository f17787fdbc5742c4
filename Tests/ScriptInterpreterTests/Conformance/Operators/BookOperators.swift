let (x, y) = (1, 2)
print(x, y, "hello, " + "world")
var a = 1
a += 2; a -= 7; a *= 3; a /= 2; a %= 5
print(a)
print((1, "zebra") < (2, "apple"), (3, "apple") < (3, "bird"), (4, "dog") == (4, "dog"))
let contentHeight = 40
print(contentHeight + (true ? 50 : 20))
let defaultColorName = "red"
var userDefinedColorName: String?
print(userDefinedColorName ?? defaultColorName)
userDefinedColorName = "green"
print(userDefinedColorName ?? defaultColorName)
let range = ...5
print(range.contains(7), range.contains(4), range.contains(-1))
let initialBits: UInt8 = 0b00001111
print(~initialBits, 0b11111100 & 0b00111111, UInt8(0b10110010) | 0b01011110, 0b00010100 ^ 0b00000101, initialBits << 2, initialBits >> 1)
let pink: UInt32 = 0xCC6699
print((pink & 0xFF0000) >> 16, (pink & 0x00FF00) >> 8, pink & 0x0000FF)
var unsignedOverflow = UInt8.max
unsignedOverflow = unsignedOverflow &+ 1
print(unsignedOverflow, UInt8.min &- 1, Int8.min &- 1, Int8.max &* 2)
struct Vector2D { var x = 0.0, y = 0.0 }
extension Vector2D {
  static func + (left: Vector2D, right: Vector2D) -> Vector2D { Vector2D(x: left.x + right.x, y: left.y + right.y) }
  static prefix func - (vector: Vector2D) -> Vector2D { Vector2D(x: -vector.x, y: -vector.y) }
  static func += (left: inout Vector2D, right: Vector2D) { left = left + right }
  static func * (k: Double, v: Vector2D) -> Vector2D { Vector2D(x: k * v.x, y: k * v.y) }
  static func * (a: Vector2D, b: Vector2D) -> Double { a.x * b.x + a.y * b.y }
}
let vector = Vector2D(x: 3.0, y: 1.0), anotherVector = Vector2D(x: 2.0, y: 4.0)
print(vector + anotherVector, -vector, 2 * vector, vector * anotherVector)
var original = Vector2D(x: 1.0, y: 2.0)
original += Vector2D(x: 3.0, y: 4.0)
print(original)
extension Vector2D: Equatable { static func == (left: Vector2D, right: Vector2D) -> Bool { (left.x == right.x) && (left.y == right.y) } }
print(Vector2D(x: 2.0, y: 3.0) == Vector2D(x: 2.0, y: 3.0), vector != original)
prefix operator +++
extension Vector2D { static prefix func +++ (vector: inout Vector2D) -> Vector2D { vector += vector; return vector } }
var toBeDoubled = Vector2D(x: 1.0, y: 4.0)
let afterDoubling = +++toBeDoubled
print(toBeDoubled, afterDoubling)
infix operator +-: AdditionPrecedence
extension Vector2D { static func +- (left: Vector2D, right: Vector2D) -> Vector2D { Vector2D(x: left.x + right.x, y: left.y - right.y) } }
print(vector +- anotherVector)
infix operator **: Power
precedencegroup Power { associativity: right higherThan: MultiplicationPrecedence }
func ** (base: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * base } }
func ** (base: Double, e: Int) -> Double { (0..<e).reduce(1.0) { r, _ in r * base } }
print(2 ** 3 ** 2, 2 * 3 ** 2, 1.5 ** 2)
postfix operator %%
postfix func %% (n: Double) -> Double { n / 100 }
print(50%% + 1)
postfix operator ++
@discardableResult postfix func ++ (n: inout Int) -> Int { defer { n += 1 }; return n }
var i = 5
print(i++, i)
i++
print(i)
infix operator <=>: ComparisonPrecedence
enum Order { case less, same, more }
func <=> <T: Comparable>(a: T, b: T) -> Order { a < b ? .less : a == b ? .same : .more }
print(1 <=> 2, "b" <=> "a", 2.0 <=> 2)
infix operator ~=~: ComparisonPrecedence
func ~=~ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
print(0.1 + 0.2 ~=~ 0.3, 0.1 + 0.2 == 0.3)
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√16 + √(9), √2)
func ~= (pattern: [Int], value: Int) -> Bool { pattern.contains(value) }
switch 5 { case [1, 2]: print("low"); case [4, 5, 6]: print("high"); default: print("none") }
print(!true || 3 > 2 && 1 != 1, 1 << 3 + 1, 7 & 3 << 1, -5 / 2, 5.0.truncatingRemainder(dividingBy: 3))
