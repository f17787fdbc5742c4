let s = "a€😀"
print(s.utf8.map { $0 }, s.utf16.map { $0 }, s.unicodeScalars.map { $0.value }, s.utf8.count, s.utf16.count)
var i = s.utf8.startIndex
i = s.utf8.index(after: i)
print(s.utf8[i], s[i], s.utf8.distance(from: s.startIndex, to: s.endIndex), s.utf16.index(s.startIndex, offsetBy: 2) > i)
print(String(s.unicodeScalars.prefix(2)), String(s.unicodeScalars.first!), s.unicodeScalars.contains("€"), s.utf8.first!, s.utf8.max()!, s.unicodeScalars.reversed().map { String($0) })
print("é".unicodeScalars.first!.properties.isAlphabetic, "e\u{301}".unicodeScalars.map { $0.isASCII }, Character("\u{e9}") == Character("e\u{301}"))
