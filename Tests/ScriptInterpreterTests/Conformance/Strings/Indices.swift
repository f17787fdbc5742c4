let greeting = "Guten Tag!"
print(greeting[greeting.startIndex], greeting[greeting.index(before: greeting.endIndex)], greeting[greeting.index(after: greeting.startIndex)])
let index = greeting.index(greeting.startIndex, offsetBy: 7)
print(greeting[index], greeting[..<index], greeting[index...], greeting.distance(from: greeting.startIndex, to: index))
for i in greeting.indices { print("\(greeting[i]) ", terminator: "") }
print()
let comma = "Hello, world".firstIndex(of: ",")!
print("Hello, world"[..<comma], "Hello, world"[comma...].dropFirst(2))
print(greeting.index(greeting.startIndex, offsetBy: 100, limitedBy: greeting.endIndex) == nil, greeting.firstIndex(of: "T")! < greeting.endIndex)
print(greeting.prefix(5), greeting.suffix(4), greeting.dropFirst(6), greeting.dropLast(5), greeting.prefix { $0 != " " })
