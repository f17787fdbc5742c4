let pairs: KeyValuePairs = ["one": 1, "two": 2, "one": 3]
print(pairs.count, pairs[0], pairs.map { $0.value }, pairs)
for (name, value) in pairs { print(name, value) }
