extension LibraryModule {
  static let characterInterface = """
    @native("Character") struct Character: Hashable, Comparable, ExpressibleByStringLiteral, LosslessStringConvertible, CustomDebugStringConvertible {
      typealias StringLiteralType = String
      @native("character.fromLiteral") init(stringLiteral value: String)
      @native("character.fromString") init(_ value: String)
      @_disfavoredOverload init(_ value: Substring) { self.init(value._string) }
      @native("character.fromScalar") init(_ value: Unicode.Scalar)
      init(_ value: Character) { self = value }
      @native("character.equal") static func == (lhs: Character, rhs: Character) -> Bool
      @native("character.notEqual") static func != (lhs: Character, rhs: Character) -> Bool
      @native("character.less") static func < (lhs: Character, rhs: Character) -> Bool
      @native("character.hash") func hash(into hasher: inout Hasher)
      @native("character.description") var description: String { get }
      @native("string.debugDescription") var debugDescription: String { get }
      @native("character.isLetter") var isLetter: Bool { get }
      @native("character.isNumber") var isNumber: Bool { get }
      @native("character.isWholeNumber") var isWholeNumber: Bool { get }
      @native("character.isHexDigit") var isHexDigit: Bool { get }
      @native("character.isWhitespace") var isWhitespace: Bool { get }
      @native("character.isNewline") var isNewline: Bool { get }
      @native("character.isUppercase") var isUppercase: Bool { get }
      @native("character.isLowercase") var isLowercase: Bool { get }
      @native("character.isCased") var isCased: Bool { get }
      @native("character.isPunctuation") var isPunctuation: Bool { get }
      @native("character.isSymbol") var isSymbol: Bool { get }
      @native("character.isMathSymbol") var isMathSymbol: Bool { get }
      @native("character.isCurrencySymbol") var isCurrencySymbol: Bool { get }
      @native("character.isASCII") var isASCII: Bool { get }
      @native("character.asciiValue") var asciiValue: UInt8? { get }
      @native("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      @native("character.hexDigitValue") var hexDigitValue: Int? { get }
      @native("character.uppercased") func uppercased() -> String
      @native("character.lowercased") func lowercased() -> String
      var unicodeScalars: String.UnicodeScalarView { String(self).unicodeScalars }
      var utf8: String.UTF8View { String(self).utf8 }
      var utf16: String.UTF16View { String(self).utf16 }
    }
    enum Unicode {
      @native("UnicodeScalar") struct Scalar: Hashable, Comparable, ExpressibleByStringLiteral, LosslessStringConvertible, CustomDebugStringConvertible {
        typealias StringLiteralType = String
      }
      enum NumericType {
        case decimal
        case digit
        case numeric
      }
      enum GeneralCategory {
        case uppercaseLetter
        case lowercaseLetter
        case titlecaseLetter
        case modifierLetter
        case otherLetter
        case nonspacingMark
        case spacingMark
        case enclosingMark
        case decimalNumber
        case letterNumber
        case otherNumber
        case connectorPunctuation
        case dashPunctuation
        case openPunctuation
        case closePunctuation
        case initialPunctuation
        case finalPunctuation
        case otherPunctuation
        case mathSymbol
        case currencySymbol
        case modifierSymbol
        case otherSymbol
        case spaceSeparator
        case lineSeparator
        case paragraphSeparator
        case control
        case format
        case surrogate
        case privateUse
        case unassigned
      }
      struct CanonicalCombiningClass: Hashable, Comparable {
        let rawValue: UInt8
      }
      struct ScalarProperties_ {
        var _scalar: Unicode.Scalar
      }
    }
    typealias UnicodeScalar = Unicode.Scalar
    extension Unicode.Scalar {
      @native("scalar.fromLiteral") init(stringLiteral value: String)
      @native("scalar.fromByte") init(_ value: UInt8)
      @native("scalar.fromInt") init?(_ value: Int)
      @native("scalar.fromInt") init?(_ value: UInt32)
      @native("scalar.fromInt") init?(_ value: UInt16)
      @_disfavoredOverload @native("scalar.fromText") init?(_ description: String)
      init(_ value: Unicode.Scalar) { self = value }
      @native("integer.bits") var value: UInt32 { get }
      @native("scalar.equal") static func == (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
      @native("scalar.less") static func < (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
      func hash(into hasher: inout Hasher) { hasher.combine(value) }
      @native("scalar.description") var description: String { get }
      @native("scalar.debugDescription") var debugDescription: String { get }
      @native("scalar.escaped") func escaped(asASCII forceASCII: Bool) -> String
      var isASCII: Bool { value < 128 }
      var properties: Unicode.ScalarProperties_ { Unicode.ScalarProperties_(_scalar: self) }
    }
    extension Unicode.ScalarProperties_ {
      @native("scalar.test") static func test_(_ scalar: Unicode.Scalar, _ name: String) -> Bool
      var isAlphabetic: Bool { Unicode.ScalarProperties_.test_(_scalar, "isAlphabetic") }
      var isUppercase: Bool { Unicode.ScalarProperties_.test_(_scalar, "isUppercase") }
      var isLowercase: Bool { Unicode.ScalarProperties_.test_(_scalar, "isLowercase") }
      var isWhitespace: Bool { Unicode.ScalarProperties_.test_(_scalar, "isWhitespace") }
      var isMath: Bool { Unicode.ScalarProperties_.test_(_scalar, "isMath") }
      var isEmoji: Bool { Unicode.ScalarProperties_.test_(_scalar, "isEmoji") }
      var isEmojiPresentation: Bool { Unicode.ScalarProperties_.test_(_scalar, "isEmojiPresentation") }
      @native("scalar.category") static func category_(_ scalar: Unicode.Scalar) -> Int
      @native("scalar.numericType") static func numericType_(_ scalar: Unicode.Scalar) -> Int
      @native("scalar.numericValue") static func numericValue_(_ scalar: Unicode.Scalar) -> Double?
      @native("scalar.combiningClass") static func combiningClass_(_ scalar: Unicode.Scalar) -> Int
      var generalCategory: Unicode.GeneralCategory {
        let all: [Unicode.GeneralCategory] = [
          .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
          .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
          .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
          .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned,
        ]
        return all[Unicode.ScalarProperties_.category_(_scalar)]
      }
      var numericType: Unicode.NumericType? {
        let all: [Unicode.NumericType?] = [nil, .decimal, .digit, .numeric]
        return all[Unicode.ScalarProperties_.numericType_(_scalar)]
      }
      var canonicalCombiningClass: Unicode.CanonicalCombiningClass {
        Unicode.CanonicalCombiningClass(rawValue: UInt8(Unicode.ScalarProperties_.combiningClass_(_scalar)))
      }
      var isHexDigit: Bool { Unicode.ScalarProperties_.test_(_scalar, "isHexDigit") }
      var isIdeographic: Bool { Unicode.ScalarProperties_.test_(_scalar, "isIdeographic") }
      var isDiacritic: Bool { Unicode.ScalarProperties_.test_(_scalar, "isDiacritic") }
      var isCased: Bool { Unicode.ScalarProperties_.test_(_scalar, "isCased") }
      var titlecaseMapping: String { Character(_scalar).uppercased() }
      var numericValue: Double? { Unicode.ScalarProperties_.numericValue_(_scalar) }
      @native("scalar.name") static func name_(_ scalar: Unicode.Scalar) -> String?
      var name: String? { Unicode.ScalarProperties_.name_(_scalar) }
      var uppercaseMapping: String { Character(_scalar).uppercased() }
      var lowercaseMapping: String { Character(_scalar).lowercased() }
    }
    extension Unicode.CanonicalCombiningClass {
      static func < (lhs: Unicode.CanonicalCombiningClass, rhs: Unicode.CanonicalCombiningClass) -> Bool { lhs.rawValue < rhs.rawValue }
      static var notReordered: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 0) }
      static var overlay: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 1) }
      static var nukta: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 7) }
      static var virama: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 9) }
      static var below: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 220) }
      static var above: Unicode.CanonicalCombiningClass { Unicode.CanonicalCombiningClass(rawValue: 230) }
    }
    """
}
