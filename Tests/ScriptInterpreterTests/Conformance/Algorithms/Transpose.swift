let m = [[1, 2, 3], [4, 5, 6]]
let t = m[0].indices.map { j in m.map { $0[j] } }
print(t, t.map { $0.reduce(0, +) }, m.flatMap { $0 }.reduce(1, *), zip(m[0], m[1]).map(*), m.map { $0.map { $0 * 2 } })
let identity = (0..<3).map { i in (0..<3).map { $0 == i ? 1 : 0 } }
print(identity, m.enumerated().map { i, row in row[i] }, t.joined().max()!)
for row in m { print(row.map { String($0) }.joined(separator: "\t")) }
