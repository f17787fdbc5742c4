func work() {
  var x = 1
  var sum = 0
  for i in 0..<3_000_000 {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
    if x & 1 == 0 { sum += x % 7 } else { sum -= i % 5 }
  }
  print(x, sum)
}
