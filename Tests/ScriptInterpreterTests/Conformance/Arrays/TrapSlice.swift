let xs = [1, 2, 3]
let end = xs.count + 1
print(xs[0..<end])
