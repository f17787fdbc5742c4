struct Point: CustomStringConvertible { var x = 1, y = 2; var description: String { "(\(x), \(y))" } }
enum Color { case red }
print("\(Point()) \(Color.red) \([Point()]) \(Optional(1) as Any) \((1, "a")) \(["k": 1]) \(1.0) \("s")")
print("a\("b")c\(1)\(2)", "\(3)", "\(true && false)", "sum: \([1, 2].reduce(0, +))")
