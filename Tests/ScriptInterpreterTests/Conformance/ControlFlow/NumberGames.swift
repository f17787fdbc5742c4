for i in 1...15 {
  if i % 15 == 0 { print("FizzBuzz", terminator: " ") }
  else if i % 3 == 0 { print("Fizz", terminator: " ") }
  else if i % 5 == 0 { print("Buzz", terminator: " ") }
  else { print(i, terminator: " ") }
}
print()
func primes(upTo n: Int) -> [Int] {
  guard n >= 2 else { return [] }
  var sieve = [Bool](repeating: true, count: n + 1)
  sieve[0] = false; sieve[1] = false
  var p = 2
  while p * p <= n {
    if sieve[p] { for m in stride(from: p * p, through: n, by: p) { sieve[m] = false } }
    p += 1
  }
  return sieve.indices.filter { sieve[$0] }
}
print(primes(upTo: 50))
func binarySearch<T: Comparable>(_ a: [T], _ key: T) -> Int? {
  var lo = 0, hi = a.count - 1
  while lo <= hi {
    let mid = lo + (hi - lo) / 2
    if a[mid] == key { return mid }
    if a[mid] < key { lo = mid + 1 } else { hi = mid - 1 }
  }
  return nil
}
print(binarySearch([1, 3, 5, 7, 9, 11], 7) ?? -1, binarySearch(["a", "c"], "b") as Any)
func bubbleSorted(_ input: [Int]) -> [Int] {
  var a = input
  var swapped: Bool
  repeat {
    swapped = false
    for i in 1..<a.count where a[i - 1] > a[i] { a.swapAt(i - 1, i); swapped = true }
  } while swapped
  return a
}
print(bubbleSorted([5, 1, 4, 2, 8]))
func roman(_ n: Int) -> String {
  let table: [(Int, String)] = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
  var n = n, out = ""
  for (value, symbol) in table { while n >= value { out += symbol; n -= value } }
  return out
}
print([1994, 2024, 49].map(roman))
func caesar(_ text: String, shift: Int) -> String {
  String(text.map { c -> Character in
    guard let v = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar((v - base + UInt8((shift % 26 + 26) % 26)) % 26 + base))
  })
}
print(caesar("Hello, World!", shift: 3), caesar(caesar("abc", shift: 5), shift: -5))
var grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
func spiral(_ g: [[Int]]) -> [Int] {
  var top = 0, left = 0, bottom = g.count - 1, right = g[0].count - 1, out: [Int] = []
  while top <= bottom && left <= right {
    for c in left...right { out.append(g[top][c]) }
    top += 1
    if top <= bottom { for r in top...bottom { out.append(g[r][right]) } }
    right -= 1
    if top <= bottom && left <= right { for c in stride(from: right, through: left, by: -1) { out.append(g[bottom][c]) }; bottom -= 1 }
    if left <= right && top <= bottom { for r in (top...bottom).reversed() { out.append(g[r][left]) }; left += 1 }
  }
  return out
}
print(spiral(grid))
for r in 0..<3 { for c in r..<3 { (grid[r][c], grid[c][r]) = (grid[c][r], grid[r][c]) } }
grid = grid.map { $0.reversed() }
print(grid)
let text = "the rain in spain falls mainly"
var counts: [Character: Int] = [:]
for ch in text where ch != " " { counts[ch, default: 0] += 1 }
let top = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
print(top.map { "\($0.key)=\($0.value)" })
func digits(_ n: Int) -> [Int] { String(abs(n)).compactMap(\.wholeNumberValue) }
print(digits(9075).reduce(0, +), (100...200).filter { n in digits(n).map { $0 * $0 * $0 }.reduce(0, +) == n })
func luhn(_ s: String) -> Bool {
  let d = s.reversed().compactMap { Int(String($0)) }
  let sum = d.enumerated().reduce(0) { acc, p in
    let v = p.offset % 2 == 1 ? p.element * 2 : p.element
    return acc + (v > 9 ? v - 9 : v)
  }
  return sum % 10 == 0
}
print(luhn("4539578763621486"), luhn("1234567812345678"))
for row in 0..<5 { print(String(repeating: " ", count: 4 - row) + String(repeating: "*", count: row * 2 + 1)) }
var (a, bb) = (0, 1)
while a < 100 { print(a, terminator: ","); (a, bb) = (bb, a + bb) }
print()
let matrix = (1...3).map { r in (1...3).map { $0 * r } }
for row in matrix { print(row.map { String($0) }.joined(separator: "\t")) }
