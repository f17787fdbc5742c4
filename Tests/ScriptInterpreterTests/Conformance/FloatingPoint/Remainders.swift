print(7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2))
print(8.625.remainder(dividingBy: 0.75), 8.625.truncatingRemainder(dividingBy: 0.75))
print(2.0.addingProduct(3, 4), 1e16 + 1 - 1e16)
