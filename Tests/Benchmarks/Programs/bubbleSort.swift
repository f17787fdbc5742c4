func bubbleSort(_ values: inout [Int]) {
  for end in stride(from: values.count - 1, to: 0, by: -1) {
    for i in 0..<end {
      if values[i] > values[i + 1] {
        let held = values[i]
        values[i] = values[i + 1]
        values[i + 1] = held
      }
    }
  }
}

func work() {
  var x = 12_345
  var values: [Int] = []
  for _ in 0..<1_500 {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
    values.append(x % 10_000)
  }
  bubbleSort(&values)
  print(values[0], values[750], values[1_499])
}
