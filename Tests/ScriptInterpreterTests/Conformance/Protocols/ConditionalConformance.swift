struct Pair<T> { var first: T, second: T }
extension Pair: Equatable where T: Equatable {}
extension Pair: Comparable where T: Comparable {
  static func < (a: Pair, b: Pair) -> Bool { a.first != b.first ? a.first < b.first : a.second < b.second }
}
extension Pair where T: Numeric { var sum: T { first + second } }
print(Pair(first: 1, second: 2) == Pair(first: 1, second: 2), Pair(first: 1, second: 5) < Pair(first: 2, second: 0), Pair(first: 1.5, second: 2).sum)
print([Pair(first: "b", second: "a"), Pair(first: "a", second: "z")].min()!.first)
