extension Sequence where Element: Numeric { func sum() -> Element { reduce(0, +) } }
extension Sequence { func countWhere(_ p: (Element) -> Bool) -> Int { var n = 0; for x in self where p(x) { n += 1 }; return n } }
extension Collection where Element: Comparable { var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } } }
extension Array where Element: Equatable { func indices(of x: Element) -> [Int] { enumerated().filter { $0.element == x }.map(\.offset) } }
print([1, 2, 3].sum(), (1...4).sum(), [0.5, 1].sum(), [1, 2, 3].countWhere { $0 > 1 }, [1, 2].isSorted, [3, 1].isSorted, [1, 2, 1].indices(of: 1))
extension Collection { subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([10, 20][safe: 1] as Any, [10, 20][safe: 5] as Any)
