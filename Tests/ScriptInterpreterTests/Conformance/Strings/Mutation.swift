var welcome = "hello"
welcome.insert("!", at: welcome.endIndex)
welcome.insert(contentsOf: " there", at: welcome.index(before: welcome.endIndex))
print(welcome)
welcome.remove(at: welcome.index(before: welcome.endIndex))
let range = welcome.index(welcome.endIndex, offsetBy: -6)..<welcome.endIndex
welcome.removeSubrange(range)
print(welcome)
welcome.replaceSubrange(welcome.startIndex..<welcome.index(after: welcome.startIndex), with: "J")
welcome.removeAll { $0 == "l" }
print(welcome)
welcome.removeLast(1)
welcome.removeFirst(1)
print(welcome)
welcome.removeAll()
print(welcome.isEmpty)
