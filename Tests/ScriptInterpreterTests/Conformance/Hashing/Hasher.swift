struct Version: Hashable { let major: Int, minor: Int
  func hash(into hasher: inout Hasher) { hasher.combine(major); hasher.combine(minor) } }
var seen: [Version: String] = [:]
seen[Version(major: 1, minor: 2)] = "a"
seen[Version(major: 1, minor: 2)] = "b"
seen[Version(major: 2, minor: 0)] = "c"
print(seen.count, seen[Version(major: 1, minor: 2)]!, Version(major: 1, minor: 1).hashValue == Version(major: 1, minor: 1).hashValue)
var h1 = Hasher(), h2 = Hasher()
h1.combine("x"); h1.combine(1)
h2.combine("x"); h2.combine(1)
print(h1.finalize() == h2.finalize(), "a".hashValue == "a".hashValue, [1, 2].hashValue == [1, 2].hashValue, Optional(1).hashValue == Optional(1).hashValue)
enum Key: Hashable { case id(Int), name(String), none }
print(Set([Key.id(1), .name("a"), .id(1), .none]).count, [Key.none: 1][.none]!)
