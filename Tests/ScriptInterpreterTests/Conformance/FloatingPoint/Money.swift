let prices = [19.99, 5.49, 3.5]
let total = prices.reduce(0, +), tax = total * 0.0825
print(total, tax, (tax * 100).rounded() / 100, Int((total * 100).rounded()), prices.map { Int($0.rounded(.up)) }, total / 3)
print(0.1 * 3, 1.1 + 2.2, 100 * 1.1, 3.0 * 1.1, 1 - 0.9, 1e21 + 1, 123456789012345680.0, 0.1 + 0.7)
