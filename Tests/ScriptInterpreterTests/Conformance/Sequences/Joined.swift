print(["a", "b", "c"].joined(), ["a", "b"].joined(separator: ", "), [[1], [2, 3]].joined().map { $0 }, Array([[1], [2]].joined(separator: [0])))
print((1...3).map { String($0) }.joined(separator: "-"), "a b c".split(separator: " ").joined(separator: "+"))
