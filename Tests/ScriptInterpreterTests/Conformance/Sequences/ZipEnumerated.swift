let names = ["a", "b", "c"], ages = [1, 2, 3, 4]
for (i, name) in names.enumerated() { print(i, name, terminator: "; ") }
print()
for (name, age) in zip(names, ages) { print(name, age, terminator: "; ") }
print()
print(Array(zip(names, ages)), names.enumerated().map { "\($0.offset)\($0.element)" }, Dictionary(uniqueKeysWithValues: zip(names, ages))["b"]!)
print(zip(1..., names).map { "\($0)\($1)" }, Array(names.enumerated())[1], names.enumerated().filter { $0.offset > 0 }.map(\.element))
