func measure<T>(_ label: String, _ f: () throws -> T) rethrows -> T { defer { print("done", label) }; return try f() }
print(measure("x") { (1...100).reduce(0, +) })
let words = ["apple", "bob", "cat"]
let lens = Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
print(lens.keys.sorted(), lens.values.sorted(), lens.filter { $0.value > 3 }.count, lens.mapValues { $0 * 2 }["bob"]!, lens.min { $0.value < $1.value && $0.key < $1.key } != nil)
var nested = ["a": ["x": 1]]
nested["a"]?["y"] = 2; nested["b", default: [:]]["z"] = 3
print(nested["a"]!.count, nested["b"]!["z"]!, nested["c"]?["q"] as Any)
let merged = ["a": 1, "b": 2].merging(["b": 3, "c": 4]) { $0 + $1 }
print(merged.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let grid = (0..<3).map { y in (0..<3).map { x in x * y } }
print(grid.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n"))
print(zip(words, 1...).map { "\($1):\($0)" }, Array(words.enumerated()).map(\.offset), words.flatMap { Array($0) }.count, words.joined().uniqued())
extension Sequence where Element: Hashable { func uniqued() -> [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } } }
print(stride(from: 10, to: 0, by: -3).map { $0 }, Array(repeating: 0, count: 3) + [1], [1, 2, 3, 4].chunked(2), (1...4).scan(0, +))
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
extension Sequence { func scan<R>(_ i: R, _ f: (R, Element) -> R) -> [R] { var acc = i; return map { acc = f(acc, $0); return acc } } }
