extension LibraryModule {
  /// Regular expressions; the text of a literal is checked with the lesson, and its groups make the type of its output.
  static let regexInterface = """
    @native("RegexProgram") struct RegexProgram_ {
      @native("regex.compile") init(_ pattern: String, _ options: Int)
      @native("regex.problem") static func problem_(_ pattern: String) -> String?
      @native("regex.names") func names_() -> [String]
      @native("regex.match") func match_(_ text: String, _ start: String.Index, _ mode: Int) -> [String.Index]?
      @native("regex.matches") func matches_(_ text: String, _ limit: Int) -> [String.Index]
    }
    struct RegexGroups_ {
      let _text: String
      let _positions: [String.Index]
      let _names: [String]
      let _first: Int
      func optional_(_ group: Int) -> Substring? {
        let low = _positions[_first + 2 * group]
        let high = _positions[_first + 2 * group + 1]
        if low.raw_ < 0 || high.raw_ < 0 { return nil }
        return Substring(_base: _text, startIndex: low, endIndex: high)
      }
      func text_(_ group: Int) -> Substring { optional_(group) ?? "" }
      func range_(_ group: Int) -> Range<String.Index>? {
        let low = _positions[_first + 2 * group]
        if low.raw_ < 0 { return nil }
        return low..<_positions[_first + 2 * group + 1]
      }
    }
    struct RegexCompilationError_: Error, CustomStringConvertible {
      let description: String
    }
    protocol RegexComponent { associatedtype RegexOutput }
    struct AnyRegexOutput: RandomAccessCollection {
      typealias Index = Int
      typealias Iterator = IndexingIterator<AnyRegexOutput>
      typealias SubSequence = Slice<AnyRegexOutput>
      typealias Indices = Range<Int>
      struct Element {
        let name: String?
        let range: Range<String.Index>?
        let substring: Substring?
        var value: Any? { substring.map { $0 as Any } }
      }
      let _groups: RegexGroups_
      var startIndex: Int { 0 }
      var endIndex: Int { _groups._names.count + 1 }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(position: Int) -> AnyRegexOutput.Element {
        if position < 0 || position >= endIndex { preconditionFailed_("Index out of range") }
        let name = position > 0 ? _groups._names[position - 1] : ""
        return AnyRegexOutput.Element(name: name.isEmpty ? nil : name, range: _groups.range_(position), substring: _groups.optional_(position))
      }
      subscript(name: String) -> AnyRegexOutput.Element? {
        if let i = _groups._names.firstIndex(of: name) { return self[i + 1] }
        return nil
      }
    }
    struct Regex<Output>: RegexComponent {
      typealias RegexOutput = Output
      struct Match {
        let output: Output
        let range: Range<String.Index>
        subscript(position: Int) -> AnyRegexOutput.Element { (output as! AnyRegexOutput)[position] }
        subscript(name: String) -> AnyRegexOutput.Element? { (output as! AnyRegexOutput)[name] }
      }
      let _pattern: String
      let _options: Int
      let _program: RegexProgram_
      let _build: (RegexGroups_) -> Output
      init(literal_ pattern: String, _ options: Int, _ build: @escaping (RegexGroups_) -> Output) {
        _pattern = pattern
        _options = options
        _program = RegexProgram_(pattern, options)
        _build = build
      }
      func _with(_ option: Int, _ isOn: Bool) -> Regex<Output> {
        Regex(literal_: _pattern, isOn ? _options | option : _options & ~option, _build)
      }
      func ignoresCase(_ ignoresCase: Bool = true) -> Regex<Output> { _with(1, ignoresCase) }
      func dotMatchesNewlines(_ dotMatchesNewlines: Bool = true) -> Regex<Output> { _with(2, dotMatchesNewlines) }
      func anchorsMatchLineEndings(_ matchLineEndings: Bool = true) -> Regex<Output> { _with(4, matchLineEndings) }
      func _match(_ text: String, _ mode: Int) -> Regex<Output>.Match? {
        if let positions = _program.match_(text, text.startIndex, mode) { return _made(text, positions, _program.names_(), 0) }
        return nil
      }
      func _made(_ text: String, _ positions: [String.Index], _ names: [String], _ first: Int) -> Regex<Output>.Match {
        let groups = RegexGroups_(_text: text, _positions: positions, _names: names, _first: first)
        return Regex<Output>.Match(output: _build(groups), range: positions[first]..<positions[first + 1])
      }
      func _matches(_ text: String, _ limit: Int) -> [Regex<Output>.Match] {
        let positions = _program.matches_(text, limit)
        let names = _program.names_()
        var result: [Regex<Output>.Match] = []
        var first = 0
        while first < positions.count {
          result.append(_made(text, positions, names, first))
          first += 2 * (names.count + 1)
        }
        return result
      }
      func _ranges(_ text: String, _ limit: Int) -> [Range<String.Index>] {
        let positions = _program.matches_(text, limit)
        let width = 2 * (_program.names_().count + 1)
        var result: [Range<String.Index>] = []
        var first = 0
        while first < positions.count {
          result.append(positions[first]..<positions[first + 1])
          first += width
        }
        return result
      }
      func firstMatch(in text: String) throws -> Regex<Output>.Match? { _match(text, 0) }
      func wholeMatch(in text: String) throws -> Regex<Output>.Match? { _match(text, 1) }
      func prefixMatch(in text: String) throws -> Regex<Output>.Match? { _match(text, 2) }
      @_disfavoredOverload func firstMatch(in text: Substring) throws -> Regex<Output>.Match? { _match(text._string, 0) }
      @_disfavoredOverload func wholeMatch(in text: Substring) throws -> Regex<Output>.Match? { _match(text._string, 1) }
      @_disfavoredOverload func prefixMatch(in text: Substring) throws -> Regex<Output>.Match? { _match(text._string, 2) }
    }
    extension Regex where Output == AnyRegexOutput {
      init(_ pattern: String) throws {
        if let problem = RegexProgram_.problem_(pattern) { throw RegexCompilationError_(description: problem) }
        self.init(literal_: pattern, 0, { AnyRegexOutput(_groups: $0) })
      }
      init(verbatim text: String) {
        var pattern = ""
        for character in text {
          if "\\\\^$.|?*+()[]{}/".contains(character) { pattern += "\\\\" }
          pattern.append(character)
        }
        self.init(literal_: pattern, 0, { AnyRegexOutput(_groups: $0) })
      }
    }
    extension Regex where Output == Substring {
      init(_ pattern: String, as outputType: Substring.Type = Substring.self) throws {
        if let problem = RegexProgram_.problem_(pattern) { throw RegexCompilationError_(description: problem) }
        self.init(literal_: pattern, 0, { $0.text_(0) })
      }
    }
    extension Regex where Output == (Substring, Substring) {
      init(_ pattern: String, as outputType: (Substring, Substring).Type) throws {
        if let problem = RegexProgram_.problem_(pattern) { throw RegexCompilationError_(description: problem) }
        self.init(literal_: pattern, 0, { ($0.text_(0), $0.text_(1)) })
      }
    }
    extension Regex where Output == (Substring, Substring, Substring) {
      init(_ pattern: String, as outputType: (Substring, Substring, Substring).Type) throws {
        if let problem = RegexProgram_.problem_(pattern) { throw RegexCompilationError_(description: problem) }
        self.init(literal_: pattern, 0, { ($0.text_(0), $0.text_(1), $0.text_(2)) })
      }
    }
    func ~= <Output>(regex: Regex<Output>, input: String) -> Bool { regex._match(input, 1) != nil }
    func ~= <Output>(regex: Regex<Output>, input: Substring) -> Bool { regex._match(input._string, 1) != nil }
    extension StringProtocol {
      func firstMatch<Output>(of regex: Regex<Output>) -> Regex<Output>.Match? { regex._match(_string, 0) }
      func wholeMatch<Output>(of regex: Regex<Output>) -> Regex<Output>.Match? { regex._match(_string, 1) }
      func prefixMatch<Output>(of regex: Regex<Output>) -> Regex<Output>.Match? { regex._match(_string, 2) }
      func matches<Output>(of regex: Regex<Output>) -> [Regex<Output>.Match] { regex._matches(_string, Int.max) }
      @_disfavoredOverload func contains<Output>(_ regex: Regex<Output>) -> Bool { regex._match(_string, 0) != nil }
      @_disfavoredOverload func starts<Output>(with regex: Regex<Output>) -> Bool { regex._match(_string, 2) != nil }
      @_disfavoredOverload func ranges<Output>(of regex: Regex<Output>) -> [Range<String.Index>] {
        regex._ranges(_string, Int.max).map { _shifted($0) }
      }
      @_disfavoredOverload func firstRange<Output>(of regex: Regex<Output>) -> Range<String.Index>? {
        regex._ranges(_string, 1).first.map { _shifted($0) }
      }
      @_disfavoredOverload func trimmingPrefix<Output>(_ regex: Regex<Output>) -> Substring {
        let text = _string
        if let match = regex._match(text, 2) { return text[match.range.upperBound...] }
        return Substring(text)
      }
      @_disfavoredOverload func replacing<Output>(_ regex: Regex<Output>, with replacement: String, maxReplacements: Int = Int.max) -> String {
        let text = _string
        var result = ""
        var start = text.startIndex
        for range in regex._ranges(text, maxReplacements) {
          result += text.slice_(start, range.lowerBound)
          result += replacement
          start = range.upperBound
        }
        return result + text.slice_(start, text.endIndex)
      }
      @_disfavoredOverload func replacing<Output>(
        _ regex: Regex<Output>, maxReplacements: Int = Int.max, with replacement: (Regex<Output>.Match) throws -> String
      ) rethrows -> String {
        let text = _string
        var result = ""
        var start = text.startIndex
        for match in regex._matches(text, maxReplacements) {
          result += text.slice_(start, match.range.lowerBound)
          result += try replacement(match)
          start = match.range.upperBound
        }
        return result + text.slice_(start, text.endIndex)
      }
      @_disfavoredOverload func split<Output>(
        separator: Regex<Output>, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [Substring] {
        let text = _string
        var result: [Substring] = []
        var start = text.startIndex
        for range in separator._ranges(text, Int.max) {
          if result.count >= maxSplits { break }
          if start != range.lowerBound || !omittingEmptySubsequences { result.append(text[start..<range.lowerBound]) }
          start = range.upperBound
        }
        if start != text.endIndex || !omittingEmptySubsequences { result.append(text[start..<text.endIndex]) }
        return result
      }
    }
    extension String {
      @_disfavoredOverload mutating func replace<Output>(_ regex: Regex<Output>, with replacement: String, maxReplacements: Int = Int.max) {
        self = replacing(regex, with: replacement, maxReplacements: maxReplacements)
      }
      @_disfavoredOverload mutating func replace<Output>(
        _ regex: Regex<Output>, maxReplacements: Int = Int.max, with replacement: (Regex<Output>.Match) throws -> String
      ) rethrows { self = try replacing(regex, maxReplacements: maxReplacements, with: replacement) }
      @_disfavoredOverload mutating func trimPrefix<Output>(_ regex: Regex<Output>) { self = String(trimmingPrefix(regex)) }
    }
    """
}
