struct Countdown: Sequence, IteratorProtocol {
  var count: Int
  mutating func next() -> Int? {
    if count == 0 { return nil }
    defer { count -= 1 }
    return count
  }
}
for i in Countdown(count: 3) { print(i) }
print(Countdown(count: 5).map { $0 * 2 }, Countdown(count: 4).reduce(0, +), Array(Countdown(count: 2)), Countdown(count: 3).contains(2))
print(Countdown(count: 3).sorted(), Countdown(count: 6).prefix(2).map { $0 }, Countdown(count: 3).max()!, Countdown(count: 3).dropFirst().map { $0 })
