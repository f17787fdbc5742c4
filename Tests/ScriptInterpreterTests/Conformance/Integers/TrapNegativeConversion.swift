print("before")
let n = [-1, 2]
print(UInt(n[0]))
