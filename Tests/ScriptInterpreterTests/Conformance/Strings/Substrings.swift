let s = "The quick fox"
let words = s.split(separator: " ")
let first = words[0]
print(first, first.count, String(first), first == "The", first.uppercased(), first + "!", words.map { $0.count })
print(words.joined(separator: "-"), words.last!.first!, first.hasPrefix("T"), Array(first), String(words[1].reversed()))
let middle = s.dropFirst(4).dropLast(4)
print(middle, middle.startIndex == s.index(s.startIndex, offsetBy: 4), Int("12 34".prefix(2))! + 1, Double("1.5x".dropLast())!)
let dict = [String(first): 1]
print(dict["The"]!, words.contains("fox"), words.sorted())
