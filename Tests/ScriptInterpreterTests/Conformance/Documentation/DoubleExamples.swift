let x = 21.25
print(x.squareRoot(), (-x).magnitude, x.rounded(.down), x.truncatingRemainder(dividingBy: 4), x.isNaN, x.sign, x.exponent, x.significand)
print(6.5.rounded(.toNearestOrEven), 7.5.rounded(.toNearestOrEven), 6.5.rounded(.toNearestOrAwayFromZero), 5.2.rounded(.up), (-5.5).rounded(.towardZero))
print(Double.nan.isNaN, Double.infinity > Double.greatestFiniteMagnitude, 1.0.ulp == Double.ulpOfOne, 0.1 + 0.2 == 0.3, Double("5e-1")!)
print([4, 21.5, Double.nan].map { $0.isNaN }, (1.0 / 0).isInfinite, Double(7).description, Float(3.1415927410125732))
