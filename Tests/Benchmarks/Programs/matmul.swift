func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let n = a.count
  let m = b[0].count
  let k = b.count
  var c = [[Double]](repeating: [Double](repeating: 0, count: m), count: n)
  for i in 0..<n {
    for j in 0..<m {
      var sum = 0.0
      for l in 0..<k {
        sum += a[i][l] * b[l][j]
      }
      c[i][j] = sum
    }
  }
  return c
}

func work() {
  let n = 130
  var a: [[Double]] = []
  var b: [[Double]] = []
  for i in 0..<n {
    a.append((0..<n).map { j in Double((i * 31 + j * 17) % 101) / 101 })
    b.append((0..<n).map { j in Double((i * 13 + j * 7) % 97) / 97 })
  }
  let c = multiply(a, b)
  print(c[0][0], c[17][90], c[129][129])
}
