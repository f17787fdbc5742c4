let values: [Double] = [0, -0.0, 1.5, .infinity, -.infinity, .leastNonzeroMagnitude, .pi]
for value in values { print(value, value.sign, value.isFinite, value.isNormal, value.isZero, value.floatingPointClass) }
print(Double.nan == Double.nan, Double.nan.isNaN, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < .ulpOfOne)
print(2.5.rounded(), 3.5.rounded(), 2.5.rounded(.toNearestOrEven), -2.5.rounded(.up), (-2.5).rounded(.down), 2.7.rounded(.towardZero))
print(10.0.squareRoot(), 7.5.truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), (2.0).addingProduct(3, 4))
print(8.0.exponent, 10.0.significand, 1.0.ulp, 1.0.nextUp > 1, (0.0).nextDown, Double.greatestFiniteMagnitude, Float.leastNormalMagnitude)
print(Double(sign: .minus, exponent: 3, significand: 1.25), Double(signOf: -1, magnitudeOf: 4), Double(bitPattern: 0x4009_21FB_5444_2D18))
print(Double.minimum(1, .nan), Double.maximum(2, 3), Double("1e-3")!, Double("abc") as Any, Double("0x1.8p1")!, Float("3.4")!)
print(1.0 / 3, Float(1) / 3, 1e21, 1e-7, 123456789.0, 1e15, 1e16, 0.1 + 0.2, Float(0.1) + Float(0.2))
print(Int(3.99), Int(-3.99), Int(exactly: 2.5) as Any, Double(Int.max), Float(16777217), UInt8(254.9), Double(7) / 2)
var total = 0.0
for _ in 0..<10 { total += 0.1 }
print(total, total == 1, [3.0, .nan, 1].filter { !$0.isNaN }.max()!, 5.0.isLess(than: 6), (1.0).isTotallyOrdered(belowOrEqualTo: 2))
