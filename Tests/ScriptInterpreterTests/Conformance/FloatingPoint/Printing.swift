print(0.1, 1.0, 100.0, 1e16, 1e15, 123456789.123, 1e-4, 1e-5, 5e-324, -0.0, 1.0 / 3)
print(Float(0.1), Float(1) / 3, Float(16777216), Float(1e10), Float(123456.78), 0.1 as Float)
print([0.5, 2], [Float(0.25)], (1.0, 2.5 as Float), Optional(3.0) as Any)
print(0.1 + 0.2, Float(0.1) + Float(0.2), 1e308 * 10, 2.0.squareRoot())
