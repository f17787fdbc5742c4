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
  let found = primes(below: 1_000_000)
  print(found.count, found[found.count - 1])
}
