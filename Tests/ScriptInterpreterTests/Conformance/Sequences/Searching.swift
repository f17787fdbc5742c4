let xs = [4, 8, 15, 16, 23, 42]
print(xs.first { $0 > 10 } as Any, xs.last { $0 < 20 } as Any, xs.firstIndex { $0 > 10 } as Any, xs.lastIndex { $0 % 2 == 1 } as Any)
print(xs.contains { $0 > 40 }, xs.contains(7), xs.allSatisfy { $0 > 0 }, xs.count(where: { $0 % 2 == 0 }))
