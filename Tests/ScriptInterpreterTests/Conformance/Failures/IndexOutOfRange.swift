let a = [1, 2, 3]
for i in 0...3 { print(a[i]) }
