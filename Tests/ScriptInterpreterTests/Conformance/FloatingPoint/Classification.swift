let values: [Double] = [1, -0.0, .infinity, .nan, 5e-324, -.infinity]
for v in values { print(v.isNaN, v.isFinite, v.isInfinite, v.isZero, v.isNormal, v.isSubnormal, v.sign) }
print(Double.nan == Double.nan, Double.nan != .nan, Double.infinity > 1e308, -0.0 == 0.0)
print(values.map { $0.floatingPointClass })
