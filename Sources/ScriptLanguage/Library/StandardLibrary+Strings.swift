extension LibraryModule {
  static let stringInterface = """
    @native("Character") struct Character: Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
      typealias StringLiteralType = String
      @native("character.fromLiteral") init(stringLiteral value: String)
      @native("character.fromString") init(_ value: String)
      @native("character.equal") static func == (lhs: Character, rhs: Character) -> Bool
      @native("character.less") static func < (lhs: Character, rhs: Character) -> Bool
      @native("character.hash") func hash(into hasher: inout Hasher)
      @native("character.description") var description: String { get }
      @native("character.isLetter") var isLetter: Bool { get }
      @native("character.isNumber") var isNumber: Bool { get }
      @native("character.isWholeNumber") var isWholeNumber: Bool { get }
      @native("character.isWhitespace") var isWhitespace: Bool { get }
      @native("character.isUppercase") var isUppercase: Bool { get }
      @native("character.isLowercase") var isLowercase: Bool { get }
      @native("character.isPunctuation") var isPunctuation: Bool { get }
      @native("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      @native("character.uppercased") func uppercased() -> String
      @native("character.lowercased") func lowercased() -> String
    }
    @native("String") struct String: Hashable, Comparable, ExpressibleByStringInterpolation, LosslessStringConvertible, Sequence {
      typealias StringLiteralType = String
      typealias Element = Character
      typealias Iterator = IndexingIterator<[Character]>
      @native("string.fromLiteral") init(stringLiteral value: String)
      @native("string.empty") init()
      @native("string.fromString") init(_ value: String)
      @native("string.fromCharacter") init(_ value: Character)
      @native("string.fromCharacters") init(_ value: [Character])
      @native("string.fromValue") init<T: LosslessStringConvertible>(_ value: T)
      @native("string.describing") init<Subject>(describing instance: Subject)
      @native("string.reflecting") init<Subject>(reflecting subject: Subject)
      @native("string.repeating") init(repeating repeatedValue: String, count: Int)
      @native("string.repeatingCharacter") init(repeating repeatedValue: Character, count: Int)
      @native("string.fromIntRadix") init(_ value: Int, radix: Int, uppercase: Bool = false)
      @native("string.format") init(format: String, _ arguments: Any...)
      @native("string.add") static func + (lhs: String, rhs: String) -> String
      @native("string.addAssign") static func += (lhs: inout String, rhs: String)
      @native("string.equal") static func == (lhs: String, rhs: String) -> Bool
      @native("string.notEqual") static func != (lhs: String, rhs: String) -> Bool
      @native("string.less") static func < (lhs: String, rhs: String) -> Bool
      @native("string.hash") func hash(into hasher: inout Hasher)
      @native("string.hashValue") var hashValue: Int { get }
      @native("string.characters") var characters_: [Character] { get }
      func makeIterator() -> IndexingIterator<[Character]> { characters_.makeIterator() }
      @native("string.count") var count: Int { get }
      @native("string.isEmpty") var isEmpty: Bool { get }
      @native("string.first") var first: Character? { get }
      @native("string.last") var last: Character? { get }
      var description: String { self }
      @native("string.debugDescription") var debugDescription: String { get }
      @native("string.appendString") mutating func append(_ other: String)
      @native("string.appendCharacter") mutating func append(_ c: Character)
      @native("string.uppercased") func uppercased() -> String
      @native("string.lowercased") func lowercased() -> String
      @native("string.capitalized") var capitalized: String { get }
      @native("string.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @native("string.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @native("string.containsString") func contains(_ other: String) -> Bool
      @native("string.containsCharacter") func contains(_ element: Character) -> Bool
      func contains(where predicate: (Character) throws -> Bool) rethrows -> Bool { try characters_.contains(where: predicate) }
      @native("string.components") func components(separatedBy separator: String) -> [String]
      @native("string.replacing") func replacingOccurrences(of target: String, with replacement: String) -> String
      @native("string.reversed") func reversed() -> [Character]
      @native("string.removeAll") mutating func removeAll()
      @native("string.removeLast") mutating func removeLast() -> Character
      @native("string.removeFirst") mutating func removeFirst() -> Character
      @native("string.split") func split(separator: Character) -> [String]
    }
    @native("DefaultStringInterpolation") struct DefaultStringInterpolation {
      @native("interpolation.any") mutating func appendInterpolation<T>(_ value: T)
    }
    """
}
