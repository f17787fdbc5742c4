func key(_ s: String) -> String { String(s.lowercased().sorted()) }
let words = ["listen", "silent", "enlist", "google", "elbow", "below"]
let groups = Dictionary(grouping: words, by: key).values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
print(groups)
func isAnagram(_ a: String, _ b: String) -> Bool { key(a) == key(b) }
print(isAnagram("Dormitory", "dirtyroom"), Set("hello").subtracting("world").sorted())
