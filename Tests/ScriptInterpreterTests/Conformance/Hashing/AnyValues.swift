struct Key: Hashable { var id: Int; var name: String }
var seen = Set<Key>()
for (i, name) in ["a", "b", "a"].enumerated() { seen.insert(Key(id: i % 2, name: name)) }
print(seen.count, seen.contains(Key(id: 1, name: "b")))
var hasher = Hasher()
hasher.combine(3)
hasher.combine("x")
var other = Hasher()
other.combine(3)
other.combine("x")
print(hasher.finalize() == other.finalize())
print([1, 2].hashValue == [1, 2].hashValue, Key(id: 1, name: "q").hashValue == Key(id: 1, name: "q").hashValue)
