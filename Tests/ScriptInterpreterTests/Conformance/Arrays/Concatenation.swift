let a = [1, 2], b = [3]
print(a + b, a + [4] + b, [0] + a, a + (5...6), ["x"] + ["y"])
var c = a
c += b
c += 7...8
print(c, [a, b].reduce([], +), [[1], [2, 3]].flatMap { $0 + [0] })
