import SourceDiagnostics

extension Diagnostic {
  /// YAML that can't be read.
  static func malformedYAML(at range: SourceRange, _ problem: String, in place: String) -> Diagnostic {
    Diagnostic(
      .error, "MalformedYAML", at: range, "The \(place) is not valid YAML: \(problem)",
      explanation: "Each line reads 'key: value'; a value with ':' or '#' inside goes between quotation marks.")
  }

  /// A front matter without its second `---`.
  static func unclosedFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnclosedFrontMatter", at: range, "The front matter is never closed",
      fixIts: [FixIt("Write --- on a line of its own where it ends")])
  }

  /// YAML that isn't a mapping where one is needed.
  static func notAMapping(at range: SourceRange, place: String) -> Diagnostic {
    Diagnostic(.error, "MalformedYAML", at: range, "The \(place) holds 'key: value' lines and nothing else")
  }

  /// A value of the wrong kind.
  static func wrongType(of key: String, at range: SourceRange, expected: String, found: String) -> Diagnostic {
    Diagnostic(
      .error, "WrongFrontMatterValue", at: range, "'\(key)' takes \(expected)",
      explanation: found.isEmpty ? nil : "Found \(found).")
  }

  /// A seed for a lesson or a course.
  static func unsupportedSeed(at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, "UnsupportedKey", at: range, "'seed' is not supported", explanation: FrontMatter.seedExplanation)
  }

  /// A YAML mapping with a key twice.
  static func repeatedKey(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "MalformedYAML", at: range, key.isEmpty ? "A key stands twice" : "The key '\(key)' stands twice",
      explanation: "A mapping has each key once.")
  }

  /// An alias of YAML, which could multiply a text without end.
  static func aliasInYAML(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "MalformedYAML", at: range, "The alias '*\(name)' is not supported",
      explanation: "Write the value itself; a text that begins with '*' goes between quotation marks.")
  }

  /// A key that nothing is called where all keys are known.
  static func unknownKey(_ key: String, in parent: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName("UnknownKey", at: range, "'\(key)' is not a key of \(parent)", name: key, known: known, kind: "keys")
  }

  /// A key that looks like a mistyped known one, where unknown keys are allowed.
  static func suspiciousKey(_ key: String, at range: SourceRange, nearest: String) -> Diagnostic {
    Diagnostic(
      .warning, "UnknownKey", at: range, "'\(key)' is not a key of the front matter and is ignored",
      explanation: "Did you mean '\(nearest)'?",
      fixIts: [FixIt("Replace '\(key)' by '\(nearest)'", replacing: range, with: nearest)])
  }
}
