func caesar(_ text: String, shift: Int) -> String {
  String(text.map { c -> Character in
    guard let ascii = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    let moved = (Int(ascii - base) + shift + 26) % 26
    return Character(UnicodeScalar(base + UInt8(moved)))
  })
}
print(caesar("Hello, World!", shift: 3), caesar(caesar("Swift", shift: 5), shift: -5))
let rot13 = "Why".unicodeScalars.map { s -> String in
  let v = s.value
  let base: UInt32 = v < 97 ? 65 : 97
  return String(UnicodeScalar((v - base + 13) % 26 + base)!)
}.joined()
print(rot13)
