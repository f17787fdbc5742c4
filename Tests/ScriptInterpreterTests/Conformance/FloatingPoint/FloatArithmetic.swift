var total: Float = 0
for i in 1...10 { total += 0.1 * Float(i) }
print(total, total * 2, total / 3, -total, total > 5)
let xs: [Float] = [1.5, 2.25, 3]
print(xs.reduce(0, +), xs.map { $0 * 2 }, xs.max()!, xs.sorted(by: >), Float(2).squareRoot())
