let ops: [(String, (Int, Int) -> Int)] = [("+", +), ("-", -), ("*", *), ("/", /), ("%", %), ("&", &), ("|", |), ("^", ^)]
for (name, op) in ops { print(name, op(13, 5), terminator: "; ") }
print()
print([3, 1, 2].sorted(by: >), [1, 2, 3].reduce(0, +), [true, false].map(!), zip([1, 2], [2, 2]).map(==), [5, 3].max(by: <)!, (1...4).reduce(1, *), [1.5, 2].map(-), max(1, 2, 3), [1, 2].map(abs))
