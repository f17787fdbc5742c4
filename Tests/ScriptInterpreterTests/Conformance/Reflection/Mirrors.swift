struct Point { var x: Int; var y: Int }
class Animal { var name = "Rex"; var legs = 4 }
class Dog: Animal { var breed = "Collie" }
enum Shape { case circle(radius: Double), square }
func describe(_ value: Any) {
  let mirror = Mirror(reflecting: value)
  print(mirror.subjectType, mirror.displayStyle.map { "\($0)" } ?? "none", mirror.children.count)
  for child in mirror.children { print("  ", child.label ?? "-", child.value) }
}
describe(Point(x: 1, y: 2))
describe((1, "two"))
describe([3, 4])
describe(Dog())
describe(Shape.square)
describe(Optional(5) as Any)
if let parent = Mirror(reflecting: Dog()).superclassMirror {
  print(parent.subjectType == Animal.self, parent.children.map { $0.label! })
}
print(Mirror(reflecting: Point(x: 7, y: 8)).descendant("y") ?? "none")
struct Secret: CustomReflectable {
  var code = 1234
  var customMirror: Mirror { Mirror(self, children: ["hint": code % 10, "length": 4]) }
}
describe(Secret())
dump(Point(x: 1, y: 2))
dump(Dog())
