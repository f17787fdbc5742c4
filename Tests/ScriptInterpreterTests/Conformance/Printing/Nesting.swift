struct Point { var x = 1; var label: String? = "p" }
enum State { case idle, busy(Int, reason: String) }
final class Box { let value = 3 }
print(Point(), [Point()], (1, "a", Point()), State.busy(2, reason: "r"), [State.idle])
print(Optional("s") as Any, [Optional(1), nil], ["k": [1, 2]], (a: 1, b: "two"), Optional(Point()) as Any)
debugPrint("quoted", 1.0, ["x": "y"], Optional(2) as Any, Point())
print([1.0, 2.5], [true], ["é\n"], [Character("c")], [Unicode.Scalar("u")], 1...3, [0..<2], ["a"[...]])
print(String(describing: Point.self), String(reflecting: Point()), "\(State.idle)", type(of: State.idle), type(of: Box()), "\(Box().value)")
print([Substring("sub")], Array("ab"), Set([1]), [[1], []], [String: Int](), [Int?](), ("only"))
struct Money: CustomStringConvertible { let cents: Int; var description: String { "$\(cents / 100).\(cents % 100)" } }
struct Code: CustomDebugStringConvertible { var debugDescription: String { "<code>" } }
print(Money(cents: 1234), [Money(cents: 99)], Optional(Money(cents: 5)) as Any, ["m": Money(cents: 100)], Code(), [Code()])
print(1, 2, 3, separator: "-", terminator: ".\n")
print(Double.pi, Float.pi, 1e100, -0.0, 5e-324, UInt8(7), Int.min, "\u{1F600}", #"raw \n"#)
