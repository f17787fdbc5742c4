let numbers = [10, 20, 30, 40, 50]
let middle = numbers[1...3]
print(middle, middle.startIndex, middle.endIndex, middle[2], middle.first!, middle.last!, middle.count)
print(numbers.prefix(2), numbers.suffix(2), numbers.dropFirst(), numbers.dropLast(2), numbers[..<2], numbers[3...])
print(Array(middle), middle.map { $0 / 10 }, middle.reduce(0, +), middle.contains(30), middle.firstIndex(of: 30)!)
var slice = numbers[0..<3]
slice[0] = 11
slice.append(60)
print(slice, numbers, type(of: slice))
for x in middle { print(x) }
print(middle == [20, 30, 40], middle.sorted(by: >), middle.indices)
