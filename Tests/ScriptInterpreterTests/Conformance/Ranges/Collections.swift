let r = 10..<20
print(r.map { $0 }.count, r.filter { $0 % 3 == 0 }, r.dropFirst(7).map { $0 }, r.prefix(2).map { $0 }, r.firstIndex(of: 15)!, r.last!, r.reversed().first!, r.contains { $0 > 18 })
print(r[12..<14], r.split { $0 == 15 }.map { Array($0) }, r.reduce(0, +), r.min()!, Array(r.suffix(3)), r.starts(with: [10, 11]), r.elementsEqual(10...19), r.isEmpty)
let c = 1...4
print(c.map { $0 * $0 }, c.reduce(1, *), c.sorted(by: >), c.dropLast().map { $0 }, Array(zip(c, c.dropFirst())).map { $0 + $1 }, c.allSatisfy { $0 > 0 }, c.randomElement()! <= 4, c.count { $0 > 2 })
