/// A mistake in an author's text, or a remark on it: what is wrong, where, and what to do.
package struct Diagnostic: Sendable {
  /// How much a diagnostic matters.
  package enum Severity: String, Sendable, CaseIterable {
    /// The build can't succeed.
    case error
    /// The build goes on, but the author should look.
    case warning
    /// A remark.
    case note
  }

  /// How much it matters.
  package var severity: Severity

  /// A stable name of the rule that was broken, in UpperCamelCase, for example `UnknownAdmonition`.
  package var identifier: String

  /// Where; nil only where no file is to blame, for example an empty folder.
  package var range: SourceRange?

  /// The headline: specific part first, the rule stated, no final period.
  package var summary: String

  /// What was understood and why that can't be, in whole sentences.
  package var explanation: String?

  /// Places that belong to the story, such as an earlier declaration or the calls that led here.
  package var notes: [Note]

  /// Ways to mend it.
  package var fixIts: [FixIt]

  /// A diagnostic at a place.
  package init(
    _ severity: Severity,
    _ identifier: String,
    at range: SourceRange?,
    _ summary: String,
    explanation: String? = nil,
    notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.identifier = identifier
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.fixIts = fixIts
  }

  /// A place that explains a diagnostic.
  package struct Note: Sendable {
    /// Where, if anywhere.
    package var range: SourceRange?
    /// What is to be seen there.
    package var message: String

    /// A note at a place.
    package init(_ message: String, at range: SourceRange? = nil) {
      self.range = range
      self.message = message
    }
  }

  /// A way to mend a mistake: a verb phrase and, where it is mechanical, the edit.
  package struct FixIt: Sendable {
    /// A verb phrase: "Rename 'a' to 'b'".
    package var message: String
    /// What to replace, if the edit is known.
    package var range: SourceRange?
    /// The text to put there.
    package var replacement: String

    /// A way to mend a mistake.
    package init(_ message: String, replacing range: SourceRange? = nil, with replacement: String = "") {
      self.message = message
      self.range = range
      self.replacement = replacement
    }
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  package var containsErrors: Bool { contains { $0.severity == .error } }
}
