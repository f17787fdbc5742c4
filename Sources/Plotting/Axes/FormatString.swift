/// What a format string such as `"r--"`, `"ko"` or `"C2.-"` says about colour, marker and line.
///
/// Source: the rules of matplotlib's `plot`; parts may come in any order, and without marker and line the line is solid.
struct FormatString: Equatable {
  /// The colour's text, or nil.
  var color: String?
  /// The marker, or nil.
  var marker: Marker?
  /// The line's pattern; nil where the text names neither line nor marker.
  var dash: LineStyle.Dash?

  /// The parts of a format string.
  ///
  /// - Throws: `PlotError` with matplotlib's words for a text that is none.
  init(_ text: String) throws(PlotError) {
    if text.isEmpty { return }
    if text != "0", text != "1", Color(text: text) != nil {
      color = text
      return
    }
    var rest = Substring(text)
    while !rest.isEmpty { try read(&rest, of: text) }
    if dash == nil { dash = marker == nil ? .solid : LineStyle.Dash.none }
  }

  private mutating func read(_ rest: inout Substring, of text: String) throws(PlotError) {
    if let (pattern, length) = Self.dashPrefix(rest) {
      guard dash == nil else { throw Self.error(text, "two linestyle symbols") }
      dash = pattern
      rest = rest.dropFirst(length)
    } else if let shape = Marker(rawValue: String(rest.prefix(1))) {
      guard marker == nil else { throw Self.error(text, "two marker symbols") }
      marker = shape
      rest = rest.dropFirst()
    } else if let letter = rest.first, Color.letterColors[letter] != nil {
      guard color == nil else { throw Self.error(text, "two color symbols") }
      color = String(letter)
      rest = rest.dropFirst()
    } else if rest.first == "C" {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { throw Self.error(text, "'C' must be followed by a number") }
      color = "C\(digits)"
      rest = rest.dropFirst(1 + digits.count)
    } else {
      throw Self.error(text, "unrecognized character '\(rest.first.map(String.init) ?? "")'")
    }
  }

  private static func dashPrefix(_ rest: Substring) -> (LineStyle.Dash, Int)? {
    if rest.hasPrefix("--") { return (.dashed, 2) }
    if rest.hasPrefix("-.") { return (.dashDot, 2) }
    if rest.hasPrefix("-") { return (.solid, 1) }
    if rest.hasPrefix(":") { return (.dotted, 1) }
    if rest.hasPrefix(" ") { return (LineStyle.Dash.none, 1) }
    return nil
  }

  private static func error(_ text: String, _ reason: String) -> PlotError {
    PlotError("'\(text)' is not a valid format string (\(reason))")
  }
}
