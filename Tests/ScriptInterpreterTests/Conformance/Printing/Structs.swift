struct Empty {}
struct Point { var x = 1.0; var y: Double? = nil; var tag = "t" }
struct Outer { var p = Point(); var list = [Point()] }
print(Empty(), Point(), [Empty()], Outer())
print((Point(), 1), Optional(Point()) as Any, ["a": Empty()])
