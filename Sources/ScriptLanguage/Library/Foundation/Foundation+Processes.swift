extension LibraryModule {
  /// What programs use of the process around them: lessons have one thread, no clock and no environment.
  static let processInterface = """
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
      var helpAnchor: String? { get }
    }
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }
    extension Error {
      var localizedDescription: String {
        if let described = self as? any LocalizedError { if let text = described.errorDescription { return text } }
        return "The operation could not be completed. (" + String(reflecting: type(of: self)) + " error " + String(errorNumber_(self)) + ".)"
      }
    }
    @native("error.number") func errorNumber_(_ error: Any) -> Int
    final class ProcessInfo {
      static var processInfo: ProcessInfo { ProcessInfo() }
      init() {}
      var processName: String { "main" }
      var arguments: [String] { ["main"] }
      var environment: [String: String] { [:] }
      var processorCount: Int { 1 }
      var activeProcessorCount: Int { 1 }
      var systemUptime: Double { 0 }
      var processIdentifier: Int32 { 1 }
    }
    final class NSLock {
      init() {}
      func lock() {}
      func unlock() {}
      func `try`() -> Bool { true }
      func withLock<R>(_ body: () throws -> R) rethrows -> R { try body() }
    }
    typealias NSRecursiveLock = NSLock
    enum Thread {
      static var isMainThread: Bool { true }
      static func sleep(forTimeInterval interval: Double) {}
    }
    struct DispatchTime: Comparable {
      let uptimeNanoseconds: UInt64
      static func now() -> DispatchTime { DispatchTime(uptimeNanoseconds: 0) }
      static func == (lhs: DispatchTime, rhs: DispatchTime) -> Bool { lhs.uptimeNanoseconds == rhs.uptimeNanoseconds }
      static func < (lhs: DispatchTime, rhs: DispatchTime) -> Bool { lhs.uptimeNanoseconds < rhs.uptimeNanoseconds }
    }
    """
  /// Foundation's older regular expressions, with offsets in UTF-16.
  static let regularExpressionInterface = """
    final class NSRegularExpression {
      struct Options: OptionSet {
        typealias Element = NSRegularExpression.Options
        typealias ArrayLiteralElement = NSRegularExpression.Options
        typealias RawValue = Int
        let rawValue: Int
        init(rawValue: Int) { self.rawValue = rawValue }
        static var caseInsensitive: NSRegularExpression.Options { NSRegularExpression.Options(rawValue: 1) }
        static var dotMatchesLineSeparators: NSRegularExpression.Options { NSRegularExpression.Options(rawValue: 2) }
        static var anchorsMatchLines: NSRegularExpression.Options { NSRegularExpression.Options(rawValue: 4) }
        static var allowCommentsAndWhitespace: NSRegularExpression.Options { NSRegularExpression.Options(rawValue: 8) }
      }
      struct MatchingOptions: OptionSet {
        typealias Element = NSRegularExpression.MatchingOptions
        typealias ArrayLiteralElement = NSRegularExpression.MatchingOptions
        typealias RawValue = Int
        let rawValue: Int
        init(rawValue: Int) { self.rawValue = rawValue }
        static var anchored: NSRegularExpression.MatchingOptions { NSRegularExpression.MatchingOptions(rawValue: 4) }
      }
      let pattern: String
      let _program: RegexProgram_
      init(pattern: String, options: NSRegularExpression.Options = []) throws {
        if let problem = RegexProgram_.problem_(pattern) { throw RegexCompilationError_(description: problem) }
        self.pattern = pattern
        _program = RegexProgram_(pattern, options.rawValue)
      }
      var numberOfCaptureGroups: Int { _program.names_().count }
      func matches(in text: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange) -> [NSTextCheckingResult] {
        guard let searched = Range(range, in: text) else { preconditionFailed_("the range is not in the text") }
        let piece = text.slice_(searched.lowerBound, searched.upperBound)
        let names = _program.names_()
        let positions = _program.matches_(piece, Int.max)
        var result: [NSTextCheckingResult] = []
        var first = 0
        while first < positions.count {
          var ranges: [NSRange] = []
          for group in 0...names.count {
            let low = positions[first + 2 * group]
            if low.raw_ < 0 {
              ranges.append(NSRange(location: NSNotFound, length: 0))
            } else {
              let found = NSRange(low..<positions[first + 2 * group + 1], in: piece)
              ranges.append(NSRange(location: found.location + range.location, length: found.length))
            }
          }
          result.append(NSTextCheckingResult(_ranges: ranges, _names: names))
          first += 2 * (names.count + 1)
        }
        return result
      }
      func firstMatch(in text: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange) -> NSTextCheckingResult? {
        matches(in: text, options: options, range: range).first
      }
      func numberOfMatches(in text: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange) -> Int {
        matches(in: text, options: options, range: range).count
      }
      func stringByReplacingMatches(
        in text: String, options: NSRegularExpression.MatchingOptions = [], range: NSRange, withTemplate template: String
      ) -> String {
        var result = ""
        var position = 0
        let whole = NSString(text)
        for match in matches(in: text, options: options, range: range) {
          result += whole.substring(with: NSRange(location: position, length: match.range.location - position))
          result += match._filled(template, whole)
          position = match.range.location + match.range.length
        }
        return result + whole.substring(from: position)
      }
    }
    final class NSTextCheckingResult {
      let _ranges: [NSRange]
      let _names: [String]
      init(_ranges: [NSRange], _names: [String]) {
        self._ranges = _ranges
        self._names = _names
      }
      var range: NSRange { _ranges[0] }
      var numberOfRanges: Int { _ranges.count }
      func range(at index: Int) -> NSRange { _ranges[index] }
      func range(withName name: String) -> NSRange {
        if let index = _names.firstIndex(of: name) { return _ranges[index + 1] }
        return NSRange(location: NSNotFound, length: 0)
      }
      func _filled(_ template: String, _ text: NSString) -> String {
        var result = ""
        let pieces = Array(template)
        var i = 0
        while i < pieces.count {
          if pieces[i] == "\\\\" && i + 1 < pieces.count {
            result.append(pieces[i + 1])
            i += 2
          } else if pieces[i] == "$" && i + 1 < pieces.count, let group = pieces[i + 1].wholeNumberValue {
            if group < _ranges.count && _ranges[group].location != NSNotFound { result += text.substring(with: _ranges[group]) }
            i += 2
          } else {
            result.append(pieces[i])
            i += 1
          }
        }
        return result
      }
    }
    """
}
