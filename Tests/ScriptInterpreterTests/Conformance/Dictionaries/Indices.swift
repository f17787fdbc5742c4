let d = ["only": 1]
let i = d.index(forKey: "only")!
print(d[i], d[i].key, d.startIndex == i, d.index(forKey: "none") == nil)
var e = ["a": 1, "b": 2, "c": 3]
e.removeAll { $0.key == "b" }
print(e.keys.sorted())
extension Dictionary {
  mutating func removeAll(where condition: (Element) -> Bool) { self = filter { !condition($0) } }
}
