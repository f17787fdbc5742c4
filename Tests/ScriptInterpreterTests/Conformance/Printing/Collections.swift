print([1, 2], ["a", "b"], [1.5], [true], ["k": [1, 2]], [[1], []], Set([1]), ["a": ["b": 1.0]], [String](), [Int: Int](), [nil, 1] as [Int?])
print(["tab\t", "q\"", "\\", "\n", "é", "\0"], ["c" as Character], 1...3, 0..<2, [1...2], (1...3, 2), "abc"[..."abc".startIndex])
print([1, 2, 3][1...], [[1, 2, 3][1...]], repeatElement(0, count: 2), [1: "one"], [Optional("x")], [Optional(Optional(1))])
