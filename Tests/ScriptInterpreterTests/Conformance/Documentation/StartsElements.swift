let a = 1...3
let b = 1...10
print(b.starts(with: a), a.elementsEqual([1, 2, 3]), a.elementsEqual(b))
let c = [1, 2, 2, 2], d = [1, 2, 3, 4]
print(c.lexicographicallyPrecedes(d), d.lexicographicallyPrecedes(c), d.lexicographicallyPrecedes(d))
