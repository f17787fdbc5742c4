import Foundation
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter { $0.isLetter || $0.isNumber }; return c == String(c.reversed()) }
func vowels(in s: String) -> Int { s.reduce(0) { "aeiouAEIOU".contains($1) ? $0 + 1 : $0 } }
func wordFrequencies(_ text: String) -> [(word: String, count: Int)] {
  var table = [String: Int]()
  for word in text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted) where !word.isEmpty { table[word, default: 0] += 1 }
  return table.map { (word: $0.key, count: $0.value) }.sorted { $0.count != $1.count ? $0.count > $1.count : $0.word < $1.word }
}
func compress(_ s: String) -> String {
  guard var current = s.first else { return "" }
  var out = "", run = 0
  for ch in s { if ch == current { run += 1 } else { out += "\(current)\(run)"; current = ch; run = 1 } }
  return out + "\(current)\(run)"
}
func decompress(_ s: String) -> String {
  var out = "", digits = "", last: Character?
  func flush() { if let c = last, let n = Int(digits) { out += String(repeating: c, count: n) }; digits = "" }
  for ch in s { if ch.isNumber { digits.append(ch) } else { flush(); last = ch } }
  flush()
  return out
}
func isAnagram(_ a: String, _ b: String) -> Bool { a.filter { $0 != " " }.sorted() == b.filter { $0 != " " }.sorted() }
func titleCase(_ s: String) -> String { s.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ") }
func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = [], line = ""
  for word in text.split(separator: " ") {
    if line.isEmpty { line = String(word) } else if line.count + 1 + word.count <= width { line += " " + word } else { lines.append(line); line = String(word) }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
func balanced(_ s: String) -> Bool {
  let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
  var stack = [Character]()
  for c in s { if pairs.values.contains(c) { stack.append(c) } else if let open = pairs[c] { if stack.popLast() != open { return false } } }
  return stack.isEmpty
}
func longestCommonPrefix(_ words: [String]) -> String {
  guard let first = words.first else { return "" }
  return words.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
}
func rot13(_ s: String) -> String { String(s.unicodeScalars.map { u -> Character in switch u { case "a"..."m", "A"..."M": return Character(UnicodeScalar(u.value + 13)!); case "n"..."z", "N"..."Z": return Character(UnicodeScalar(u.value - 13)!); default: return Character(u) } }) }
func levenshtein(_ a: String, _ b: String) -> Int {
  let a = Array(a), b = Array(b)
  var prev = Array(0...b.count)
  for i in 1...max(a.count, 1) where !a.isEmpty {
    var cur = [i] + Array(repeating: 0, count: b.count)
    for j in stride(from: 1, through: b.count, by: 1) { cur[j] = Swift.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)) }
    prev = cur
  }
  return prev[b.count]
}
print(isPalindrome("A man, a plan, a canal: Panama"), vowels(in: "Hello World"), compress("aaabbc"), decompress(compress("zzzy")), isAnagram("dormitory", "dirty room"))
print(wordFrequencies("The cat and the hat. The end, and THE end!").prefix(3).map { "\($0.word):\($0.count)" })
print(titleCase("the qUICK brown fox"), wrap("the quick brown fox jumps over the lazy dog", width: 12), balanced("{[()]}"), balanced("(]"))
print(longestCommonPrefix(["flower", "flow", "flight"]), rot13("Hello"), levenshtein("kitten", "sitting"), levenshtein("", "abc"))
let csv = "name,age\nAnn,30\nBob,x\n\nCy,41"
let rows = csv.components(separatedBy: "\n").dropFirst().map { $0.components(separatedBy: ",") }.filter { $0.count == 2 }
let people = rows.compactMap { r -> (String, Int)? in guard let age = Int(r[1]) else { return nil }; return (r[0], age) }
print(people, people.map(\.1).max() ?? 0)
print("a-b_c".replacingOccurrences(of: "_", with: "-").split(separator: "-"), "  trim ".trimmingCharacters(in: .whitespaces) + "|", "abc".contains("bc"), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { ($0[0], Int($0[1])!) }.map { "\($0.0)->\($0.1)" })
let s = "Swift 5.9"
if let i = s.firstIndex(of: " ") { print(s[..<i], s[s.index(after: i)...], s.distance(from: s.startIndex, to: i)) }
print(s.map { String($0) }.joined(separator: "."), String(s.reversed()), s.uppercased(), s.hasSuffix("9"), s.count, s.indices.filter { s[$0].isNumber }.count, s.last!)
