let letters = "abracadabra"
let letterCount = letters.reduce(into: [:]) { counts, letter in
  counts[letter, default: 0] += 1
}
print(letterCount.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
let numbers = [1, 2, 3, 4]
let numberSum = numbers.reduce(0, { x, y in
  x + y
})
print(numberSum)
