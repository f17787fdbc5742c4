let a = 0.1 + 0.2
print(a == 0.3, abs(a - 0.3) < 1e-9, a.isEqual(to: a), (a - 0.3).magnitude < .ulpOfOne, Double.nan < 1, Double.nan > 1, [2.0, .nan, 1].contains { $0.isNaN }, -0.0 < 0.0, (0.0).sign, (-0.0).sign)
print(min(1.5, 2), max(-1, 2.5), [3.5, 1.25].sorted(), 1.0 < .infinity, Double.leastNonzeroMagnitude > 0, 5.0 == 5, Float(0.1) == Float("0.1")!, 1e16 + 1 == 1e16)
