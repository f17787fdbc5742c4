@propertyWrapper struct TwelveOrLess { private var number = 0; var wrappedValue: Int { get { number } set { number = min(newValue, 12) } } }
struct SmallRectangle { @TwelveOrLess var height: Int; @TwelveOrLess var width: Int }
var rectangle = SmallRectangle()
print(rectangle.height)
rectangle.height = 10
print(rectangle.height)
rectangle.height = 24
print(rectangle.height)
@propertyWrapper struct SmallNumber {
  private var maximum: Int
  private var number: Int
  private(set) var projectedValue: Bool
  var wrappedValue: Int { get { number } set { if newValue > maximum { number = maximum; projectedValue = true } else { number = newValue; projectedValue = false } } }
  init() { maximum = 12; number = 0; projectedValue = false }
  init(wrappedValue: Int) { maximum = 12; number = min(wrappedValue, maximum); projectedValue = false }
  init(wrappedValue: Int, maximum: Int) { self.maximum = maximum; number = min(wrappedValue, maximum); projectedValue = false }
}
struct UnitRectangle { @SmallNumber var height: Int = 1; @SmallNumber var width: Int = 1 }
let u = UnitRectangle()
print(u.height, u.width)
struct NarrowRectangle { @SmallNumber(wrappedValue: 2, maximum: 5) var height: Int; @SmallNumber(wrappedValue: 3, maximum: 4) var width: Int }
var n = NarrowRectangle()
n.height = 100; n.width = 100
print(n.height, n.width)
struct MixedRectangle { @SmallNumber var height: Int = 1; @SmallNumber(maximum: 9) var width: Int = 2 }
var mx = MixedRectangle(); mx.width = 20; print(mx.height, mx.width)
struct SomeStructure { @SmallNumber var someNumber: Int }
var s = SomeStructure()
s.someNumber = 4
print(s.$someNumber)
s.someNumber = 55
print(s.$someNumber, s.someNumber)
@propertyWrapper struct Clamped<T: Comparable> { var value: T; let range: ClosedRange<T>; init(wrappedValue: T, _ range: ClosedRange<T>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }; var wrappedValue: T { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } } }
class Player { @Clamped(0...100) var health = 150; @Clamped(0.0...1.0) var luck: Double = 0.5 }
let p = Player()
print(p.health); p.health -= 500; print(p.health); p.luck += 2; print(p.luck)
