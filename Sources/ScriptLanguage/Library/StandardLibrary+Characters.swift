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
      @native("scalar.fromText") init?(_ description: String)
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
      var numericValue: Double? { Double(Character(_scalar).wholeNumberValue ?? -1) < 0 ? nil : Double(Character(_scalar).wholeNumberValue!) }
      @native("scalar.name") static func name_(_ scalar: Unicode.Scalar) -> String?
      var name: String? { Unicode.ScalarProperties_.name_(_scalar) }
      var uppercaseMapping: String { Character(_scalar).uppercased() }
      var lowercaseMapping: String { Character(_scalar).lowercased() }
    }
    """
}
