struct LinearCongruential {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state
  }
}
var generator = LinearCongruential(state: 42)
for _ in 0..<4 { print(generator.next()) }
print(generator.next() >> 33, generator.next() % 100)
