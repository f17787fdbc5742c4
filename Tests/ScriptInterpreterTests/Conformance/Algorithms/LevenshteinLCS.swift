func levenshtein(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i]
    for j in 1...b.count {
      current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)))
    }
    previous = current
  }
  return previous.last!
}
print(levenshtein("kitten", "sitting"), levenshtein("flaw", "lawn"))
func lcs(_ a: String, _ b: String) -> String {
  let x = Array(a), y = Array(b)
  var table = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
  for i in 1...x.count { for j in 1...y.count { table[i][j] = x[i - 1] == y[j - 1] ? table[i - 1][j - 1] + 1 : max(table[i - 1][j], table[i][j - 1]) } }
  var i = x.count, j = y.count, result: [Character] = []
  while i > 0 && j > 0 {
    if x[i - 1] == y[j - 1] { result.append(x[i - 1]); i -= 1; j -= 1 } else if table[i - 1][j] >= table[i][j - 1] { i -= 1 } else { j -= 1 }
  }
  return String(result.reversed())
}
print(lcs("AGGTAB", "GXTXAYB"))
