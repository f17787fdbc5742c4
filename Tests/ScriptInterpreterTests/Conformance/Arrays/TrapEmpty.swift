var xs: [Int] = []
print(xs.popLast() as Any)
xs.removeLast()
