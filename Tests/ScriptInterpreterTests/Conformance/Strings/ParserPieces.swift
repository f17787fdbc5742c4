enum Suit: String { case hearts = "♥", spades = "♠" }
struct Parser { var input: Substring
  mutating func consume(while p: (Character) -> Bool) -> Substring { let r = input.prefix(while: p); input.removeFirst(r.count); return r }
  mutating func number() -> Int? { let d = consume { $0.isNumber }; return d.isEmpty ? nil : Int(d) }
  mutating func expect(_ c: Character) -> Bool { guard input.first == c else { return false }; input.removeFirst(); return true } }
var p = Parser(input: "12+34"); let l = p.number(), op = p.expect("+"), r = p.number()
print(l! + r!, op, p.input.isEmpty)
let letters = ("a"..."e").contains("c"), ch: Character = "x"
print(letters, ch.isLetter, ch.unicodeScalars.first!.value, Suit(rawValue: "♥")!, "\u{1F600}".count, "é".utf8.count)
let multi = """
A
  B \
C
"""
print(multi, multi.split(separator: "\n").count)
for (i, c) in "abc".enumerated().reversed() { print(i, c, terminator: " ") }
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count, "a b c".split(separator: " ", maxSplits: 1), "Hello".dropFirst(2).dropLast(), String("abc"[..<"abc".index(after: "abc".startIndex)]))
var str = "hello"; str.insert("!", at: str.endIndex); str.replaceSubrange(str.startIndex...str.startIndex, with: "J"); str.append(contentsOf: "??"); print(str, str.remove(at: str.startIndex), str)
print("abc" < "abd", "Z" < "a", "10" < "9", ["b", "A", "c"].sorted(), ["b", "A"].sorted { $0.lowercased() < $1.lowercased() })
