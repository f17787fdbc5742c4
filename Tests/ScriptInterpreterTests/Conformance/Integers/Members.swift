print((-7).magnitude, Int8(-128).magnitude, 7.signum(), (-7).signum(), 0.signum())
print(12.isMultiple(of: 4), 13.isMultiple(of: 4), 0.isMultiple(of: 0), 17.quotientAndRemainder(dividingBy: 5))
print((-17).quotientAndRemainder(dividingBy: 5), 3.distance(to: 10), 3.advanced(by: 4), 5.description + "!")
print(UInt8(250).advanced(by: 5), UInt8(3).distance(to: 1), abs(-5), abs(Int8(-5)), max(3, 9, 4), min(3, 9, 4))
