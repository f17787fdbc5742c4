struct LCG { var s: UInt64; mutating func next() -> Double { s = s &* 6364136223846793005 &+ 1442695040888963407; return Double(s >> 11) / Double(1 << 53) } }
var g = LCG(s: 1)
var inside = 0
for _ in 0..<1000 { let x = g.next(), y = g.next(); if x * x + y * y < 1 { inside += 1 } }
print(inside, Double(inside) * 4 / 1000, g.next())
let samples = (0..<5).map { _ in (g.next() * 100).rounded() / 100 }
print(samples, samples.reduce(0, +) / Double(samples.count))
