let words = ["a", "bb", "ccc"]
print(words.reduce("") { $0 + $1 }, words.reduce(0) { $0 + $1.count }, words.reduce(into: [Int: String]()) { $0[$1.count] = $1 }[2]!, words.reduce([]) { $0 + [$1.uppercased()] })
print([1, 2, 3].reduce((0, 1)) { ($0.0 + $1, $0.1 * $1) }, [3, 1, 2].reduce(Int.min, max), [true, false].reduce(true) { $0 && $1 })
