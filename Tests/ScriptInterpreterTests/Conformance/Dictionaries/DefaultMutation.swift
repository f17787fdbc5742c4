var groups: [String: [Int]] = [:]
for n in 1...6 { groups[n % 2 == 0 ? "even" : "odd", default: []].append(n) }
print(groups["even"]!, groups["odd"]!)
var nested: [String: [String: Int]] = [:]
nested["a", default: [:]]["x", default: 0] += 3
nested["a", default: [:]]["x", default: 0] += 4
print(nested["a"]!["x"]!, nested.count)
var seen: [Character: Int] = [:]
for (i, c) in "abca".enumerated() { if seen[c] == nil { seen[c] = i } }
print(seen.sorted { $0.value < $1.value }.map { $0.key })
