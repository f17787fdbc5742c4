func isPalindrome(_ text: String) -> Bool {
  let letters = text.lowercased().filter { $0.isLetter }
  return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("hello"))
func vowels(in s: String) -> Int { s.filter { "aeiou".contains($0) }.count }
print(vowels(in: "programming language"), Set("banana").count, "banana".sorted(), String("banana".sorted().reversed()))
let counts = Dictionary("banana".map { ($0, 1) }, uniquingKeysWith: +)
print(counts["a"]!, counts["n"]!, counts.max { $0.value < $1.value }!.key)
