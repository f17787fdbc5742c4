print("\r\n".count, "e\u{301}".count, "👨‍👩‍👧".count, "🇺🇸🇬🇧".count, "क्षि".count, "각".count, "".count, "\u{200D}".count, "a\u{0}b".count)
let s = "naïve café 🎉"
print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.uppercased(), s.capitalizedFirst)
extension String { var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() } }
print("\("nested \("deep \(1 + 1)") quotes")", "a\("b" + "c")d", "\(["k": 1]["k"]!)", "\(true ? "yes" : "no")", "\([1, 2].map { "\($0)" }.joined(separator: "-"))")
print("tab:\t|nl:\\n|q:\"|sq:'|u:\u{48}|nul:\0|".count, #"raw "quotes" \n \#(1 + 1)"#, ##"two "# hashes"##)
print("""
  a
    b
  """, """
"x" \("y")
end\
ing
""", """
    keep   
    """.count)
print("abc" < "abd", "a" < "B", "Z" < "a", "10" < "9", "" < "a", "é" == "e\u{301}", "ß" == "ss", "abc" == "ABC", "abc".lowercased() == "ABC".lowercased(), "a" < "á", "z" < "á")
print("hello world".split(separator: " "), "a,,b,".split(separator: ","), "a,,b,".split(separator: ",", omittingEmptySubsequences: false), "abc".split(separator: ""), "a-b_c".split(whereSeparator: { "-_".contains($0) }), "one two three".split(separator: " ", maxSplits: 1), "a::b".split(separator: "::"))
var m = "hello"
m += " there"; m.append("!"); m.append(contentsOf: "??"); m.insert("H", at: m.startIndex); m.remove(at: m.index(after: m.startIndex)); m.removeLast(2); m.replaceSubrange(m.startIndex..<m.index(m.startIndex, offsetBy: 2), with: "JE")
print(m, m.first as Any, m.last!, m.popLast() as Any, m, m.removeFirst(), m, m.hasPrefix("El"), m.contains("th"), m.firstIndex(of: "l") == m.index(m.startIndex, offsetBy: 1))
let idx = s.firstIndex(of: "c")!
print(s[idx], s[idx...], s[..<idx], s[s.index(idx, offsetBy: 2)], s.distance(from: s.startIndex, to: idx), s.index(s.endIndex, offsetBy: -1) == s.index(before: s.endIndex), s.indices.count, s.index(s.startIndex, offsetBy: 99, limitedBy: s.endIndex) as Any)
print(Array("héllo"), "héllo".map { String($0) }, String("héllo".reversed()), "héllo".sorted(), String("hello".sorted()), Set("hello").count, "hello".filter { "aeiou".contains($0) }, "abc".enumerated().map { "\($0)\($1)" }, zip("ab", "xy").map { "\($0)\($1)" })
let c: Character = "x"
print(c.isLetter, c.isUppercase, c.asciiValue as Any, c.uppercased(), Character("5").wholeNumberValue as Any, Character("½").isNumber, Character("½").wholeNumberValue as Any, c.unicodeScalars.first!.value, Character(UnicodeScalar(65)), "A".unicodeScalars.first!.value, Character("\n").isNewline, Character(" ").isWhitespace, Character("!").isPunctuation, "é".isAllASCII, c < "y", String(c) + "z", c.hexDigitValue as Any, Character("€").isSymbol, Character("€").isCurrencySymbol)
extension String { var isAllASCII: Bool { allSatisfy(\.isASCII) } }
print(String(42), String(3.0), String(true), String(255, radix: 2), String(-255, radix: 16), Int("ff", radix: 16)!, String("a" as Character), String(repeating: "=", count: 3), String(["a", "b"]), String(describing: Optional(1)), String([1, 2].description), String(reflecting: "q\"\n"), "\("q")".debugDescription, String("abc".prefix(2)), String(decoding: [72, 105], as: UTF8.self), "42".description, Int(Character("7").description)!)
print(["b", "a"].sorted().joined(), ["x", "y"].joined(separator: ", "), [["a"], ["b"]].joined().map { $0 }, "a" + "b", "ab" * 3, ["a", "b"].description, "abc".dropLast(), "abc".suffix(2), "abc".starts(with: "ab"), "abc".max()!, "hello".replacing("l", with: "L"))
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
let multi = "l1\nl2\n\nl3"
print(multi.split(separator: "\n").count, multi.split(separator: "\n", omittingEmptySubsequences: false).count, multi.split(whereSeparator: \.isNewline), multi.lines0)
extension String { var lines0: Int { reduce(1) { $1 == "\n" ? $0 + 1 : $0 } } }
struct Interp: ExpressibleByStringInterpolation { var s: String; init(stringLiteral v: String) { s = "lit:" + v }; init(stringInterpolation i: DefaultStringInterpolation) { s = "interp:" + String(stringInterpolation: i) } }
extension DefaultStringInterpolation { mutating func appendInterpolation(pct x: Double) { appendLiteral("\(Int(x * 100))%") }; mutating func appendInterpolation(_ x: Int, width: Int) { let t = String(x); appendLiteral(String(repeating: " ", count: Swift.max(0, width - t.count)) + t) } }
print(("a" as Interp).s, ("a\(1)" as Interp).s, "\(pct: 0.256) \(42, width: 6)|")
print("a".unicodeScalars.map(\.value), "Aé".utf8.map { String($0, radix: 16) }, "\u{65}\u{301}" as Character, "e\u{301}" == "é" as String, ("a"..."e").contains("c"), "x".compareTo)
extension String { var compareTo: [Bool] { [self < "y", self > "y", self == "x"] } }
print("𝔘nicode".count, "𝔘".utf16.count, "İ".lowercased().count, "ﬁ".uppercased(), "ΑΣ".lowercased(), "i".uppercased(), "ǆ".capitalizedFirst)
