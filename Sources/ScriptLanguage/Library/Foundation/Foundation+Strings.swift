extension LibraryModule {
  static let foundationStringInterface = """
    struct NSRange: Hashable, CustomStringConvertible {
      var location: Int
      var length: Int
      init() {
        location = 0
        length = 0
      }
      init(location: Int, length: Int) {
        self.location = location
        self.length = length
      }
      init(_ range: Range<Int>) {
        location = range.lowerBound
        length = range.count
      }
      init(_ range: PartialRangeFrom<String.Index>, in text: String) { self.init(range.lowerBound..<text.endIndex, in: text) }
      init(_ range: PartialRangeUpTo<String.Index>, in text: String) { self.init(text.startIndex..<range.upperBound, in: text) }
      init(_ range: ClosedRange<String.Index>, in text: String) { self.init(range.lowerBound..<text.index(after: range.upperBound), in: text) }
      init(_ range: Range<String.Index>, in text: String) {
        location = range.lowerBound.utf16Offset(in: text)
        length = range.upperBound.utf16Offset(in: text) - location
      }
      var lowerBound: Int { location }
      var upperBound: Int { location + length }
      func contains(_ index: Int) -> Bool { index >= location && index < location + length }
      static func == (lhs: NSRange, rhs: NSRange) -> Bool { lhs.location == rhs.location && lhs.length == rhs.length }
      func hash(into hasher: inout Hasher) {
        hasher.combine(location)
        hasher.combine(length)
      }
      var description: String { "{\\(location), \\(length)}" }
    }
    func NSMakeRange(_ location: Int, _ length: Int) -> NSRange { NSRange(location: location, length: length) }
    @native("constant.NSNotFound") var NSNotFound: Int { get }
    extension Range where Bound == String.Index {
      init?(_ range: NSRange, in text: String) {
        if range.location < 0 || range.length < 0 || range.location > text.utf16.count - range.length { return nil }
        self = String.Index(utf16Offset: range.location, in: text)..<String.Index(utf16Offset: range.location + range.length, in: text)
      }
    }
    extension Range where Bound == Int {
      init?(_ range: NSRange) { self = range.location..<range.location + range.length }
    }
    final class NSString: CustomStringConvertible {
      let _text: String
      init(string: String) { _text = string }
      init(_ string: String) { _text = string }
      var length: Int { _text.utf16.count }
      var integerValue: Int { Int(_text.prefix { $0.isNumber || $0 == "-" || $0 == "+" }) ?? 0 }
      var intValue: Int32 { Int32(integerValue) }
      var doubleValue: Double { Double(_text) ?? 0 }
      func character(at index: Int) -> UInt16 { Array(_text.utf16)[index] }
      func substring(with range: NSRange) -> String { String(_text[Range(range, in: _text)!]) }
      func substring(from index: Int) -> String { substring(with: NSRange(location: index, length: length - index)) }
      func substring(to index: Int) -> String { substring(with: NSRange(location: 0, length: index)) }
      func range(of other: String) -> NSRange {
        if let range = _text.range(of: other) { return NSRange(range, in: _text) }
        return NSRange(location: NSNotFound, length: 0)
      }
      func uppercased() -> String { _text.uppercased() }
      func lowercased() -> String { _text.lowercased() }
      var description: String { _text }
      var lastPathComponent: String { String(_text.split(separator: "/").last ?? "") }
      var pathExtension: String { lastPathComponent.contains(".") ? String(lastPathComponent.split(separator: ".").last ?? "") : "" }
      var deletingPathExtension: String { pathExtension.isEmpty ? _text : String(_text.dropLast(pathExtension.count + 1)) }
    }
    extension StringProtocol {
      func commonPrefix(with other: String, options: String.CompareOptions = []) -> String {
        var result = ""
        let isCaseInsensitive = options.contains(.caseInsensitive)
        for (a, b) in zip(_string, other) {
          if a == b || (isCaseInsensitive && a.lowercased() == b.lowercased()) { result.append(a) } else { break }
        }
        return result
      }
      func folding(options: String.CompareOptions, locale: Locale?) -> String { String.folding_(_string, options.rawValue) }
      func localizedStandardCompare(_ other: String) -> ComparisonResult {
        compare(other, options: String.CompareOptions(rawValue: 65))
      }
      func compare(_ other: String, options: String.CompareOptions, range: Range<String.Index>?, locale: Locale? = nil) -> ComparisonResult {
        String(range.map { String(_string[$0]) } ?? _string).compare(other, options: options)
      }
      func range(of other: String, options: String.CompareOptions = [], range: Range<String.Index>?, locale: Locale? = nil) -> Range<String.Index>? {
        let text = _string
        let searched = range.map { text[$0] } ?? Substring(text)
        return searched.range(of: other, options: options)
      }
      func replacingOccurrences(of target: String, with replacement: String, options: String.CompareOptions, range: Range<String.Index>?) -> String {
        let text = _string
        guard let range = range else { return replacingOccurrences(of: target, with: replacement, options: options) }
        let middle = String(text[range]).replacingOccurrences(of: target, with: replacement, options: options)
        return text.slice_(text.startIndex, range.lowerBound) + middle + text.slice_(range.upperBound, text.endIndex)
      }
      func replacingCharacters(in range: Range<String.Index>, with replacement: String) -> String {
        let text = _string
        return text.slice_(text.startIndex, range.lowerBound) + replacement + text.slice_(range.upperBound, text.endIndex)
      }
      func capitalized(with locale: Locale?) -> String { _string.capitalized }
      func uppercased(with locale: Locale?) -> String { _string.uppercased() }
      func lowercased(with locale: Locale?) -> String { _string.lowercased() }
      var removingPercentEncoding: String? {
        var bytes: [UInt8] = []
        let units = Array(_string.utf8)
        var i = 0
        while i < units.count {
          if units[i] == 37 {
            if i + 2 >= units.count { return nil }
            guard let value = UInt8(String(decoding: [units[i + 1], units[i + 2]], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(value)
            i += 3
          } else {
            bytes.append(units[i])
            i += 1
          }
        }
        return String(validating: bytes, as: UTF8.self)
      }
      func addingPercentEncoding(withAllowedCharacters allowed: CharacterSet) -> String? {
        var result = ""
        for scalar in _string.unicodeScalars {
          if scalar.isASCII && allowed.contains(scalar) {
            result += String(scalar)
          } else {
            for unit in String(scalar).utf8 { result += "%" + (unit < 16 ? "0" : "") + String(unit, radix: 16, uppercase: true) }
          }
        }
        return result
      }
      func appendingFormat(_ format: String, _ arguments: Any...) -> String { _string + String(format: format, arguments: arguments) }
    }
    extension String {
      static func replacedByPattern_(_ text: String, _ pattern: String, _ template: String, _ options: String.CompareOptions) -> String {
        let program = RegexProgram_(pattern, options.contains(.caseInsensitive) ? 1 : 0)
        let positions = program.matches_(text, Int.max)
        let width = 2 * (program.names_().count + 1)
        let pieces = Array(template)
        var result = ""
        var start = text.startIndex
        var first = 0
        while first < positions.count {
          result += text.slice_(start, positions[first])
          var i = 0
          while i < pieces.count {
            if pieces[i] == "\\\\" && i + 1 < pieces.count {
              result.append(pieces[i + 1])
              i += 2
            } else if pieces[i] == "$" && i + 1 < pieces.count, let group = pieces[i + 1].wholeNumberValue {
              if 2 * group < width && positions[first + 2 * group].raw_ >= 0 {
                result += text.slice_(positions[first + 2 * group], positions[first + 2 * group + 1])
              }
              i += 2
            } else {
              result.append(pieces[i])
              i += 1
            }
          }
          start = positions[first + 1]
          first += width
        }
        return result + text.slice_(start, text.endIndex)
      }
      @native("string.folding") static func folding_(_ text: String, _ options: Int) -> String
      init(format: String, locale: Locale?, _ arguments: Any...) { self = String(format: format, arguments: arguments) }
      static func localizedStringWithFormat(_ format: String, _ arguments: Any...) -> String { String(format: format, arguments: arguments) }
    }
    extension CharacterSet {
      static var urlQueryAllowed: CharacterSet { CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$&'()*+,-./:;=?@_~") }
      static var urlPathAllowed: CharacterSet { CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$&'()*+,-./:=@_~") }
      static var urlHostAllowed: CharacterSet { CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$&'()*+,-.:;=[]_~") }
      static var capitalizedLetters: CharacterSet { CharacterSet(class_: "titlecaseLetters") }
      static var nonBaseCharacters: CharacterSet { CharacterSet(class_: "nonBaseCharacters") }
      static var controlCharacters: CharacterSet { CharacterSet(class_: "controlCharacters") }
    }
    final class Scanner {
      let string: String
      let _characters: [Character]
      var _position: Int
      var charactersToBeSkipped: CharacterSet?
      var caseSensitive: Bool
      init(string: String) {
        _position = 0
        charactersToBeSkipped = CharacterSet.whitespacesAndNewlines
        caseSensitive = false
        self.string = string
        _characters = Array(string)
      }
      var isAtEnd: Bool {
        _skip()
        return _position >= _characters.count
      }
      var currentIndex: String.Index {
        get { string.index(string.startIndex, offsetBy: _position) }
        set { _position = string.distance(from: string.startIndex, to: newValue) }
      }
      func _skip() {
        guard let skipped = charactersToBeSkipped else { return }
        while _position < _characters.count {
          if !_characters[_position].unicodeScalars.allSatisfy({ skipped.contains($0) }) { return }
          _position += 1
        }
      }
      func _take(_ test: (Character) -> Bool) -> String {
        var text = ""
        while _position < _characters.count {
          if !test(_characters[_position]) { break }
          text.append(_characters[_position])
          _position += 1
        }
        return text
      }
      func _sign() -> String {
        if _position < _characters.count && (_characters[_position] == "-" || _characters[_position] == "+") {
          _position += 1
          return String(_characters[_position - 1])
        }
        return ""
      }
      func _digits() -> String { _take { $0.isASCII && $0.isNumber } }
      func _number(_ isInteger: Bool) -> String? {
        _skip()
        let start = _position
        let sign = _sign()
        var whole = _digits()
        var fraction = ""
        if !isInteger && _position < _characters.count && _characters[_position] == "." {
          _position += 1
          fraction = _digits()
        }
        if whole.isEmpty && fraction.isEmpty {
          _position = start
          return nil
        }
        if whole.isEmpty { whole = "0" }
        var text = sign + whole + (fraction.isEmpty ? "" : "." + fraction)
        if !isInteger && _position < _characters.count && (_characters[_position] == "e" || _characters[_position] == "E") {
          let mark = _position
          _position += 1
          let exponentSign = _sign()
          let exponent = _digits()
          if exponent.isEmpty { _position = mark } else { text += "e" + exponentSign + exponent }
        }
        return text
      }
      func scanInt() -> Int? { _number(true).flatMap { Int($0) } }
      func scanInt64() -> Int64? { _number(true).flatMap { Int64($0) } }
      func scanDouble() -> Double? { _number(false).flatMap { Double($0) } }
      func scanFloat() -> Float? { _number(false).flatMap { Float($0) } }
      func scanDecimal() -> Decimal? { _number(false).flatMap { Decimal(string: $0) } }
      func scanCharacter() -> Character? {
        _skip()
        if _position >= _characters.count { return nil }
        _position += 1
        return _characters[_position - 1]
      }
      func scanString(_ wanted: String) -> String? {
        _skip()
        let end = _position + wanted.count
        if wanted.isEmpty || end > _characters.count { return nil }
        let found = String(_characters.slice_(_position, end))
        if found != wanted && (caseSensitive || found.lowercased() != wanted.lowercased()) { return nil }
        _position = end
        return found
      }
      func scanCharacters(from set: CharacterSet) -> String? {
        _skip()
        let text = _take { $0.unicodeScalars.allSatisfy { set.contains($0) } }
        return text.isEmpty ? nil : text
      }
      func scanUpToCharacters(from set: CharacterSet) -> String? {
        _skip()
        let text = _take { !$0.unicodeScalars.allSatisfy { set.contains($0) } }
        return text.isEmpty ? nil : text
      }
      func scanUpToString(_ wanted: String) -> String? {
        _skip()
        let n = wanted.count
        var end = _position
        while end < _characters.count {
          if end + n <= _characters.count && String(_characters.slice_(end, end + n)) == wanted { break }
          end += 1
        }
        if end == _position { return nil }
        let text = String(_characters.slice_(_position, end))
        _position = end
        return text
      }
    }
    """
}
