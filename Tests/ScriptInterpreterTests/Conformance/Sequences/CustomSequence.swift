struct Fibonacci: Sequence {
  let limit: Int
  func makeIterator() -> Iterator { Iterator(limit: limit) }
  struct Iterator: IteratorProtocol {
    let limit: Int
    var a = 0, b = 1
    mutating func next() -> Int? {
      guard a <= limit else { return nil }
      let value = a
      (a, b) = (b, a + b)
      return value
    }
  }
}
print(Array(Fibonacci(limit: 50)), Fibonacci(limit: 20).filter { $0 % 2 == 0 }, Fibonacci(limit: 10).min()!)
for (i, f) in Fibonacci(limit: 5).enumerated() { print(i, f) }
