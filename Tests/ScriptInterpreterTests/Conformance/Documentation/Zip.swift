let words = ["one", "two", "three", "four"]
let numbers = 1...4
for (word, number) in zip(words, numbers) { print("\(word): \(number)") }
let naturalNumbers = 1...Int.max
let zipped = Array(zip(words, naturalNumbers))
print(zipped)
