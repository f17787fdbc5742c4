var table: [Int: String] = [:]
for i in 0..<100 { table[i] = "v\(i)" }
for i in stride(from: 0, to: 100, by: 2) { table[i] = nil }
print(table.count, table[1]!, table[2] as Any, table.removeValue(forKey: 3) ?? "-", table.removeValue(forKey: 3) ?? "-")
for i in 0..<50 { table[i] = "w\(i)" }
print(table.count, table[0]!, table[49]!, table[51]!)
var sum = 0
for (key, value) in table { sum += key * value.count }
print(sum, table.keys.sorted().prefix(5), table.values.sorted().suffix(2))
while let entry = table.popFirst() { if entry.key > 1_000 { print("no") } }
print(table.isEmpty, table.first as Any)
table[7] = "seven"
if let position = table.index(forKey: 7) {
  print(table[position].value, table.index(after: position) == table.endIndex)
  print(table.remove(at: position).key, table.count)
}
table = [1: "a", 2: "b", 3: "c"]
for (key, _) in table { if key != 2 { table.removeValue(forKey: key) } }
print(table)
table.removeAll()
print(table, table.index(forKey: 1) == nil)
var queue = Set<Int>()
for i in 0..<5_000 {
  queue.insert(i)
  if i >= 10 { queue.remove(i - 10) }
}
print(queue.sorted(), queue.count)
var seen: Set<String> = ["x"]
print(seen.insert("x").inserted, seen.insert("y"), seen.contains("y"), seen.remove("x") ?? "-", seen.remove("x") ?? "-")
let before = seen
seen.formUnion(["z", "w"])
print(before.count, seen.sorted(), seen.isSuperset(of: before), seen.subtracting(before).sorted())
print(table.merging([5: "e"]) { $1 }, Dictionary(uniqueKeysWithValues: [(1, 2)]), Dictionary([("a", 1), ("a", 2)]) { $0 + $1 })
