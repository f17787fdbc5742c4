import Foundation
let a = Decimal(string: "0.1")!, b = Decimal(string: "0.2")!
print(a + b, a * b, a - b, a / b)
print(a + b == Decimal(string: "0.3")!)
print(Decimal(10) / Decimal(3))
print(pow(Decimal(2), 70))
var price: Decimal = 19.99
price *= 3
print(price, price > 50, -price)
var rounded = Decimal()
var input = Decimal(string: "2.345")!
NSDecimalRound(&rounded, &input, 2, .bankers)
print(rounded)
NSDecimalRound(&rounded, &input, 1, .up)
print(rounded)
NSDecimalRound(&rounded, &input, 0, .plain)
print(rounded)
print(Decimal(string: "abc") == nil, Decimal(1.5), Decimal(42))
print([Decimal(3), Decimal(1), Decimal(2)].sorted().map { "\($0)" })
