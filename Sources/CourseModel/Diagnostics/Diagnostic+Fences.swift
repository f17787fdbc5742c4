import SourceDiagnostics

extension Diagnostic {
  /// A fence whose closing one is missing.
  static func unclosedFence(at range: SourceRange, fence: String) -> Diagnostic {
    Diagnostic(
      .error, "UnclosedFence", at: range, "This code block is never closed",
      explanation: "Everything to the end of the lesson, list item or quote would be code.",
      fixIts: [FixIt("Write \(fence) on a line of its own where the code ends")])
  }

  /// A `$$` block whose closing line is missing.
  static func unclosedMath(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnclosedMath", at: range, "This formula is never closed",
      fixIts: [FixIt("Write $$ on a line of its own where the formula ends")])
  }

  /// An info string that breaks its grammar.
  static func malformedInfoString(at range: SourceRange, _ message: String) -> Diagnostic {
    Diagnostic(.error, "MalformedInfoString", at: range, message)
  }

  /// An attribute that can't be taken.
  static func attribute(_ problem: AttributeProblem, known: [String], in file: SourceFile) -> Diagnostic {
    switch problem {
    case .unknown(let item):
      .unknownName(
        "UnknownFenceAttribute", at: SourceRange(file, item.keyRange), "'\(item.key)' is not an attribute of a code block",
        name: item.key, known: known, kind: "attributes")
    case .unsupported(let item, let explanation):
      Diagnostic(
        .error, "UnsupportedAttribute", at: SourceRange(file, item.keyRange), "'\(item.key)' is not supported", explanation: explanation)
    case .wrongValue(let item, let expected):
      Diagnostic(
        .error, "WrongAttributeValue", at: SourceRange(file, item.value == nil ? item.keyRange : item.valueRange),
        "\(item.key.isEmpty ? "The braces take" : "'\(item.key)' takes") \(expected)")
    case .contradiction(let item, let earlier):
      Diagnostic(
        .error, "ContradictingAttributes", at: SourceRange(file, item.keyRange), "'\(item.key)' contradicts '\(earlier.key)'",
        explanation: "One attribute at most says what the build does with a block.",
        notes: [Note("'\(earlier.key)' stands here", at: SourceRange(file, earlier.keyRange))])
    }
  }

  /// A second cell with the same label.
  static func duplicateLabel(_ label: String, at range: SourceRange, earlier: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "DuplicateLabel", at: range, "The label '\(label)' is taken",
      explanation: "A label names one block of the lesson.", notes: [Note("It was first used here", at: earlier)])
  }

  /// A mark that leads to no figure.
  static func unknownFigure(_ label: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName(
      "UnknownFigure", at: range, "No figure has the label '\(label)'", name: label, known: known, kind: "labels that begin with 'fig-'")
  }

  /// A label on a formula.
  static func labelOfFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnsupportedAttribute", at: range, "A formula can't have a label",
      explanation: "Labels name Swift blocks, diagrams and other code; \\tag{…} numbers a formula.")
  }

  /// An `output` fence with nothing before it that runs.
  static func strayExpectation(at range: SourceRange, language: String) -> Diagnostic {
    Diagnostic(
      .error, "StrayExpectedOutput", at: range, "This '\(language)' block follows no Swift block",
      explanation: "It says what the Swift block right before it prints; text between the two keeps them apart.")
  }

  /// A role that means something in an exercise only.
  static func roleOutsideExercise(_ role: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "RoleOutsideExercise", at: range, "'\(role)' has a meaning inside :::exercise only",
      fixIts: [FixIt("Put the block into an exercise, or leave the word out")])
  }

  /// A `file=` that leads nowhere.
  static func unknownFile(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnknownFile", at: range, "There is no file '\(path)'",
      explanation: "Paths start at the lesson's folder, or else at the course's.")
  }

  /// A `region=` that the file doesn't have.
  static func unknownRegion(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic {
    .unknownName(
      "UnknownRegion", at: range, "The file has no region '\(name)'", name: name, known: known, kind: "regions")
  }

  /// A `region=` without a `file=`.
  static func regionWithoutFile(at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, "RegionWithoutFile", at: range, "'region' needs 'file' beside it")
  }

  /// Code in a block that takes its code from a file.
  static func codeBesideFile(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "CodeBesideFile", at: range, "A block with 'file' holds no code itself", fixIts: [FixIt("Remove these lines, or 'file'")])
  }

  /// A cell whose twin in another language doesn't follow.
  static func missingTwin(_ language: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "MissingTwin", at: range, "No '\(language)' block follows this one",
      explanation: "'twin' ties a Swift block to the block right behind it (or behind its expected output).")
  }
}
