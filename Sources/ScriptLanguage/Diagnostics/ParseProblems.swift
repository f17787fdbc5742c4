import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// The parser's complaints as problems of ours, in the compiler's words where those are better known.
func parseProblems(_ file: SourceFileSyntax) -> [Problem] {
  let code = Array(file.syntaxTextBytes)
  // The parser's own messages about what stands beside such a character are of no use, and some cannot even be made.
  let strange = strangeCharacters(file)
  guard strange.isEmpty else { return strange }
  var problems = ParseDiagnosticsGenerator.diagnostics(for: file).map { parseProblem($0, code) }
  // One line that is no Swift at all gives one message, not five.
  var lines: Set<Int> = []
  problems = problems.filter { problem in
    guard problem.summary.hasPrefix("consecutive statements") || problem.summary.hasPrefix("unexpected code") else { return true }
    return lines.insert(lineStart(problem.range.lowerBound, code)).inserted
  }
  return problems
}

/// Blanks that Swift does not know, such as the full-width space of Chinese text, and other characters that no token begins with.
private func strangeCharacters(_ file: SourceFileSyntax) -> [Problem] {
  var problems: [Problem] = []
  for token in file.tokens(viewMode: .sourceAccurate) {
    for (start, trivia) in [(token.position, token.leadingTrivia), (token.endPositionBeforeTrailingTrivia, token.trailingTrivia)] {
      var place = start.utf8Offset
      for piece in trivia {
        if let text = strangeText(piece) { problems.append(strangeCharacter(text, at: place)) }
        place += piece.sourceLength.utf8Length
      }
    }
  }
  return problems
}

private func strangeText(_ piece: TriviaPiece) -> String? {
  switch piece {
  case .unexpectedText(let text): text
  case .verticalTabs: "\u{B}"
  case .formfeeds: "\u{C}"
  default: nil
  }
}

private func strangeCharacter(_ text: String, at place: Int) -> Problem {
  let scalar = text.unicodeScalars.first ?? " "
  let number = String(scalar.value, radix: 16, uppercase: true)
  let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
  var problem = Problem("InvalidCharacter", at: place..<place + text.utf8.count, "invalid character in source file: \(code)")
  if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format {
    problem.explanation = "Between the words of a program stand ordinary spaces; replace this character by one or delete it."
    problem = problem.fix("Replace it with a space", replacing: place..<place + text.utf8.count, with: " ")
  }
  return problem
}

private func parseProblem(_ diagnostic: SwiftDiagnostics.Diagnostic, _ code: [UInt8]) -> Problem {
  let start = diagnostic.position.utf8Offset
  let end = diagnostic.highlights.first.map { $0.endPositionBeforeTrailingTrivia.utf8Offset } ?? start
  var problem = Problem(
    "SyntaxError", at: start..<max(start, end), diagnostic.message,
    severity: diagnostic.diagMessage.severity == .warning ? .warning : .error)
  for note in diagnostic.notes {
    let place = note.position.utf8Offset
    problem = problem.note(note.message, at: place..<place)
  }
  return reworded(problem, code)
}

/// The same complaint as swiftc words and places it, with a hint where the author thinks of another language.
private func reworded(_ problem: Problem, _ code: [UInt8]) -> Problem {
  var problem = problem
  let start = problem.range.lowerBound
  switch problem.summary {
  case "unexpected brace in source file":
    problem.summary = "extraneous '}' at top level"
  case "consecutive statements on a line must be separated by newline or ';'":
    problem.summary = "consecutive statements on a line must be separated by ';'"
    problem.explanation = hint(forLineOf: start, code)
  case "C-style for statement has been removed in Swift 3":
    problem.summary = "C-style for statement was removed in Swift 3"
    problem.explanation = "Write a loop over a range: for i in 0..<n { … }"
  case "expected ',' in array element":
    problem.summary = "expected ',' separator"
    problem.range = skipBlanks(start, code)
  case "expected ':' and expression after '? ...' in ternary expression":
    problem.summary = "expected ':' after '? ...' in ternary expression"
    if let question = code[..<min(start, code.count)].lastIndex(of: UInt8(ascii: "?")) { problem.range = question..<question + 1 }
  case "'case' can only appear inside a 'switch' statement or 'enum' declaration":
    problem.summary = "'case' label can only appear inside a 'switch' statement"
  case let text where text.hasPrefix("unexpected code"):
    problem.explanation = hint(forLineOf: start, code)
  default: break
  }
  return problem
}

private func skipBlanks(_ start: Int, _ code: [UInt8]) -> Range<Int> {
  var place = start
  while place < code.count, code[place] == UInt8(ascii: " ") { place += 1 }
  return place..<min(place + 1, code.count)
}

private func lineStart(_ offset: Int, _ code: [UInt8]) -> Int {
  code[..<min(offset, code.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
}

/// What Swift says instead of a word of another language on the same line.
private func hint(forLineOf offset: Int, _ code: [UInt8]) -> String? {
  let start = lineStart(offset, code)
  let end = code[start...].firstIndex(of: UInt8(ascii: "\n")) ?? code.count
  let line = String(decoding: code[start..<end], as: UTF8.self)
  let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  for word in words { if let hint = foreignWords[String(word)] { return hint } }
  if line.contains("++") { return "Swift has no '++' operator; write '+= 1'." }
  if line.contains("--") { return "Swift has no '--' operator; write '-= 1'." }
  if line.contains(" +") || line.contains(" -") || line.contains(" *") {
    return "An operator between two values has blanks on both sides or on neither: 'a + b' or 'a+b'."
  }
  return nil
}
