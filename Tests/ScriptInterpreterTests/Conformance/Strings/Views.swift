let s = "héy"
print(s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.utf8.first!, s.utf8[s.startIndex], s.unicodeScalars.last!)
let i = s.unicodeScalars.firstIndex(of: "é")!
print(s[i], s[..<i], s.utf8[i], s.utf8.map { String($0, radix: 16) }.joined(separator: " "))
print(String(decoding: [72, 105], as: UTF8.self), String(s.utf8), String(s.unicodeScalars.filter { $0.isASCII }.map { Character($0) }))
print(s.utf8.reduce(0) { $0 + Int($1) }, s.utf16.contains(233), "abc".utf8.elementsEqual([97, 98, 99]))
