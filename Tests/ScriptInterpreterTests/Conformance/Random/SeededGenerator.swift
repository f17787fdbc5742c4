struct Lehmer: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 2862933555777941757 &+ 3037000493
    return state
  }
}
var g = Lehmer(state: 7)
print((0..<5).map { _ in Int.random(in: 1...6, using: &g) }, Int.random(in: -5..<5, using: &g), UInt8.random(in: 0...255, using: &g))
print(Double.random(in: 0..<1, using: &g), Double.random(in: 0...1, using: &g), Float.random(in: 0..<1, using: &g), Bool.random(using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!)
var xs = Array(1...8)
xs.shuffle(using: &g)
print(xs, Int.random(in: 0..<1_000_000_007, using: &g), Int64.random(in: .min ... .max, using: &g), Int8.random(in: -3...3, using: &g))
