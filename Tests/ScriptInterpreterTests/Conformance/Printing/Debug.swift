debugPrint("text", 1, 2.5, ["a"], "new\nline", separator: " / ")
debugPrint("x", terminator: "!\n")
struct S: CustomDebugStringConvertible { var debugDescription: String { "debug S" } }
struct B: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "d" }; var debugDescription: String { "dd" } }
debugPrint(S(), B(), [B()])
print(S(), B(), [B()], [S()], Optional(B()) as Any)
