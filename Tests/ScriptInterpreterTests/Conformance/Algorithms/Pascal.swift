func pascal(_ n: Int) -> [[Int]] { (0..<n).reduce(into: [[Int]]()) { rows, i in rows.append(i == 0 ? [1] : [1] + zip(rows[i - 1], rows[i - 1].dropFirst()).map(+) + [1]) } }
for row in pascal(5) { print(row.map(String.init).joined(separator: " ")) }
func fibonacci(_ n: Int) -> [Int] { (0..<n).reduce(into: [0, 1]) { f, _ in f.append(f[f.count - 1] + f[f.count - 2]) } }
print(fibonacci(8), (1...5).map { (1...$0).reduce(1, *) }, (0...4).map { k in (0..<k).reduce(1) { $0 * (4 - $1) / ($1 + 1) } })
