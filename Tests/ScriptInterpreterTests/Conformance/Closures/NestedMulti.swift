struct Person { let name: String; let age: Int; let tags: [String] }
let people = [Person(name: "Ann", age: 31, tags: ["a", "b"]), Person(name: "Bob", age: 25, tags: ["b"]), Person(name: "Cyd", age: 40, tags: [])]
let lines = people.map { person in
  let tagged = person.tags.map { tag in
    let upper = tag.uppercased()
    return "\(person.name)-\(upper)"
  }
  return tagged.joined(separator: ",")
}
print(lines)
let pairs = (1...3).flatMap { i in (i...3).map { j in (i, j) } }
print(pairs.map { "\($0.0)\($0.1)" })
let table = (0..<3).map { row in
  (0..<3).map { column in
    let v = row * 3 + column
    return v % 2 == 0 ? v : -v
  }
}
print(table)
let groups = Dictionary(grouping: people) { $0.age / 10 }
for k in groups.keys.sorted() { print(k, groups[k]!.map(\.name)) }
let total = people.reduce(into: [String: Int]()) { counts, person in
  for tag in person.tags {
    counts[tag, default: 0] += 1
  }
}
print(total.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
let sorted = people.sorted { lhs, rhs in
  if lhs.tags.count != rhs.tags.count { return lhs.tags.count > rhs.tags.count }
  return lhs.name < rhs.name
}
print(sorted.map { $0.name })
let found = people.first { p in p.tags.contains { t in t == "b" } && p.age < 30 }
print(found?.name ?? "-")
let matrix = [[1, 2], [3, 4]]
let transposed = matrix[0].indices.map { c in matrix.map { row in row[c] } }
print(transposed, matrix.map { $0.reduce(0, +) }, matrix.map { $0.map { $0 * 2 } })
let outer = people.map { p in
  let f: (Int) -> String = { n in
    guard n > 0 else { return "" }
    return String(repeating: "*", count: n) + p.name
  }
  return f(p.tags.count)
}
print(outer)
let words = "the quick brown fox jumps over the lazy dog".split(separator: " ")
let byLength = words.reduce(into: [Int: [Substring]]()) { $0[$1.count, default: []].append($1) }
print(byLength.keys.sorted().map { k in "\(k): \(byLength[k]!.sorted().joined(separator: " "))" })
