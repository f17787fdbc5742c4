var xs = [1, 2, 3, 4, 5]
xs[1...2] = [9, 9, 9]
print(xs)
xs[..<1] = []
print(xs)
xs[2...] = [0]
print(xs)
xs.replaceSubrange(0..<1, with: [4, 5])
print(xs)
xs.replaceSubrange(1...2, with: repeatElement(7, count: 3))
xs.removeSubrange(0..<2)
print(xs)
xs.insert(contentsOf: [1, 2], at: 1)
xs.append(contentsOf: 5...6)
print(xs)
