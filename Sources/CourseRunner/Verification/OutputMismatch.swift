package import CourseModel
package import SourceDiagnostics

/// A cell whose output is not what the lesson says.
package struct OutputMismatch: Sendable {
  /// The cell.
  package let cell: CodeCell

  /// The fence that expects something else; nil where a `// Prints` comment or the course's record does.
  package let expectation: ExpectedOutput?

  /// Whether the course's record of outputs expects something else.
  package var isRecorded = false

  /// The text that the cell really gave, its lines joined with `\n`.
  package let actual: String

  /// What differs, where, and what to do.
  package let diagnostic: Diagnostic

  /// The same as a warning, for commands that show the real output all the same.
  package var warning: Diagnostic {
    var warning = diagnostic
    warning.severity = .warning
    return warning
  }

  /// The lines that are expected, and those that came where they are.
  let expectedLines: [String]
  let actualLines: [String]

  /// The difference between what is expected and what came.
  ///
  /// - Complexity: see `UnifiedDiff`; only who shows the difference needs it.
  package var diff: UnifiedDiff {
    UnifiedDiff(from: expectedLines, to: actualLines, lineOffset: expectation.map { $0.bodyRange.start.line - 1 } ?? 0)
  }
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
  /// Whether the cell failed and nothing in the lesson announces that.
  func failsUnexpectedly(with outputs: [CellOutput]) -> Bool {
    let failureIsExpected = attributes.execution != .run || expectations.contains { $0.kind == .error }
    return !outputs.errorText.isEmpty && !failureIsExpected
  }

  /// The difference between an `output` or `error` fence and what the cell gave.
  fileprivate func mismatch(of expectation: ExpectedOutput, with outputs: [CellOutput]) -> OutputMismatch? {
    // A cell that failed unexpectedly is reported as a failure already.
    if failsUnexpectedly(with: outputs) { return nil }
    let text = expectation.kind == .output ? outputs.printedText : outputs.errorText
    let expected = significantLines(expectation.text.code)
    let actual = significantLines(text)
    let pattern = LinePattern(
      lines: expected, absoluteTolerance: expectation.absoluteTolerance, relativeTolerance: expectation.relativeTolerance)
    if pattern.matches(actual) { return nil }
    let diagnostic = Diagnostic(
      .error, "OutputMismatch", at: place(of: expected, actual, in: expectation),
      "the block prints something else than this fence expects",
      fixIts: [.init("Correct the code, or run 'coursebuild test --bless' to write the new output into the lesson")])
    return OutputMismatch(
      cell: self, expectation: expectation, actual: actual.joined(separator: "\n"), diagnostic: diagnostic,
      expectedLines: expected, actualLines: actual)
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
    var rest = printed[...]
    for comment in printsComments {
      let expected = significantLines(comment.text)
      guard let found = rest.firstOffset(of: expected) else {
        let diagnostic = Diagnostic(
          .error, "PrintsMismatch", at: comment.range, "the block does not print this text here",
          explanation: rest.first.map { "It prints: \($0)" } ?? "It prints nothing more.",
          fixIts: [.init("Correct the code or the comment")])
        return OutputMismatch(
          cell: self, expectation: nil, actual: printed.joined(separator: "\n"), diagnostic: diagnostic,
          expectedLines: expected, actualLines: Array(rest.prefix(expected.count)))
      }
      rest = rest[(found + expected.count)...]
    }
    return nil
  }
}
