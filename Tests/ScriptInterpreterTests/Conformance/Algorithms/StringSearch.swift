func indices(of pattern: String, in text: String) -> [Int] {
  let t = Array(text), p = Array(pattern)
  guard !p.isEmpty, t.count >= p.count else { return [] }
  return (0...(t.count - p.count)).filter { Array(t[$0..<$0 + p.count]) == p }
}
print(indices(of: "ana", in: "banana"), indices(of: "x", in: "abc"))
func failure(_ p: [Character]) -> [Int] {
  var f = Array(repeating: 0, count: p.count), k = 0
  for i in 1..<p.count {
    while k > 0 && p[k] != p[i] { k = f[k - 1] }
    if p[k] == p[i] { k += 1 }
    f[i] = k
  }
  return f
}
print(failure(Array("abacaba")), "banana".windows(2).filter { $0 == "an" }.count)
extension String { func windows(_ n: Int) -> [Substring] { indices.dropLast(n - 1).map { self[$0..<index($0, offsetBy: n)] } } }
