let ranges = [0..<3, 8..<10, 15..<17]
for range in ranges { print(range) }
for index in ranges.joined() { print(index, terminator: " ") }
print()
let nestedNumbers = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
let joined = nestedNumbers.joined(separator: [-1, -2])
print(Array(joined))
