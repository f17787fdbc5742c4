let xs = [1, 3, 5, 6, 7, 9]
print(xs.prefix { $0 % 2 == 1 }, xs.drop { $0 % 2 == 1 }, xs.prefix(while: { $0 < 6 }), xs.drop(while: { $0 < 6 }))
print(xs.prefix(10), xs.suffix(1), xs.dropFirst(4), xs.dropLast(4), xs.dropFirst(10), xs.prefix(upTo: 2), xs.prefix(through: 2), xs.suffix(from: 4))
