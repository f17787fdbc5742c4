let empty: [Double] = []
let mixed: [Any] = [1, "two", 3.0, [4]]
let optional: [Int?] = [1, nil, 3]
print(empty, mixed, optional, optional.compactMap { $0 }, [1, 2.5], Array("hey"), [Int](1...3), Array(repeating: "x", count: 3))
print([[1, 2], []], [nil, "a"] as [String?], [(1, "a")], [[:], ["k": 1]] as [[String: Int]])
