func boxed(_ lines: [String]) -> String {
  let width = lines.map(\.count).max() ?? 0
  let bar = "+" + String(repeating: "-", count: width + 2) + "+"
  let body = lines.map { "| " + $0 + String(repeating: " ", count: width - $0.count) + " |" }
  return ([bar] + body + [bar]).joined(separator: "\n")
}
print(boxed(["one", "three", "seventeen"]))
func caesar(_ text: String, by shift: Int) -> String {
  String(text.map { character in
    guard let ascii = character.asciiValue, character.isLetter else { return character }
    let base: UInt8 = character.isUppercase ? 65 : 97
    return Character(UnicodeScalar((Int(ascii - base) + shift + 26) % 26 + Int(base))!)
  })
}
let secret = caesar("Hello, World!", by: 3)
print(secret, caesar(secret, by: -3))
func isPalindrome(_ text: String) -> Bool {
  let letters = text.lowercased().filter(\.isLetter)
  return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("palindrome"))
let counts = "the quick brown the lazy the end".split(separator: " ").reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts.filter { $0.value > 1 }.map { "\($0.key):\($0.value)" })
func runLength(_ text: String) -> String {
  var result = ""
  var rest = Substring(text)
  while let first = rest.first {
    let run = rest.prefix { $0 == first }
    result += (run.count > 1 ? String(run.count) : "") + String(first)
    rest = rest.dropFirst(run.count)
  }
  return result
}
print(runLength("wwwwaaadexxxxxx"), runLength(""), "swift".map { $0.uppercased() }.joined(separator: "-"))
var output = ""
print("to", "a", "stream", separator: "_", to: &output)
print(output.count, output, terminator: "")
