func permutations<T>(_ xs: [T]) -> [[T]] {
  guard xs.count > 1 else { return [xs] }
  return xs.indices.flatMap { i -> [[T]] in
    var rest = xs
    let x = rest.remove(at: i)
    return permutations(rest).map { [x] + $0 }
  }
}
print(permutations([1, 2, 3]), permutations(["a", "b"]).map { $0.joined() })
func powerSet<T>(_ xs: [T]) -> [[T]] { xs.reduce([[]]) { sets, x in sets + sets.map { $0 + [x] } } }
print(powerSet([1, 2, 3]))
