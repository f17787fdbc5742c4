struct Point { var x = 1, y = 2.5 }
struct Line { var from = Point(), to: Point? = nil, name = "l" }
dump(1)
dump("text")
dump([1, 2])
dump(Point())
dump(Line())
dump((1, "a"))
dump(["k": 1])
enum E { case a, b(Int), c(x: Int, y: String) }
dump(E.a)
dump(E.b(3))
dump(E.c(x: 1, y: "z"))
dump(Optional(5))
dump([Point()], name: "points", maxDepth: 1)
