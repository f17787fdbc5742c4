var numbers = [5, 6, 7, 8, 9, 10, 11]
numbers.removeAll(where: { $0 % 2 == 1 })
print(numbers)
var phrase = "The rain in Spain stays mainly in the plain."
phrase.removeAll(where: { "aeiou".contains($0) })
print(phrase)
numbers.removeFirst(2)
numbers.removeLast(1)
print(numbers)
