struct Word: Hashable, CustomStringConvertible {
  let text: String
  static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
  var description: String { text }
}
struct Entry: Hashable { var word: Word; var n: Int }
let words = ["A", "b", "a", "B", "c"].map(Word.init)
print(Set(words).count, words.firstIndex(of: Word(text: "C"))!, Dictionary(grouping: words) { $0 }.count, Entry(word: words[0], n: 1) == Entry(word: words[2], n: 1))
print(Set([Entry(word: words[0], n: 1), Entry(word: words[2], n: 1)]).count, [words[0]] == [words[2]], words[1] != words[3], Optional(words[0]) == words[2])
