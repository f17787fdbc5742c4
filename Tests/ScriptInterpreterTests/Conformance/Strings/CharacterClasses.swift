func kinds(_ c: Character) -> String {
  if c.isLetter { return c.isUppercase ? "U" : "l" }
  if c.isNumber { return "9" }
  if c.isWhitespace { return "_" }
  return c.isPunctuation ? "p" : c.isSymbol ? "s" : "?"
}
print("Hello, World 42! + $5 é 五\n".map(kinds).joined())
print("aZ09_é".map { $0.isASCII ? Int($0.asciiValue!) : -1 }, ("a"..."f").contains("c" as Character), "0123".allSatisfy(\.isNumber), "F".hexDigitValue0)
extension String { var hexDigitValue0: Int { first!.hexDigitValue ?? -1 } }
