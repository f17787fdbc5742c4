let xs = [1, 2, 3]
print(xs[2])
let i = xs.count
print(xs[i])
