let numbers = [2, 4, 6, 8]
for number in numbers { print(number, terminator: " ") }
print()
let cast = ["Vivien", "Marlon", "Kim", "Karl"]
print(cast.map { $0.lowercased() }, cast.map { $0.count }, cast.filter { $0.count < 5 })
for name in cast.prefix(2) { print(name) }
let hasLong = cast.contains { $0.count > 5 }
print(hasLong, cast.allSatisfy({ $0.count >= 3 }), cast.reversed().map { $0.first! })
let longest = cast.max { $0.count < $1.count }
print(longest!, cast.min()!, cast.max()!)
