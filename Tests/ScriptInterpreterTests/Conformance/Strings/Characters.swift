let letters: [Character] = ["a", "B", "3", " ", "é", "!", "½", "五", "\n", "€"]
for c in letters { print(c.isLetter, c.isNumber, c.isUppercase, c.isLowercase, c.isWhitespace, c.isPunctuation, c.isSymbol, c.isASCII, c.wholeNumberValue as Any) }
let c: Character = "x"
print(c.uppercased(), c.asciiValue!, c < "y", String(c) + "z", Character("7").wholeNumberValue! + 1, Character("f").hexDigitValue!, "é".first!.asciiValue as Any)
print(Character(UnicodeScalar(65)), Character(Unicode.Scalar(0x1F600)!), UnicodeScalar("a").value, Character("A").unicodeScalars.first!.value)
