import Foundation
let text = "It was the best of times, it was the worst of times."
let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
for (word, count) in counts.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(4) {
  print(word.padding(toLength: 8, withPad: ".", startingAt: 0), count)
}
print(words.count, Set(words).count, words.map(\.count).max()!)
