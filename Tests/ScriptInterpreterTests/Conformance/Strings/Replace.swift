var s = "one fish two fish"
s.replaceSubrange(s.firstIndex(of: "f")!..., with: "cat")
print(s)
print("hello".replacing("l", with: "L"), "a-b-c".replacing("-", with: "+", maxReplacements: 1), "x.y".split(separator: ".").joined(separator: "/"), "abcabc".ranges(of: "bc").count, "aXbX".firstRange(of: "X") != nil)
var t = "hello"
t.swapFirst()
print(t, t.map { $0 == "h" ? "j" : $0 }.count, String(t.map { $0 == "h" ? "j" : $0 }))
extension String { mutating func swapFirst() { let f = removeFirst(); append(f) } }
print(t + String(t.reversed()), t.contains("lo"), t.dropFirst().dropLast(), String(t.shuffledNot))
extension String { var shuffledNot: [Character] { sorted() } }
