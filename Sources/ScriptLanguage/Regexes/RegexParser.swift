/// Reads the text of a regular expression.
package struct RegexParser {
  /// A group that keeps its text.
  package struct Capture: Sendable {
    /// The name, if it has one.
    package let name: String?
    /// Whether there may be a match without it.
    package var isOptional: Bool
  }

  /// A parsed pattern.
  package struct Pattern: Sendable {
    /// The expression.
    package let node: RegexNode
    /// The groups, in order.
    package let captures: [Capture]
  }

  private var rest: ArraySlice<Character>
  var options: RegexOptions
  private var captures: [Capture] = []
  private var nesting = 0

  private static let deepestNesting = 50
  private static let longestPattern = 10_000

  private init(_ text: String, _ options: RegexOptions) {
    rest = Array(text)[...]
    self.options = options
  }

  /// Parses a pattern; throws a `RegexSyntaxError`.
  package static func parse(_ text: String, options: RegexOptions = []) throws -> Pattern {
    var parser = RegexParser(text, options)
    guard parser.rest.count <= longestPattern else { throw RegexSyntaxError(message: "the regular expression is too long") }
    let node = try parser.alternation()
    if !parser.rest.isEmpty { throw RegexSyntaxError(message: "closing ')' does not balance any groups openings") }
    return Pattern(node: node, captures: parser.captures)
  }

  // MARK: - Structure

  private mutating func alternation() throws -> RegexNode {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw RegexSyntaxError(message: "the regular expression is nested too deeply") }
    let firstCapture = captures.count
    var alternatives = [try sequence()]
    while take("|") { alternatives.append(try sequence()) }
    guard alternatives.count > 1 else { return alternatives[0] }
    for index in firstCapture..<captures.count { captures[index].isOptional = true }
    return .alternation(alternatives)
  }

  private mutating func sequence() throws -> RegexNode {
    var parts: [RegexNode] = []
    while let next = rest.first, next != "|", next != ")" {
      if skipsBlank() { continue }
      let firstCapture = captures.count
      guard let atom = try atom() else { continue }
      parts.append(try quantified(atom, firstCapture))
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  /// Skips blanks and comments where the pattern says that they mean nothing.
  private mutating func skipsBlank() -> Bool {
    guard options.contains(.extended), let next = rest.first else { return false }
    if next.isWhitespace {
      rest.removeFirst()
      return true
    }
    guard next == "#" else { return false }
    while let next = rest.popFirst(), !next.isNewline {}
    return true
  }

  private mutating func quantified(_ atom: RegexNode, _ firstCapture: Int) throws -> RegexNode {
    while skipsBlank() {}
    guard let range = try quantifier() else { return atom }
    if case .anchor = atom { throw RegexSyntaxError(message: "an anchor cannot be repeated") }
    let greed: RegexNode.Greed = take("?") ? .lazy : take("+") ? .possessive : .greedy
    if range.lowerBound == 0 { for index in firstCapture..<captures.count { captures[index].isOptional = true } }
    return try quantified(.repetition(atom, range, greed), firstCapture)
  }

  private mutating func quantifier() throws -> ClosedRange<Int>? {
    if take("*") { return 0...Int.max }
    if take("+") { return 1...Int.max }
    if take("?") { return 0...1 }
    let saved = rest
    guard take("{") else { return nil }
    let low = number()
    let hasComma = take(",")
    let high = hasComma ? number() : low
    guard take("}"), low != nil || high != nil else {
      rest = saved
      return nil
    }
    let bounds = (low ?? 0, high ?? (hasComma ? Int.max : low ?? 0))
    guard bounds.0 <= bounds.1 else { throw RegexSyntaxError(message: "range lower bound must be less than or equal to upper bound") }
    guard bounds.0 <= RegexNode.largestCount, bounds.1 == Int.max || bounds.1 <= RegexNode.largestCount else {
      throw RegexSyntaxError(message: "a part may be repeated at most \(RegexNode.largestCount) times")
    }
    return bounds.0...bounds.1
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let digit = rest.first, digit.isASCII, digit.isNumber, digits.count < 6 {
      digits.append(digit)
      rest.removeFirst()
    }
    return Int(digits)
  }

  // MARK: - Atoms

  private mutating func atom() throws -> RegexNode? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case ".": return .any(matchesNewlines: options.contains(.dotMatchesNewlines))
    case "^": return .anchor(options.contains(.anchorsMatchLines) ? .lineStart : .textStart)
    case "$": return .anchor(options.contains(.anchorsMatchLines) ? .lineEnd : .textEndOrLastNewline)
    case "(": return try group()
    case "[": return .set(try bracketSet(), ignoresCase: options.contains(.ignoresCase))
    case "\\": return try escape()
    case "*", "+", "?": throw RegexSyntaxError(message: "quantifier '\(next)' must appear after expression")
    default: return .character(next, ignoresCase: options.contains(.ignoresCase))
    }
  }

  private mutating func group() throws -> RegexNode? {
    let saved = options
    defer { options = saved }
    if !take("?") { return try capture(named: nil) }
    if take(":") { return try closed() }
    if take("=") { return .look(try closed(), isAhead: true, isNegated: false) }
    if take("!") { return .look(try closed(), isAhead: true, isNegated: true) }
    if take(">") { return .atomic(try closed()) }
    if take("#") {
      while let next = rest.popFirst(), next != ")" {}
      return nil
    }
    if take("P"), rest.first != "<" { throw RegexSyntaxError(message: "unknown group kind '(?P\(rest.first.map(String.init) ?? "")'") }
    if take("<") {
      if take("=") { return .look(try closed(), isAhead: false, isNegated: false) }
      if take("!") { return .look(try closed(), isAhead: false, isNegated: true) }
      return try capture(named: try groupName())
    }
    return try optionGroup(saved)
  }

  private mutating func capture(named name: String?) throws -> RegexNode {
    if let name, captures.contains(where: { $0.name == name }) {
      throw RegexSyntaxError(message: "group named '\(name)' already exists")
    }
    captures.append(Capture(name: name, isOptional: false))
    let number = captures.count
    return .capture(try closed(), number)
  }

  private mutating func groupName() throws -> String {
    var name = ""
    while let next = rest.first, next.isLetter || next.isNumber || next == "_" {
      name.append(next)
      rest.removeFirst()
    }
    guard take(">"), let first = name.first, !first.isNumber else { throw RegexSyntaxError(message: "expected group name") }
    return name
  }

  /// The rest of a group, with its closing parenthesis.
  private mutating func closed() throws -> RegexNode {
    let inner = try alternation()
    guard take(")") else { throw RegexSyntaxError(message: "expected ')'") }
    return inner
  }

  /// `(?i)` changes the options of what follows, `(?i:…)` those of the group.
  private mutating func optionGroup(_ saved: RegexOptions) throws -> RegexNode? {
    var isRemoving = false
    while let next = rest.popFirst() {
      let option: RegexOptions
      switch next {
      case "i": option = .ignoresCase
      case "s": option = .dotMatchesNewlines
      case "m": option = .anchorsMatchLines
      case "x": option = .extended
      case "-":
        isRemoving = true
        continue
      case ":": return try closed()
      case ")":
        // The rest of the surrounding group has the changed options.
        return try alternation()
      default: throw RegexSyntaxError(message: "unknown group kind '(?\(next)'")
      }
      if isRemoving { options.remove(option) } else { options.insert(option) }
    }
    throw RegexSyntaxError(message: "expected ')'")
  }

  // MARK: - Escapes

  private mutating func escape() throws -> RegexNode {
    guard let next = rest.popFirst() else { throw RegexSyntaxError(message: "expected escape sequence") }
    let ignoresCase = options.contains(.ignoresCase)
    switch next {
    case "b": return .anchor(.wordBoundary)
    case "B": return .anchor(.noWordBoundary)
    case "A": return .anchor(.textStart)
    case "z": return .anchor(.textEnd)
    case "Z": return .anchor(.textEndOrLastNewline)
    case "X": return .any(matchesNewlines: true)
    case "N": return .any(matchesNewlines: false)
    case "O": return .any(matchesNewlines: true)
    case "k":
      guard take("<") else { throw RegexSyntaxError(message: "expected group name") }
      let name = try groupName()
      guard let number = captures.firstIndex(where: { $0.name == name }) else {
        throw RegexSyntaxError(message: "group named '\(name)' does not exist")
      }
      return .backreference(number + 1, ignoresCase: ignoresCase)
    case "1"..."9":
      rest = [next] + rest
      let number = number() ?? 0
      guard number <= captures.count else { throw RegexSyntaxError(message: "invalid reference to group \(number)") }
      return .backreference(number, ignoresCase: ignoresCase)
    default:
      if let set = try classEscape(next) { return .set(set, ignoresCase: ignoresCase) }
      return .character(try characterEscape(next), ignoresCase: ignoresCase)
    }
  }

  private mutating func classEscape(_ letter: Character) throws -> RegexSet? {
    switch letter {
    case "d": return .digit
    case "D": return .inverted(.digit)
    case "w": return .word
    case "W": return .inverted(.word)
    case "s": return .whitespace
    case "S": return .inverted(.whitespace)
    case "h": return .horizontalWhitespace
    case "H": return .inverted(.horizontalWhitespace)
    case "v", "R": return .newline
    case "V": return .inverted(.newline)
    case "p", "P":
      var name = ""
      guard take("{") else { throw RegexSyntaxError(message: "expected '{'") }
      var isInverted = letter == "P"
      if take("^") { isInverted.toggle() }
      while let next = rest.popFirst(), next != "}" { name.append(next) }
      guard RegexProperty.isKnown(name) else { throw RegexSyntaxError(message: "unknown character property '\(name)'") }
      return isInverted ? .inverted(.property(name)) : .property(name)
    default: return nil
    }
  }

  private mutating func characterEscape(_ letter: Character) throws -> Character {
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "f": return "\u{C}"
    case "a": return "\u{7}"
    case "e": return "\u{1B}"
    case "0": return "\0"
    case "x": return try scalar(digits: 2)
    case "u": return try scalar(digits: 4)
    case "U": return try scalar(digits: 8)
    default:
      if letter.isLetter || letter.isNumber { throw RegexSyntaxError(message: "invalid escape sequence '\\\(letter)'") }
      return letter
    }
  }

  private mutating func scalar(digits count: Int) throws -> Character {
    var digits = ""
    if take("{") {
      while let next = rest.popFirst(), next != "}", digits.count < 9 { digits.append(next) }
    } else {
      for _ in 0..<count { if let next = rest.popFirst() { digits.append(next) } }
    }
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw RegexSyntaxError(message: "'\(digits)' is not a valid Unicode scalar")
    }
    return Character(scalar)
  }

  // MARK: - Sets

  private mutating func bracketSet() throws -> RegexSet {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw RegexSyntaxError(message: "the regular expression is nested too deeply") }
    let isInverted = take("^")
    var members: [RegexSet] = []
    var isFirst = true
    while let next = rest.popFirst() {
      if next == "]", !isFirst { return finished(members, isInverted) }
      isFirst = false
      if options.contains(.extended), next.isWhitespace { continue }
      if next == "[" {
        members.append(take(":") ? try posixClass() : try bracketSet())
      } else if next == "&", take("&") {
        let other = try bracketRest()
        return finished([.intersection(.union(members), other)], isInverted)
      } else if next == "-", rest.first == "-" {
        rest.removeFirst()
        let other = try bracketRest()
        return finished([.subtraction(.union(members), other)], isInverted)
      } else {
        members.append(try member(next))
      }
    }
    throw RegexSyntaxError(message: "expected ']'")
  }

  private func finished(_ members: [RegexSet], _ isInverted: Bool) -> RegexSet {
    isInverted ? .inverted(.union(members)) : .union(members)
  }

  /// The members up to the closing bracket, which it consumes.
  private mutating func bracketRest() throws -> RegexSet {
    var members: [RegexSet] = []
    while let next = rest.popFirst() {
      if next == "]" { return .union(members) }
      members.append(next == "[" ? (take(":") ? try posixClass() : try bracketSet()) : try member(next))
    }
    throw RegexSyntaxError(message: "expected ']'")
  }

  private mutating func member(_ next: Character) throws -> RegexSet {
    var low = next
    if next == "\\" {
      guard let letter = rest.popFirst() else { throw RegexSyntaxError(message: "expected escape sequence") }
      if let set = try classEscape(letter) { return set }
      low = letter == "b" ? "\u{8}" : try characterEscape(letter)
    }
    guard rest.first == "-", let after = rest.dropFirst().first, after != "]", after != "-" else { return .character(low) }
    rest.removeFirst()
    guard var high = rest.popFirst() else { throw RegexSyntaxError(message: "expected ']'") }
    if high == "\\", let letter = rest.popFirst() { high = try characterEscape(letter) }
    guard low <= high else { throw RegexSyntaxError(message: "character '\(low)' must compare less than or equal to '\(high)'") }
    return .range(low, high)
  }

  private mutating func posixClass() throws -> RegexSet {
    let isInverted = take("^")
    var name = ""
    while let next = rest.popFirst(), next != ":" { name.append(next) }
    guard take("]"), RegexProperty.isKnown(name) else { throw RegexSyntaxError(message: "unknown character class '\(name)'") }
    return isInverted ? .inverted(.property(name)) : .property(name)
  }

  private mutating func take(_ wanted: Character) -> Bool {
    guard rest.first == wanted else { return false }
    rest.removeFirst()
    return true
  }
}
