internal import CScriptMachine

// A character stands in a string object of its own.
extension Natives {
  mutating func bindCharacters() {
    bind("character.fromLiteral") { (text: String) -> String in text }
    bind("character.fromString") { (text: String) throws -> String in
      guard text.count == 1 else { throw NativeError("cannot form a Character from a string with \(text.count) characters") }
      return text
    }
    bind("character.equal") { (x: String, y: String) -> Bool in x == y }
    bind("character.notEqual") { (x: String, y: String) -> Bool in x != y }
    bind("character.less") { (x: String, y: String) -> Bool in x < y }
    bind("character.description.get") { (x: String) -> String in x }
    bindTest("character.isLetter", \.isLetter)
    bindTest("character.isNumber", \.isNumber)
    bindTest("character.isWholeNumber", \.isWholeNumber)
    bindTest("character.isWhitespace", \.isWhitespace)
    bindTest("character.isUppercase", \.isUppercase)
    bindTest("character.isLowercase", \.isLowercase)
    bindTest("character.isPunctuation", \.isPunctuation)
    bindTest("character.isHexDigit", \.isHexDigit)
    bindTest("character.isNewline", \.isNewline)
    bindTest("character.isCased", \.isCased)
    bindTest("character.isSymbol", \.isSymbol)
    bindTest("character.isMathSymbol", \.isMathSymbol)
    bindTest("character.isCurrencySymbol", \.isCurrencySymbol)
    bindTest("character.isASCII", \.isASCII)
    bind("character.asciiValue.get") { (x: String) -> Int? in x.first?.asciiValue.map { Int($0) } }
    bind("character.hexDigitValue.get") { (x: String) -> Int? in x.first?.hexDigitValue }
    bind("character.fromScalar") { (value: Int) -> String in
      Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map { String(Character($0)) } ?? ""
    }
    bind("character.wholeNumberValue.get") { (x: String) -> Int? in x.first?.wholeNumberValue }
    bind("character.uppercased") { (x: String) -> String in x.uppercased() }
    bind("character.lowercased") { (x: String) -> String in x.lowercased() }
  }

  private mutating func bindTest(_ key: String, _ test: @escaping @Sendable (Character) -> Bool) {
    // The answers for ASCII are looked up once.
    let known = (0..<128).map { test(Character(UnicodeScalar(UInt8($0)))) }
    bindSlots(key + ".get", arguments: 1) { call in
      let text = StringObject.string(call[0])
      if text.utf8.count == 1, let byte = text.utf8.first, byte < 128 {
        call.result.integer = known[Int(byte)] ? 1 : 0
      } else {
        call.result.integer = text.first.map(test) ?? false ? 1 : 0
      }
    }
  }

  mutating func bindScalars() {
    bind("scalar.fromLiteral") { (text: String) throws -> Int in
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
        throw NativeError("a Unicode scalar is made from exactly one scalar, not from '\(text)'")
      }
      return Int(scalar.value)
    }
    bind("scalar.fromByte") { (value: Int) -> Int in value }
    bind("scalar.fromInt") { (value: Int) -> Int? in UInt32(exactly: value).flatMap { Unicode.Scalar($0) }.map { Int($0.value) } }
    bind("scalar.fromText") { (text: String) -> Int? in Unicode.Scalar(text).map { Int($0.value) } }
    bind("scalar.equal") { (x: Int, y: Int) -> Bool in x == y }
    bind("scalar.less") { (x: Int, y: Int) -> Bool in x < y }
    bindScalar("scalar.description.get") { $0.description }
    bindScalar("scalar.debugDescription.get") { $0.debugDescription }
    bind("scalar.escaped") { (value: Int, forceASCII: Bool) -> String in
      Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.escaped(asASCII: forceASCII) ?? ""
    }
    bind("scalar.name") { (value: Int) -> String? in Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.properties.name }
    let tests: [String: @Sendable (Unicode.Scalar.Properties) -> Bool] = [
      "isAlphabetic": \.isAlphabetic, "isUppercase": \.isUppercase, "isLowercase": \.isLowercase, "isWhitespace": \.isWhitespace,
      "isMath": \.isMath, "isEmoji": \.isEmoji, "isEmojiPresentation": \.isEmojiPresentation,
      "isHexDigit": \.isHexDigit, "isIdeographic": \.isIdeographic, "isDiacritic": \.isDiacritic, "isCased": \.isCased,
    ]
    bind("scalar.test") { (value: Int, name: String) -> Bool in
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)), let test = tests[name] else { return false }
      return test(scalar.properties)
    }
    bindProperties()
    bind("characterSet.belongs") { (value: Int, name: String) -> Bool in
      Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map { Self.belongs($0, to: name) } ?? false
    }
  }

  private mutating func bindProperties() {
    bind("scalar.category") { (value: Int) -> Int in
      let category = Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.properties.generalCategory ?? .unassigned
      return Self.categories.firstIndex(of: category) ?? Self.categories.count - 1
    }
    bind("scalar.numericType") { (value: Int) -> Int in
      switch Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.properties.numericType {
      case .decimal?: 1
      case .digit?: 2
      case .numeric?: 3
      default: 0
      }
    }
    bind("scalar.numericValue") { (value: Int) -> Double? in Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.properties.numericValue }
    bind("scalar.combiningClass") { (value: Int) -> Int in
      Int(Unicode.Scalar(UInt32(truncatingIfNeeded: value))?.properties.canonicalCombiningClass.rawValue ?? 0)
    }
  }

  /// The categories in the order in which the interface numbers them.
  private static let categories: [Unicode.GeneralCategory] = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
    .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
    .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator,
    .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned,
  ]

  private mutating func bindScalar(_ key: String, _ body: @escaping @Sendable (Unicode.Scalar) -> String) {
    bind(key) { (value: Int) -> String in Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map(body) ?? "" }
  }

  /// Foundation's sets of characters by their Unicode categories.
  private static func belongs(_ scalar: Unicode.Scalar, to name: String) -> Bool {
    let category = scalar.properties.generalCategory
    let isNewline = (0x0A...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
    let isBlank = category == .spaceSeparator || scalar == "\t"
    switch name {
    case "whitespaces": return isBlank
    case "newlines": return isNewline
    case "whitespacesAndNewlines": return isBlank || isNewline
    case "decimalDigits": return category == .decimalNumber
    case "letters": return isLetterOrMark(category)
    case "alphanumerics": return isLetterOrMark(category) || [.decimalNumber, .letterNumber, .otherNumber].contains(category)
    case "uppercaseLetters": return category == .uppercaseLetter || category == .titlecaseLetter
    case "lowercaseLetters": return category == .lowercaseLetter
    case "punctuationCharacters":
      return [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation,
      ].contains(category)
    case "titlecaseLetters": return category == .titlecaseLetter
    case "nonBaseCharacters": return [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
    case "controlCharacters": return category == .control || category == .format
    case "symbols": return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
    default: return false
    }
  }

  private static func isLetterOrMark(_ category: Unicode.GeneralCategory) -> Bool {
    [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
    ].contains(category)
  }
}
