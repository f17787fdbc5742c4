let text = "the quick brown the lazy the quick"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, n) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(word, n) }
let letters = "mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(letters.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
