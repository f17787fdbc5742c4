let s = "Hello, world"
print(s.count, s.isEmpty, "".isEmpty, s.first!, s.last!, s.uppercased(), s.lowercased(), s.hasPrefix("Hello"), s.hasSuffix("d"))
print(s + "!", s.contains("world"), s.contains("z"), s.contains("o" as Character), String(repeating: "ab", count: 3), String(s.reversed()))
var t = "abc"
t += "d"
t.append("e")
t.append(contentsOf: "fg")
t.insert("X", at: t.startIndex)
print(t, t.removeLast(), t.removeFirst(), t, t.popLast() as Any)
for c in "hi!" { print(c) }
