let values: [UInt8] = [200, 50, 10]
var sum: UInt8 = 0
print("start")
for value in values { sum += value }
print(sum)
