let xs = [1, 2, 3, 4, 5, 6]
print(xs.map { $0 * $0 }, xs.filter { $0 % 2 == 0 }, xs.reduce(0, +), xs.reduce(1) { $0 * $1 })
print(["1", "x", "3"].compactMap { Int($0) }, [[1, 2], [3]].flatMap { $0 }, ["ab", "c"].flatMap { Array($0) })
print(xs.reduce(into: [:]) { counts, x in counts[x % 3, default: 0] += 1 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(xs.map(String.init), xs.map(Double.init), ["a", "b"].map { $0.uppercased() }, xs.map { ($0, $0 * 2) }.last!)
