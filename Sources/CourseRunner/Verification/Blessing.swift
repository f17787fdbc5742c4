package import CourseModel
package import SourceDiagnostics

/// The text of a lesson with the outputs that its cells really gave written into its fences.
package struct Blessing: Sendable {
  /// The new text of the file.
  package let text: String

  /// The mismatches that can't be written into the lesson, because a person must decide.
  package let refused: [Diagnostic]

  /// Writes the outputs of the mismatching cells into the fences that follow them.
  ///
  /// Nothing else of the file changes: prefixes of lists and quotes, line breaks and the fences themselves stay as they are.
  package init(of lesson: Lesson, mismatches: [OutputMismatch]) {
    var units = lesson.file.utf8
    var refused: [Diagnostic] = []
    let lineBreak = lesson.file.text.contains("\r\n") ? "\r\n" : "\n"
    for mismatch in mismatches.reversed() {
      guard let expectation = mismatch.expectation else {
        refused.append(mismatch.diagnostic)
        continue
      }
      let lines = significantLines(mismatch.actual)
      if let line = lines.first(where: { closesFence($0, of: expectation) }) {
        refused.append(.cannotBless(expectation, line: line))
        continue
      }
      if lines.contains(where: { $0.utf8.contains(UInt8(ascii: "\r")) }) {
        refused.append(.cannotBlessCarriageReturn(expectation))
        continue
      }
      let body = lines.map { expectation.linePrefix + $0 + lineBreak }.joined()
      units.replaceSubrange(expectation.bodyRange.offsets, with: Array(body.utf8))
    }
    text = String(decoding: units, as: UTF8.self)
    self.refused = refused.reversed()
  }
}

/// Whether a printed line would end the fence that it is written into: as many fence characters as the opening fence has, or more.
private func closesFence(_ line: String, of expectation: ExpectedOutput) -> Bool {
  let opening = expectation.range.text.prefix { $0 == "`" || $0 == "~" }
  guard let fence = opening.first else { return false }
  let trimmed = line.drop { $0 == " " }
  let run = trimmed.prefix { $0 == fence }
  return run.count >= opening.count && trimmed.dropFirst(run.count).allSatisfy { $0 == " " || $0 == "\t" }
}

extension Diagnostic {
  fileprivate static func cannotBless(_ expectation: ExpectedOutput, line: String) -> Diagnostic {
    Diagnostic(
      .error, "CannotBless", at: expectation.range, "the block prints a line that would close this fence: \(line)",
      fixIts: [.init("Open and close the fence with more backticks")])
  }

  fileprivate static func cannotBlessCarriageReturn(_ expectation: ExpectedOutput) -> Diagnostic {
    Diagnostic(
      .error, "CannotBless", at: expectation.range, "the block prints a carriage return, which would end a line of this fence",
      fixIts: [.init("Print without \"\\r\", or stand '...' for the line")])
  }
}
