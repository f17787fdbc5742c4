func bubble<T: Comparable>(_ xs: [T]) -> [T] {
  var a = xs
  for i in 0..<a.count { for j in 0..<(a.count - i - 1) where a[j] > a[j + 1] { a.swapAt(j, j + 1) } }
  return a
}
func selection(_ xs: [Int]) -> [Int] {
  var a = xs
  for i in a.indices { if let m = a.indices[i...].min(by: { a[$0] < a[$1] }), m != i { a.swapAt(i, m) } }
  return a
}
func counting(_ xs: [Int]) -> [Int] { var c = Array(repeating: 0, count: (xs.max() ?? 0) + 1); xs.forEach { c[$0] += 1 }; return c.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) } }
print(bubble([5, 1, 4]), bubble(["b", "a"]), selection([3, 2, 1, 9]), counting([3, 1, 1, 0]))
