func longestCommonSubsequence(_ a: String, _ b: String) -> String {
  let x = Array(a), y = Array(b)
  var table = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
  for i in x.indices {
    for j in y.indices { table[i + 1][j + 1] = x[i] == y[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j]) }
  }
  var result: [Character] = []
  var (i, j) = (x.count, y.count)
  while i > 0 && j > 0 {
    if x[i - 1] == y[j - 1] {
      result.append(x[i - 1])
      i -= 1
      j -= 1
    } else if table[i - 1][j] >= table[i][j - 1] {
      i -= 1
    } else {
      j -= 1
    }
  }
  return String(result.reversed())
}
print(longestCommonSubsequence("AGGTAB", "GXTXAYB"), longestCommonSubsequence("kitten", "sitting"))
func editDistance(_ s: String, _ t: String) -> Int {
  var row = Array(0...t.count)
  for (i, a) in s.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in t.enumerated() {
      let next = a == b ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
      diagonal = row[j + 1]
      row[j + 1] = next
    }
  }
  return row.last!
}
print(editDistance("kitten", "sitting"), editDistance("", "abc"), editDistance("flaw", "lawn"))
