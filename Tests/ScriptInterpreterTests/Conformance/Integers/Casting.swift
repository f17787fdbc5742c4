let d = 7.9, i = 3, u: UInt = 4, f: Float = 2.5
print(Int(d), Double(i) * d, i * Int(u), Float(i) * f, Double(f) + d, Int(f), UInt(i) + u, Int32(i) &+ Int32.max, Int(Int8(-3)))
print(Double(i) / 2, i / 2, Double(i / 2), Int(Double(i) / 2), 7 / 2 * 2, 7.0 / 2 * 2, -7 / 2, -7 % 3, 5 / 3.0)
