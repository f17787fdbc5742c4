import Foundation
let formatter = NumberFormatter()
formatter.locale = Locale(identifier: "en_US")
formatter.numberStyle = .decimal
print(formatter.string(from: 1234567.891)!, formatter.string(from: 42)!, formatter.string(from: -0.5)!)
formatter.maximumFractionDigits = 1
print(formatter.string(from: 2.25)!, formatter.string(from: 2.35)!)
formatter.minimumFractionDigits = 1
print(formatter.string(from: 7)!)
let percent = NumberFormatter()
percent.locale = Locale(identifier: "en_US")
percent.numberStyle = .percent
print(percent.string(from: 0.256)!, percent.string(from: 1)!)
let money = NumberFormatter()
money.locale = Locale(identifier: "en_US")
money.numberStyle = .currency
print(money.string(from: 1234.5)!, money.string(from: -3)!)
let padded = NumberFormatter()
padded.minimumIntegerDigits = 4
print(padded.string(from: 42)!)
print(formatter.number(from: "1,234.5")!)
