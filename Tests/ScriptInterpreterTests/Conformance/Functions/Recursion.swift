func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
func fibonacci(_ n: Int, _ memo: inout [Int: Int]) -> Int {
  if n < 2 { return n }
  if let known = memo[n] { return known }
  let value = fibonacci(n - 1, &memo) + fibonacci(n - 2, &memo)
  memo[n] = value
  return value
}
var memo: [Int: Int] = [:]
print(factorial(20), fibonacci(80, &memo), memo.count)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func hanoi(_ n: Int, from a: String, to b: String, via c: String, moves: inout [String]) {
  guard n > 0 else { return }
  hanoi(n - 1, from: a, to: c, via: b, moves: &moves)
  moves.append("\(a)->\(b)")
  hanoi(n - 1, from: c, to: b, via: a, moves: &moves)
}
var moves: [String] = []
hanoi(3, from: "A", to: "C", via: "B", moves: &moves)
print(gcd(1071, 462), moves.joined(separator: " "))
func permutations<T>(_ items: [T]) -> [[T]] {
  guard items.count > 1 else { return [items] }
  return items.indices.flatMap { i -> [[T]] in
    var rest = items
    let x = rest.remove(at: i)
    return permutations(rest).map { [x] + $0 }
  }
}
print(permutations(["a", "b", "c"]).map { $0.joined() })
func subsets<T>(_ items: ArraySlice<T>) -> [[T]] {
  guard let first = items.first else { return [[]] }
  let rest = subsets(items.dropFirst())
  return rest + rest.map { [first] + $0 }
}
print(subsets([1, 2, 3][...]).count, subsets([1, 2][...]))
func isPalindrome(_ s: Substring) -> Bool {
  guard s.count > 1 else { return true }
  return s.first == s.last && isPalindrome(s.dropFirst().dropLast())
}
print(isPalindrome("racecar"), isPalindrome("ab"))
func ackermann(_ m: Int, _ n: Int) -> Int {
  switch (m, n) {
  case (0, _): return n + 1
  case (_, 0): return ackermann(m - 1, 1)
  default: return ackermann(m - 1, ackermann(m, n - 1))
  }
}
print(ackermann(2, 3))
func solveQueens(_ n: Int) -> Int {
  var columns = Set<Int>(), d1 = Set<Int>(), d2 = Set<Int>(), count = 0
  func place(_ row: Int) {
    if row == n { count += 1; return }
    for c in 0..<n where !columns.contains(c) && !d1.contains(row + c) && !d2.contains(row - c) {
      columns.insert(c); d1.insert(row + c); d2.insert(row - c)
      defer { columns.remove(c); d1.remove(row + c); d2.remove(row - c) }
      place(row + 1)
    }
  }
  place(0)
  return count
}
print((4...6).map(solveQueens))
func flatten(_ x: Any) -> [Int] {
  if let i = x as? Int { return [i] }
  if let list = x as? [Any] { return list.flatMap(flatten) }
  return []
}
print(flatten([1, [2, [3, 4]], [[5]]] as [Any]))
func collatz(_ n: Int) -> [Int] { n == 1 ? [1] : [n] + collatz(n.isMultiple(of: 2) ? n / 2 : 3 * n + 1) }
print(collatz(6))
func power(_ base: Double, _ e: Int) -> Double {
  if e == 0 { return 1 }
  if e < 0 { return 1 / power(base, -e) }
  let half = power(base, e / 2)
  return e % 2 == 0 ? half * half : half * half * base
}
print(power(2, 10), power(2, -2), power(1.5, 3))
func change(_ amount: Int, _ coins: [Int]) -> Int {
  if amount == 0 { return 1 }
  guard amount > 0, let first = coins.first else { return 0 }
  return change(amount - first, coins) + change(amount, Array(coins.dropFirst()))
}
print(change(100, [50, 25, 10, 5, 1]))
func mergeSort<T: Comparable>(_ a: [T]) -> [T] {
  guard a.count > 1 else { return a }
  let mid = a.count / 2
  let l = mergeSort(Array(a[..<mid])), r = mergeSort(Array(a[mid...]))
  var out: [T] = [], i = 0, j = 0
  while i < l.count && j < r.count { if l[i] <= r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 } }
  return out + l[i...] + r[j...]
}
print(mergeSort([5, 2, 9, 1, 5, 6]), mergeSort(["b", "c", "a"]))
