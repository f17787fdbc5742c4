var d = [1: "a", 2: "b", 3: "c", 4: "d"]
for key in d.keys where key % 2 == 0 { d[key] = nil }
print(d.keys.sorted(), d.count)
d = d.filter { $0.key > 1 }
print(d, d.removeValue(forKey: 3)!, d.isEmpty, d.popFirst() as Any)
d.reserveCapacity(5)
d[9] = "z"
d.removeAll(keepingCapacity: true)
print(d)
