let numbers = [1, 2, 3, 4, 5]
print(numbers.prefix(2), numbers.prefix(10), numbers.suffix(2), numbers.suffix(10), numbers.dropFirst(2), numbers.dropFirst(10), numbers.dropLast(2), numbers.dropLast(10))
let temps = [40, 50, 60, 70, 80]
if let i = temps.firstIndex(of: 60) { print(temps.prefix(upTo: i), temps.prefix(through: i), temps.suffix(from: i)) }
let negative = [3, 7, 4, -2, 9, -6, 10, 1]
print(negative.prefix(while: { $0 > 0 }), negative.drop(while: { $0 > 0 }))
