let pairs = (1...3).flatMap { a in (a...3).map { b in (a, b) } }
print(pairs.count, pairs.map { $0 * $1 }, pairs.filter { $0.0 == $0.1 }.count)
let triples = (1...20).flatMap { a in (a...20).flatMap { b in (b...20).filter { a * a + b * b == $0 * $0 }.map { (a, b, $0) } } }
print(triples)
outer: for i in 1...3 { for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
