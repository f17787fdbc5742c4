struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E3779B97F4A7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58476D1CE4E5B9
    z = (z ^ (z >> 27)) &* 0x94D049BB133111EB
    return z ^ (z >> 31)
  }
}
var rng = SplitMix(state: 42)
print((1...10).shuffled(using: &rng), (0..<5).map { _ in Double.random(in: -1...1, using: &rng) }, Int.random(in: 0..<100, using: &rng))
print((0..<8).map { _ in Bool.random(using: &rng) }, "abcdef".randomElement(using: &rng)!, UInt16.random(in: 1...1000, using: &rng), rng.next() % 1000, Array("abc").shuffled(using: &rng))
