print(8.5.exponent, 8.5.significand, 8.5.ulp, 1.0.nextUp, 1.0.nextDown, 0.15625.binade)
print(Double(sign: .minus, exponent: 3, significand: 1.5), (-3.5).magnitude, (2.5).bitPattern, Float(1).bitPattern)
print(Double(bitPattern: 4611686018427387904), 10.0.isLess(than: 11), Double.minimum(1, 2), Double.maximum(.nan, 2))
