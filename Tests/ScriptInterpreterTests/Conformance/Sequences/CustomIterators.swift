struct Countdown: Sequence, IteratorProtocol {
  var count: Int
  mutating func next() -> Int? {
    guard count > 0 else { return nil }
    defer { count -= 1 }
    return count
  }
}
print(Array(Countdown(count: 5)), Countdown(count: 4).map { $0 * $0 }, Countdown(count: 3).reversed())
struct Fibonacci: Sequence {
  func makeIterator() -> AnyIterator<Int> {
    var state = (0, 1)
    return AnyIterator {
      defer { state = (state.1, state.0 + state.1) }
      return state.0
    }
  }
}
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 100 }!, Array(Fibonacci().lazy.filter { $0 % 2 == 0 }.prefix(5)))
print(Fibonacci().prefix { $0 < 30 }, zip(Fibonacci(), "abc").map { "\($1)\($0)" })
for (index, value) in Fibonacci().enumerated().dropFirst(3).prefix(3) { print(index, value) }
print(Countdown(count: 6).min()!, Countdown(count: 6).reduce(1, *), Countdown(count: 3).contains(2), Array(Countdown(count: 5).dropLast(2)))
var iterator = Countdown(count: 2).makeIterator()
while let value = iterator.next() { print(value, terminator: ";") }
print()
