/// Expected lines: a line `...` matches any lines, and numbers may differ by a tolerance.
struct LinePattern {
  /// The expected lines.
  let lines: [String]
  /// How far apart two numbers may be.
  let absoluteTolerance: Double?
  /// How far apart two numbers may be in relation to the expected one.
  let relativeTolerance: Double?

  /// How many lines may be compared in the search for one part between dots with a tolerance.
  private static let comparisonLimit = 20_000_000

  /// Whether the lines are as expected.
  ///
  /// The part before the first `...` stands at the start, the one behind the last at the end, and every other one is where it is found first.
  ///
  /// - Complexity: O(*expected* + *actual*) line comparisons. With a tolerance, closeness being no equivalence, O(*expected* × *actual*);
  ///   a part that is not found within some million comparisons counts as missing.
  func matches(_ actual: [String]) -> Bool {
    let parts = lines.split(separator: "...", omittingEmptySubsequences: false).map { $0.map(line) }
    guard let first = parts.first, let last = parts.last else { return actual.isEmpty }
    guard parts.count > 1 else { return first.count == actual.count && areEqual(first[...], actual.map(line)[...]) }
    guard first.count + last.count <= actual.count else { return false }
    let found = actual.map(line)
    guard areEqual(first[...], found.prefix(first.count)), areEqual(last[...], found.suffix(last.count)) else { return false }
    var rest = found[first.count..<found.count - last.count]
    for part in parts.dropFirst().dropLast() {
      guard let start = isExact ? rest.firstOffset(of: part) : firstClose(part, in: rest) else { return false }
      rest = rest[(start + part.count)...]
    }
    return true
  }

  private var isExact: Bool { absoluteTolerance == nil && relativeTolerance == nil }

  private func line(_ text: String) -> Line { Line(text: text, tokens: isExact ? nil : NumberTokens(text)) }

  private func areEqual(_ expected: ArraySlice<Line>, _ actual: ArraySlice<Line>) -> Bool {
    zip(expected, actual).allSatisfy(matches)
  }

  private func firstClose(_ part: [Line], in lines: ArraySlice<Line>) -> Int? {
    guard part.count <= lines.count else { return nil }
    var comparisons = 0
    for start in lines.startIndex...(lines.endIndex - part.count) {
      let shared = zip(part, lines[start...]).prefix(while: matches).count
      if shared == part.count { return start }
      comparisons += shared + 1
      if comparisons > Self.comparisonLimit { return nil }
    }
    return nil
  }

  /// Whether one line is as expected.
  private func matches(_ expected: Line, _ actual: Line) -> Bool {
    if expected == actual { return true }
    guard let expectedTokens = expected.tokens, let actualTokens = actual.tokens else { return false }
    guard expectedTokens.texts == actualTokens.texts, expectedTokens.numbers.count == actualTokens.numbers.count else { return false }
    return zip(expectedTokens.numbers, actualTokens.numbers).allSatisfy(isClose)
  }

  private func isClose(_ expected: Double, _ actual: Double) -> Bool {
    if expected == actual || (expected.isNaN && actual.isNaN) { return true }
    return (expected - actual).magnitude <= (absoluteTolerance ?? 0) + (relativeTolerance ?? 0) * expected.magnitude
  }

  /// A line, cut into tokens once where numbers may differ.
  private struct Line: Equatable {
    let text: String
    let tokens: NumberTokens?

    static func == (a: Line, b: Line) -> Bool { a.text == b.text }
  }
}
