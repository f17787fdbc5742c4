let a: Unicode.Scalar = "a"
print(a, a.value, a.isASCII, Unicode.Scalar(97) == a, UnicodeScalar(0x41)!, a < "b", "é".unicodeScalars.first!.escaped(asASCII: true))
print([a], a.properties.isAlphabetic, Character(a), String(a), (97...101).map { String(UnicodeScalar($0)!) }.joined())
let alphabet = (UnicodeScalar("a").value...UnicodeScalar("e").value).map { Character(UnicodeScalar($0)!) }
print(alphabet)
