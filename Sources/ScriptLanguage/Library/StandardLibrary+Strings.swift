extension LibraryModule {
  static let stringInterface = """
    protocol StringProtocol: BidirectionalCollection, Comparable, Hashable, ExpressibleByStringLiteral { var _string: String { get } }
    extension StringProtocol {
      func hasPrefix(_ prefix: String) -> Bool { _string.hasPrefix(prefix) }
      func hasSuffix(_ suffix: String) -> Bool { _string.hasSuffix(suffix) }
      @_disfavoredOverload func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool { _string.hasPrefix(prefix._string) }
      @_disfavoredOverload func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool { _string.hasSuffix(suffix._string) }
      func uppercased() -> String { _string.uppercased() }
      func lowercased() -> String { _string.lowercased() }
      var capitalized: String { _string.capitalized }
      @_disfavoredOverload func contains<T: StringProtocol>(_ other: T) -> Bool { _string.contains(other._string) }
      func components(separatedBy separator: String) -> [String] { _string.components(separatedBy: separator) }
      func components(separatedBy separator: CharacterSet) -> [String] {
        var result: [String] = []
        let scalars = Array(_string.unicodeScalars)
        var start = 0
        for i in 0..<scalars.count {
          if separator.contains(scalars[i]) {
            result.append(String(scalars_: scalars.slice_(start, i)))
            start = i + 1
          }
        }
        result.append(String(scalars_: scalars.slice_(start, scalars.count)))
        return result
      }
      func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = Array(_string.unicodeScalars)
        var start = 0
        var end = scalars.count
        while start < end && set.contains(scalars[start]) { start += 1 }
        while end > start && set.contains(scalars[end - 1]) { end -= 1 }
        return String(scalars_: scalars.slice_(start, end))
      }
      func replacingOccurrences(of target: String, with replacement: String) -> String {
        _string.replacingOccurrences(of: target, with: replacement)
      }
      func replacingOccurrences(of target: String, with replacement: String, options: String.CompareOptions) -> String {
        if options.contains(.regularExpression) { return String.replacedByPattern_(_string, target, replacement, options) }
        return _string.replacing_(target, replacement, options.rawValue)
      }
      func range(of other: String, options: String.CompareOptions = []) -> Range<String.Index>? {
        if options.contains(.regularExpression) {
          let program = RegexProgram_(other, options.contains(.caseInsensitive) ? 1 : 0)
          let positions = program.matches_(_string, 1)
          return positions.isEmpty ? nil : _shifted(positions[0]..<positions[1])
        }
        if let found = _string.range_(other, options.rawValue) { return _shifted(found) }
        return nil
      }
      func rangeOfCharacter(from set: CharacterSet) -> Range<String.Index>? {
        let text = _string
        for i in text.indices { if set.contains(text[i].unicodeScalars.first!) { return _shifted(i..<text.index(after: i)) } }
        return nil
      }
      func padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String {
        let n = _string.count
        if newLength <= n { return String(_string.prefix(newLength)) }
        let pad = Array(padString)
        var result = _string
        var position = padIndex
        var missing = newLength - n
        while missing > 0 {
          result.append(pad[position % pad.count])
          position += 1
          missing -= 1
        }
        return result
      }
      func compare(_ other: String, options: String.CompareOptions = []) -> ComparisonResult {
        let order = _string.compare_(other, options.rawValue)
        return order < 0 ? .orderedAscending : order > 0 ? .orderedDescending : .orderedSame
      }
      func caseInsensitiveCompare(_ other: String) -> ComparisonResult { compare(other, options: .caseInsensitive) }
      func localizedCompare(_ other: String) -> ComparisonResult { compare(other) }
      func localizedCaseInsensitiveCompare(_ other: String) -> ComparisonResult { compare(other, options: .caseInsensitive) }
      func localizedCaseInsensitiveContains(_ other: String) -> Bool { range(of: other, options: .caseInsensitive) != nil }
      func localizedStandardContains(_ other: String) -> Bool { range(of: other, options: .caseInsensitive) != nil }
      func appending(_ other: String) -> String { _string + other }
      var localizedCapitalized: String { capitalized }
      var localizedUppercase: String { uppercased() }
      var localizedLowercase: String { lowercased() }
      func replacing(_ target: String, with replacement: String, maxReplacements: Int = Int.max) -> String {
        if maxReplacements == Int.max { return _string.replacingOccurrences(of: target, with: replacement) }
        return _string.replacingFirst_(target, replacement, maxReplacements)
      }
      func enumerateLines(invoking body: (String, inout Bool) -> Void) {
        var stop = false
        for line in _string.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
          body(String(line), &stop)
          if stop { return }
        }
      }
      func substring(from index: String.Index) -> String { String(_string[index...]) }
      func substring(to index: String.Index) -> String { String(_string[..<index]) }
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(_string) }
      func _shifted(_ range: Range<String.Index>) -> Range<String.Index> { range }
      @_disfavoredOverload static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { lhs._string == rhs._string }
      @_disfavoredOverload static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { lhs._string != rhs._string }
      @_disfavoredOverload static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { lhs._string < rhs._string }
    }
    enum ComparisonResult: Int {
      case orderedAscending = -1
      case orderedSame = 0
      case orderedDescending = 1
    }
    @native("String") struct String: StringProtocol, RangeReplaceableCollection, ExpressibleByStringInterpolation, LosslessStringConvertible, CustomDebugStringConvertible, TextOutputStream {
      typealias StringLiteralType = String
      typealias StringInterpolation = DefaultStringInterpolation
      typealias Element = Character
      typealias SubSequence = Substring
      typealias Iterator = IndexingIterator<[Character]>
      typealias Indices = DefaultIndices<String>
      typealias UnicodeScalarIndex = String.Index
      @native("StringIndex") struct Index: Comparable, Hashable {}
      struct CompareOptions: OptionSet {
        typealias Element = String.CompareOptions
        typealias ArrayLiteralElement = String.CompareOptions
        typealias RawValue = Int
        let rawValue: Int
      }
      struct Encoding: Hashable { let rawValue: UInt }
      struct UTF8View: BidirectionalCollection {
        typealias Element = UInt8
        typealias Index = String.Index
        typealias SubSequence = Slice<String.UTF8View>
        typealias Iterator = IndexingIterator<[UInt8]>
        typealias Indices = DefaultIndices<String.UTF8View>
        let _base: String
      }
      struct UTF16View: BidirectionalCollection {
        typealias Element = UInt16
        typealias Index = String.Index
        typealias SubSequence = Slice<String.UTF16View>
        typealias Iterator = IndexingIterator<[UInt16]>
        typealias Indices = DefaultIndices<String.UTF16View>
        let _base: String
      }
      struct UnicodeScalarView: RangeReplaceableCollection, BidirectionalCollection {
        typealias Element = Unicode.Scalar
        typealias Index = String.Index
        typealias SubSequence = Slice<String.UnicodeScalarView>
        typealias Iterator = IndexingIterator<[Unicode.Scalar]>
        typealias Indices = DefaultIndices<String.UnicodeScalarView>
        var _base: String
      }
      @native("string.fromLiteral") init(stringLiteral value: String)
      @native("string.empty") init()
      @native("string.fromString") init(_ value: String)
      @native("string.fromCharacter") init(_ value: Character)
      @native("string.fromCharacters") init(_ value: [Character])
      init(_ value: Substring) { self = value._string }
      @native("string.fromScalars") init(scalars_ value: [Unicode.Scalar])
      init(_ value: Unicode.Scalar) { self = String(scalars_: [value]) }
      init(_ value: String.UnicodeScalarView) { self = value._base }
      init(_ value: Slice<String.UnicodeScalarView>) { self = value._base._base.slice_(value._startIndex, value._endIndex) }
      init?(_ value: Slice<String.UTF8View>) { self = value._base._base.slice_(value._startIndex, value._endIndex) }
      init(_ value: String.UTF8View) { self = value._base }
      init(_ value: String.UTF16View) { self = value._base }
      @_disfavoredOverload init<S: Sequence>(_ elements: S) where S.Element == Character {
        self = ""
        for character in elements { append(character) }
      }
      @native("string.fromValue") init<T: LosslessStringConvertible>(_ value: T)
      @native("string.describing") init<Subject>(describing instance: Subject)
      @native("string.reflecting") init<Subject>(reflecting subject: Subject)
      init(stringInterpolation: DefaultStringInterpolation) { self = stringInterpolation.text_() }
      @native("string.repeating") init(repeating repeatedValue: String, count: Int)
      @native("string.repeatingCharacter") init(repeating repeatedValue: Character, count: Int)
      @native("string.fromIntRadix") init(_ value: Int, radix: Int, uppercase: Bool = false)
      @_disfavoredOverload @native("string.fromIntegerRadix") init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false)
      @native("string.format") init(format: String, _ arguments: Any...)
      @native("string.format") init(format: String, arguments: [Any])
      @native("string.decoding") init(decoding_ units: [UInt8])
      init<C: Collection>(decoding codeUnits: C, as encoding: UTF8.Type) where C.Element == UInt8 { self = String(decoding_: Array(codeUnits)) }
      init?<C: Sequence>(validating codeUnits: C, as encoding: UTF8.Type) where C.Element == UInt8 {
        let bytes = Array(codeUnits)
        self = String(decoding_: bytes)
        if Array(utf8) != bytes { return nil }
      }
      @native("string.add") static func + (lhs: String, rhs: String) -> String
      @native("string.addAssign") static func += (lhs: inout String, rhs: String)
      @native("string.equal") static func == (lhs: String, rhs: String) -> Bool
      @native("string.notEqual") static func != (lhs: String, rhs: String) -> Bool
      @native("string.less") static func < (lhs: String, rhs: String) -> Bool
      @native("string.hash") func hash(into hasher: inout Hasher)
      @native("string.hashValue") var hashValue: Int { get }
      var _string: String { self }
      @native("string.characters") var characters_: [Character] { get }
      func makeIterator() -> IndexingIterator<[Character]> { characters_.makeIterator() }
      @native("string.count") var count: Int { get }
      @native("string.isEmpty") var isEmpty: Bool { get }
      @native("string.first") var first: Character? { get }
      @native("string.last") var last: Character? { get }
      @native("string.startIndex") var startIndex: String.Index { get }
      @native("string.endIndex") var endIndex: String.Index { get }
      @native("string.indexAfter") func index(after i: String.Index) -> String.Index
      @native("string.indexBefore") func index(before i: String.Index) -> String.Index
      @native("string.indexOffset") func index(_ i: String.Index, offsetBy distance: Int) -> String.Index
      @native("string.indexOffsetLimited") func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?
      @native("string.distance") func distance(from start: String.Index, to end: String.Index) -> Int
      @native("string.character") subscript(position: String.Index) -> Character { get }
      subscript(bounds: Range<String.Index>) -> Substring { Substring(_base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound) }
      @native("string.slice") func slice_(_ start: String.Index, _ end: String.Index) -> String
      @native("string.replaceRange") mutating func replace_(_ start: String.Index, _ end: String.Index, _ text: String)
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        replace_(subrange.lowerBound, subrange.upperBound, String(newElements))
      }
      mutating func replaceSubrange(_ subrange: Range<String.Index>, with newElements: String) {
        replace_(subrange.lowerBound, subrange.upperBound, newElements)
      }
      mutating func append(contentsOf newElements: String) { append(newElements) }
      mutating func append(contentsOf newElements: Substring) { append(newElements._string) }
      @native("string.appendString") mutating func write(_ string: String)
      var utf8: String.UTF8View { String.UTF8View(_base: self) }
      var utf16: String.UTF16View { String.UTF16View(_base: self) }
      var unicodeScalars: String.UnicodeScalarView {
        get { String.UnicodeScalarView(_base: self) }
        set { self = newValue._base }
      }
      @native("string.utf8Units") var utf8Units_: [UInt8] { get }
      @native("string.utf16Units") var utf16Units_: [UInt16] { get }
      @native("string.scalars") var scalars_: [Unicode.Scalar] { get }
      var description: String { self }
      @native("string.debugDescription") var debugDescription: String { get }
      @native("string.appendString") mutating func append(_ other: String)
      @native("string.appendCharacter") mutating func append(_ c: Character)
      @native("string.uppercased") func uppercased() -> String
      @native("string.lowercased") func lowercased() -> String
      @native("string.capitalized") var capitalized: String { get }
      @native("string.hasPrefix") func hasPrefix(_ prefix: String) -> Bool
      @native("string.hasSuffix") func hasSuffix(_ suffix: String) -> Bool
      @native("string.containsCharacter") func contains(_ element: Character) -> Bool
      @native("string.containsString") func contains(_ other: String) -> Bool
      @native("string.components") func components(separatedBy separator: String) -> [String]
      @native("string.replacing") func replacingOccurrences(of target: String, with replacement: String) -> String
      @native("string.replacingWithOptions") func replacing_(_ target: String, _ replacement: String, _ options: Int) -> String
      @native("string.replacingFirst") func replacingFirst_(_ target: String, _ replacement: String, _ limit: Int) -> String
      @native("string.range") func range_(_ other: String, _ options: Int) -> Range<String.Index>?
      @native("string.compare") func compare_(_ other: String, _ options: Int) -> Int
      @native("string.removeAll") mutating func removeAll_()
      mutating func removeAll(keepingCapacity: Bool = false) { removeAll_() }
      @native("string.removeLast") @discardableResult mutating func removeLast() -> Character
      @native("string.removeFirst") @discardableResult mutating func removeFirst() -> Character
      func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String {
        var result = ""
        for character in self { if try isIncluded(character) { result.append(character) } }
        return result
      }
      func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
      }
      func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        if separator.isEmpty { return indices.map { self[$0...$0] } }
        var result: [Substring] = []
        var start = startIndex
        for found in ranges_(of: separator.characters_) {
          if result.count >= maxSplits { break }
          if start != found.lowerBound || !omittingEmptySubsequences { result.append(self[start..<found.lowerBound]) }
          start = found.upperBound
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start..<endIndex]) }
        return result
      }
    }
    extension String.Index {
      @native("stringIndex.equal") static func == (lhs: String.Index, rhs: String.Index) -> Bool
      @native("stringIndex.less") static func < (lhs: String.Index, rhs: String.Index) -> Bool
      @native("stringIndex.raw") var raw_: Int { get }
      func hash(into hasher: inout Hasher) { hasher.combine(raw_) }
      @native("stringIndex.utf16") init(utf16Offset offset: Int, in text: String)
      @native("stringIndex.utf16Offset") func utf16Offset_(_ text: String) -> Int
      func utf16Offset(in text: String) -> Int { utf16Offset_(text) }
      @native("stringIndex.within") func within_(_ text: String, _ level: Int) -> String.Index?
      init?(_ position: String.Index, within target: String) {
        if let found = position.within_(target, 3) { self = found } else { return nil }
      }
      init?(_ position: String.Index, within target: String.UTF16View) { self = position }
      init?(_ position: String.Index, within target: String.UTF8View) {
        if let found = position.within_(target._base, 1) { self = found } else { return nil }
      }
      init?(_ position: String.Index, within target: String.UnicodeScalarView) {
        if let found = position.within_(target._base, 2) { self = found } else { return nil }
      }
      func samePosition(in target: String) -> String.Index? { within_(target, 3) }
      func samePosition(in target: String.UTF16View) -> String.Index? { self }
      func samePosition(in target: String.UTF8View) -> String.Index? { within_(target._base, 1) }
      func samePosition(in target: String.UnicodeScalarView) -> String.Index? { within_(target._base, 2) }
    }
    extension String.CompareOptions {
      init(rawValue: Int) { self.rawValue = rawValue }
      static var caseInsensitive: String.CompareOptions { String.CompareOptions(rawValue: 1) }
      static var literal: String.CompareOptions { String.CompareOptions(rawValue: 2) }
      static var backwards: String.CompareOptions { String.CompareOptions(rawValue: 4) }
      static var anchored: String.CompareOptions { String.CompareOptions(rawValue: 8) }
      static var numeric: String.CompareOptions { String.CompareOptions(rawValue: 64) }
      static var diacriticInsensitive: String.CompareOptions { String.CompareOptions(rawValue: 128) }
      static var regularExpression: String.CompareOptions { String.CompareOptions(rawValue: 1024) }
    }
    @native("DefaultStringInterpolation") struct DefaultStringInterpolation {
      @native("interpolation.any") mutating func appendInterpolation<T>(_ value: T)
      @native("interpolation.literal") mutating func appendLiteral(_ literal: String)
      @native("interpolation.string") func text_() -> String
    }
    """
}
