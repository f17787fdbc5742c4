func work() {
  let vocabulary = (0..<500).map { "word\($0 * 7919 % 1_000)" }
  var counts: [String: Int] = [:]
  var pairs: [Int: Int] = [:]
  var groups: [Int: [Int]] = [:]
  var x = 7
  for i in 0..<200_000 {
    x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
    counts[vocabulary[x % 500], default: 0] += 1
    pairs[x % 5_003, default: 0] += i
    groups[x % 101, default: []].append(i)
  }
  var seen: Set<Int> = []
  for i in 0..<200_000 {
    let value = i * i % 10_007
    if !seen.contains(value) { seen.insert(value) }
  }
  var removed = 0
  for key in 0..<5_003 {
    if pairs.removeValue(forKey: key) != nil { removed += 1 }
  }
  var best = ""
  var most = 0
  for (word, count) in counts where count > most {
    best = word
    most = count
  }
  print(counts.count, best, most, groups[17]!.count, seen.count, removed, pairs.count)
}
