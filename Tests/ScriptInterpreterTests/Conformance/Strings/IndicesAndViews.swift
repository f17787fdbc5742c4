var greeting = "Guten Tag!"
print(greeting[greeting.startIndex], greeting[greeting.index(before: greeting.endIndex)], greeting[greeting.index(greeting.startIndex, offsetBy: 7)])
for index in greeting.indices.prefix(3) { print(greeting[index], terminator: "|") }
print()
greeting.insert("?", at: greeting.endIndex)
greeting.insert(contentsOf: " there", at: greeting.index(before: greeting.endIndex))
print(greeting)
greeting.remove(at: greeting.index(before: greeting.endIndex))
let range = greeting.index(greeting.endIndex, offsetBy: -6)..<greeting.endIndex
greeting.removeSubrange(range)
print(greeting, greeting.count)
let text = "Dog‼🐶"
print(text.utf8.map { $0 }, text.utf16.map { $0 }, text.unicodeScalars.map { $0.value })
let comma = "hello, world".firstIndex(of: ",") ?? "".endIndex
print("hello, world"[..<comma], "hello, world"[comma...].dropFirst(2).uppercased())
let accented = "caf\u{65}\u{301}"
print(accented.count, accented.unicodeScalars.count, accented == "caf\u{E9}", accented.last!)
if let position = accented.utf16.firstIndex(of: 0x301) { print(position.samePosition(in: accented) == nil) }
print("abc".distance(from: "abc".startIndex, to: "abc".endIndex), "abc".index("abc".startIndex, offsetBy: 9, limitedBy: "abc".endIndex) == nil)
