package import CourseModel
package import SourceDiagnostics

/// A cell whose output is not what the lesson says.
package struct OutputMismatch: Sendable {
  /// The cell.
  package let cell: CodeCell

  /// The fence that expects something else; nil where a `// Prints` comment does.
  package let expectation: ExpectedOutput?

  /// The text that the cell really gave, its lines joined with `\n`.
  package let actual: String

  /// What differs, where, and what to do.
  package let diagnostic: Diagnostic

  /// The difference between what is expected and what came.
  package let diff: UnifiedDiff
}

extension Lesson {
  /// The cells whose outputs differ from the expectations beside them, in the order of the text.
  ///
  /// A cell that did not run, because an earlier one failed, is not compared.
  package func mismatches(in results: LessonResults) -> [OutputMismatch] {
    cells.flatMap { cell -> [OutputMismatch] in
      guard let outputs = results.outputs[cell.index], !cell.attributes.isNondeterministic else { return [] }
      return cell.expectations.compactMap { cell.mismatch(of: $0, with: outputs) } + [cell.printsMismatch(with: outputs)].compactMap { $0 }
    }
  }
}

extension CodeCell {
  /// The difference between an `output` or `error` fence and what the cell gave.
  fileprivate func mismatch(of expectation: ExpectedOutput, with outputs: [CellOutput]) -> OutputMismatch? {
    // A cell that failed unexpectedly is reported as a failure already.
    let failureIsExpected = attributes.execution != .run || expectations.contains { $0.kind == .error }
    if !outputs.errorText.isEmpty, !failureIsExpected { return nil }
    let text = expectation.kind == .output ? outputs.printedText : outputs.errorText
    let expected = significantLines(expectation.text.code)
    let actual = significantLines(text)
    let pattern = LinePattern(
      lines: expected, absoluteTolerance: expectation.absoluteTolerance, relativeTolerance: expectation.relativeTolerance)
    if pattern.matches(actual) { return nil }
    let firstLine = expectation.bodyRange.start.line
    let diagnostic = Diagnostic(
      .error, "OutputMismatch", at: place(of: expected, actual, in: expectation),
      "the block prints something else than this fence expects",
      fixIts: [.init("Correct the code, or run 'coursebuild test --bless' to write the new output into the lesson")])
    return OutputMismatch(
      cell: self, expectation: expectation, actual: actual.joined(separator: "\n"), diagnostic: diagnostic,
      diff: UnifiedDiff(from: expected, to: actual, lineOffset: firstLine - 1))
  }

  /// The first expected line that differs, or the whole fence where lines are missing at its end.
  private func place(of expected: [String], _ actual: [String], in expectation: ExpectedOutput) -> SourceRange {
    let shared = zip(expected, actual).prefix { $0 == $1 }.count
    guard shared < expected.count else { return expectation.range }
    let start = expectation.text.codeLineStarts[shared]
    return expectation.text.range(start..<start + expected[shared].utf8.count)
  }

  /// The first `// Prints "…"` comment whose text the cell does not print after the one before it.
  fileprivate func printsMismatch(with outputs: [CellOutput]) -> OutputMismatch? {
    let printed = significantLines(outputs.printedText)
    var next = 0
    for comment in printsComments {
      let expected = significantLines(comment.text)
      let candidates = next..<max(next, printed.count - expected.count + 1)
      guard let found = candidates.first(where: { Array(printed[$0..<$0 + expected.count]) == expected }) else {
        let diagnostic = Diagnostic(
          .error, "PrintsMismatch", at: comment.range, "the block does not print this text here",
          explanation: next < printed.count ? "It prints: \(printed[next])" : "It prints nothing more.",
          fixIts: [.init("Correct the code or the comment")])
        return OutputMismatch(
          cell: self, expectation: nil, actual: printed.joined(separator: "\n"), diagnostic: diagnostic,
          diff: UnifiedDiff(from: expected, to: Array(printed[min(next, printed.count)...].prefix(expected.count))))
      }
      next = found + expected.count
    }
    return nil
  }
}
