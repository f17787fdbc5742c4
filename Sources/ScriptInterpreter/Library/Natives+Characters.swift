// A character stands in a string object of its own.
extension Natives {
  mutating func bindCharacters() {
    bind("character.fromLiteral") { (text: String) -> String in text }
    bind("character.fromString") { (text: String) throws -> String in
      guard text.count == 1 else { throw NativeError("cannot form a Character from a string with \(text.count) characters") }
      return text
    }
    bind("character.equal") { (x: String, y: String) -> Bool in x == y }
    bind("character.less") { (x: String, y: String) -> Bool in x < y }
    bind("character.description.get") { (x: String) -> String in x }
    bindTest("character.isLetter", \.isLetter)
    bindTest("character.isNumber", \.isNumber)
    bindTest("character.isWholeNumber", \.isWholeNumber)
    bindTest("character.isWhitespace", \.isWhitespace)
    bindTest("character.isUppercase", \.isUppercase)
    bindTest("character.isLowercase", \.isLowercase)
    bindTest("character.isPunctuation", \.isPunctuation)
    bind("character.wholeNumberValue.get") { (x: String) -> Int? in x.first?.wholeNumberValue }
    bind("character.uppercased") { (x: String) -> String in x.uppercased() }
    bind("character.lowercased") { (x: String) -> String in x.lowercased() }
  }

  private mutating func bindTest(_ key: String, _ test: @escaping @Sendable (Character) -> Bool) {
    bind(key + ".get") { (text: String) -> Bool in text.first.map(test) ?? false }
  }
}
