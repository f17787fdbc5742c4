func primes(below limit: Int) -> [Int] {
  var isPrime = [Bool](repeating: true, count: limit)
  isPrime[0] = false
  isPrime[1] = false
  var i = 2
  while i * i < limit {
    if isPrime[i] {
      var multiple = i * i
      while multiple < limit {
        isPrime[multiple] = false
        multiple += i
      }
    }
    i += 1
  }
  var result: [Int] = []
  for i in 0..<limit where isPrime[i] { result.append(i) }
  return result
}

func work() {
  var total = 0
  for _ in 0..<10 {
    let found = primes(below: 100_000)
    total += found.count + found[found.count - 1]
  }
  print(total)
}
