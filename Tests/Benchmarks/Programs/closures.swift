func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { g(f($0)) } }

func work() {
  let numbers = Array(0..<1_000)
  var total = 0
  for round in 0..<200 {
    let sum =
      numbers
      .map { $0 * $0 + round }
      .filter { $0 % 3 != 0 }
      .map { $0 % 1_000 }
      .reduce(0) { $0 + $1 }
    total += sum
  }
  let step = compose({ $0 + 3 }, { $0 * 2 % 1_009 })
  var x = 1
  for _ in 0..<200_000 { x = step(x) }
  print(total, x)
}
