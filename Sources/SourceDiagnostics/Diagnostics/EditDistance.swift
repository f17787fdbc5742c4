/// The candidates that are close enough to a mistyped name to be offered as "did you mean", nearest first, ties in the given order.
///
/// Distance is Levenshtein's with swaps of neighbours counted as one edit (optimal string alignment), case differences counting nothing;
/// a third of the name's length (at least 1, at most 3) may differ.
///
/// - Complexity: O(*candidates* × *length*²).
package func nearestNames(to name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
  let target = Array(name.lowercased().unicodeScalars.prefix(64))
  let allowed = min(3, max(1, target.count / 3))
  var scored: [(distance: Int, order: Int, name: String)] = []
  var seen: Set<String> = [name]
  for (order, candidate) in candidates.enumerated() where seen.insert(candidate).inserted {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
    guard abs(other.count - target.count) <= allowed else { continue }
    let distance = alignmentDistance(target, other)
    if distance <= allowed { scored.append((distance, order, candidate)) }
  }
  scored.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return scored.prefix(limit).map(\.name)
}

/// The number of insertions, deletions, substitutions and neighbour swaps between two texts.
private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
