print("before")
let n = [300]
let byte = UInt8(n[0])
print(byte)
