let xs: [Double] = [0, -0.0, 1, 1.5, 1e100, 1e-100, 123456789, 1e15, 1e16, 1e17, 0.1, 1.0 / 3, 2.0 / 3, 100, 1e-4, 1e-5, .pi, .infinity, -.infinity, .nan]
for x in xs { print(x, terminator: " ") }
print()
print(xs.prefix(4).map { "\($0)" }, Float(1e20), Float(0.1) + 0.2, Float.pi, [Float(1)], 1e0, 12e-1, Double(1 << 53), 0.1 + 0.2)
