print(1, 2, 3, separator: ", ", terminator: "!\n")
print("a", "b", separator: "")
print("x", terminator: "")
print()
print(1, "two", 3.0, true, nil as Int? as Any, [1], separator: "|")
for i in 0..<3 { print(i, terminator: i == 2 ? "\n" : " ") }
