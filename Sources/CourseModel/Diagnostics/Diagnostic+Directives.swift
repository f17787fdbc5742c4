import SourceDiagnostics

extension Diagnostic {
  /// A `:::name` that nothing is called.
  static func unknownDirective(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName("UnknownAdmonition", at: range, "':::\(name)' is not an admonition", name: name, known: known, kind: "names")
  }

  /// A directive whose closing colons are missing.
  static func unclosedDirective(_ name: String, colons: Int, at range: SourceRange) -> Diagnostic {
    let fence = String(repeating: ":", count: colons)
    return Diagnostic(
      .error, "UnclosedAdmonition", at: range, "\(fence)\(name) is never closed",
      explanation: "It must end inside the list item, quote or block that it starts in.",
      fixIts: [FixIt("Write \(fence) on a line of its own where it ends")])
  }

  /// Closing colons that close nothing.
  static func strayClosing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "StrayAdmonitionEnd", at: range, "These colons close nothing",
      explanation: "No admonition with as many or fewer colons is open here.", fixIts: [FixIt("Remove the line", replacing: range)])
  }

  /// Text that doesn't belong on the first line of a directive.
  static func malformedDirective(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "MalformedAdmonition", at: range, "This doesn't belong behind the name of an admonition",
      explanation: "The line reads ':::name', ':::name title' or ':::name[title]{#id .class}'.")
  }

  /// An attribute between braces that is neither `#id` nor `.class` nor known.
  static func unknownDirectiveAttribute(_ text: String, of name: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName(
      "UnknownAdmonitionAttribute", at: range, "'\(text)' is not an attribute of :::\(name)", name: text, known: known,
      kind: "attributes")
  }

  /// A directive in a place where it has no meaning.
  static func misplacedDirective(_ name: String, at range: SourceRange, belongsIn: String) -> Diagnostic {
    Diagnostic(.error, "MisplacedAdmonition", at: range, ":::\(name) has a meaning inside \(belongsIn) only")
  }

  /// A directive that lacks what makes it.
  static func incompleteDirective(_ name: String, at range: SourceRange, _ rule: String) -> Diagnostic {
    Diagnostic(.error, "IncompleteAdmonition", at: range, ":::\(name) \(rule)")
  }

  /// An id that something else in the lesson has.
  static func duplicateID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateID", at: range, "The id '\(id)' is taken",
      explanation: "An id leads to one place of the page; headings get theirs from their text.")
  }
}
