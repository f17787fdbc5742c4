let keys = ["a", "a"]
print("before")
print(Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) }))
