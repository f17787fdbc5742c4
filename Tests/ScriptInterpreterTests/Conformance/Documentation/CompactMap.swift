let possibleNumbers = ["1", "2", "three", "///4///", "5"]
let mapped: [Int?] = possibleNumbers.map { str in Int(str) }
let compactMapped: [Int] = possibleNumbers.compactMap { str in Int(str) }
print(mapped, compactMapped)
let numbers = [1, 2, 3, 4]
print(numbers.map { Array(repeating: $0, count: $0) })
print(numbers.flatMap { Array(repeating: $0, count: $0) })
