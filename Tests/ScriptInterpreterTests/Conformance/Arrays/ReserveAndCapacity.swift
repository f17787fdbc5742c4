var xs: [Int] = []
xs.reserveCapacity(10)
for i in 0..<5 { xs.append(i * i) }
print(xs.count, xs.capacity >= 5, xs)
xs.removeAll(keepingCapacity: true)
print(xs.isEmpty, xs.capacity >= 5)
