/// Properties of characters by the names that regular expressions use.
package enum RegexProperty {
  private static let categories: [String: [Unicode.GeneralCategory]] = {
    let single: [(String, String, Unicode.GeneralCategory)] = [
      ("Lu", "Uppercase_Letter", .uppercaseLetter), ("Ll", "Lowercase_Letter", .lowercaseLetter),
      ("Lt", "Titlecase_Letter", .titlecaseLetter),
      ("Lm", "Modifier_Letter", .modifierLetter), ("Lo", "Other_Letter", .otherLetter), ("Mn", "Nonspacing_Mark", .nonspacingMark),
      ("Mc", "Spacing_Mark", .spacingMark), ("Me", "Enclosing_Mark", .enclosingMark), ("Nd", "Decimal_Number", .decimalNumber),
      ("Nl", "Letter_Number", .letterNumber), ("No", "Other_Number", .otherNumber), ("Pc", "Connector_Punctuation", .connectorPunctuation),
      ("Pd", "Dash_Punctuation", .dashPunctuation), ("Ps", "Open_Punctuation", .openPunctuation),
      ("Pe", "Close_Punctuation", .closePunctuation), ("Pi", "Initial_Punctuation", .initialPunctuation),
      ("Pf", "Final_Punctuation", .finalPunctuation), ("Po", "Other_Punctuation", .otherPunctuation), ("Sm", "Math_Symbol", .mathSymbol),
      ("Sc", "Currency_Symbol", .currencySymbol), ("Sk", "Modifier_Symbol", .modifierSymbol), ("So", "Other_Symbol", .otherSymbol),
      ("Zs", "Space_Separator", .spaceSeparator), ("Zl", "Line_Separator", .lineSeparator),
      ("Zp", "Paragraph_Separator", .paragraphSeparator),
      ("Cc", "Control", .control), ("Cf", "Format", .format),
    ]
    var result: [String: [Unicode.GeneralCategory]] = [:]
    let families = ["L": "Letter", "M": "Mark", "N": "Number", "P": "Punctuation", "S": "Symbol", "Z": "Separator", "C": "Other"]
    for (short, long, category) in single {
      result[short.lowercased()] = [category]
      result[long.lowercased()] = [category]
      for (initial, name) in families where short.hasPrefix(initial) {
        result[initial.lowercased(), default: []].append(category)
        result[name.lowercased(), default: []].append(category)
      }
    }
    return result
  }()

  private static let tests: [String: @Sendable (Unicode.Scalar.Properties) -> Bool] = [
    "alphabetic": \.isAlphabetic, "alpha": \.isAlphabetic, "uppercase": \.isUppercase, "upper": \.isUppercase, "lowercase": \.isLowercase,
    "lower": \.isLowercase, "whitespace": \.isWhitespace, "space": \.isWhitespace, "math": \.isMath, "emoji": \.isEmoji,
    "digit": { $0.numericType == .decimal }, "xdigit": \.isHexDigit, "hexdigit": \.isHexDigit, "any": { _ in true },
    "alnum": { $0.isAlphabetic || $0.numericType == .decimal }, "word": { $0.isAlphabetic || $0.numericType == .decimal },
    "blank": { $0.generalCategory == .spaceSeparator }, "cntrl": { $0.generalCategory == .control },
    "graph": { !$0.isWhitespace && $0.generalCategory != .control && $0.generalCategory != .unassigned },
    "print": { $0.generalCategory != .control && $0.generalCategory != .unassigned },
  ]

  /// Whether a name means a property.
  package static func isKnown(_ name: String) -> Bool {
    let key = canonical(name)
    return categories[key] != nil || tests[key] != nil || ["ascii", "punct"].contains(key)
  }

  /// Whether a character has a property.
  package static func holds(_ name: String, _ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    let key = canonical(name)
    if let list = categories[key] { return list.contains(scalar.properties.generalCategory) }
    if key == "ascii" { return character.isASCII }
    if key == "punct" { return character.isPunctuation || (character.isASCII && character.isSymbol) }
    return tests[key]?(scalar.properties) ?? false
  }

  private static func canonical(_ name: String) -> String {
    var key = name.lowercased()
    for prefix in ["general_category=", "gc=", "is"] where key.hasPrefix(prefix) { key.removeFirst(prefix.count) }
    return key
  }
}
