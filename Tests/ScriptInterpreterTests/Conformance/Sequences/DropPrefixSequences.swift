let s = Countdown(n: 6)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 } }
print(s.prefix(2).map { $0 }, s.dropFirst(4).map { $0 }, s.suffix(2), s.dropLast(4), s.prefix { $0 > 3 }, s.reversed(), s.sorted(), s.min()!)
