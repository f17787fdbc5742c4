func reversedWords(_ text: String) -> String {
  var words: [String] = []
  var word = ""
  for character in text {
    if character == " " {
      words.append(word)
      word = ""
    } else {
      word.append(character)
    }
  }
  words.append(word)
  return words.reversed().joined(separator: " ")
}

func work() {
  var text = ""
  for i in 0..<40_000 {
    if i > 0 { text += " " }
    text += "word"
    text += String(i % 97)
  }
  let turned = reversedWords(text)
  var vowels = 0
  var checksum = 0
  for character in turned {
    if character == "o" || character == "a" { vowels += 1 }
    if character.isNumber { checksum += 1 }
  }
  var lines: [String] = []
  for i in 0..<40_000 { lines.append("\(i): \(i * i)") }
  let page = lines.joined(separator: "\n")
  print(text.count, vowels, checksum, turned.prefix(20), page.count, page.uppercased() == page)
}
