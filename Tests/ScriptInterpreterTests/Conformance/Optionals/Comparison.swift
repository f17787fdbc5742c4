let xs: [Int?] = [3, nil, 1]
print(xs.sorted { ($0 ?? 0) < ($1 ?? 0) }.map { $0 ?? -1 }, xs.contains(nil), xs.firstIndex(of: 1)!, xs == [3, nil, 1])
switch xs[0] {
case 3?: print("three")
case nil: print("nil")
default: print("other")
}
