import SourceDiagnostics

extension Diagnostic {
  /// A file that isn't UTF-8.
  static func invalidUTF8(at range: SourceRange, byte: UInt8) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .error, "InvalidUTF8", at: range, "The byte 0x\(digits.count < 2 ? "0" : "")\(digits) is not valid UTF-8",
      explanation: "Lessons are read as UTF-8; this file seems to be in another encoding, or damaged.",
      fixIts: [FixIt("Save the file as UTF-8")])
  }

  /// A file that is too long to be a lesson.
  static func fileTooLarge(at range: SourceRange, size: Int) -> Diagnostic {
    Diagnostic(
      .error, "LessonTooLarge", at: range, "The lesson has \(size) bytes; it may have \(InputLimits.fileSize)",
      fixIts: [FixIt("Divide it into several lessons")])
  }

  /// A line that is too long.
  static func lineTooLong(at range: SourceRange, length: Int) -> Diagnostic {
    Diagnostic(.error, "LineTooLong", at: range, "The line has \(length) bytes; it may have \(InputLimits.lineLength)")
  }

  /// A table with too many columns.
  static func tableTooWide(at range: SourceRange, columns: Int) -> Diagnostic {
    Diagnostic(.error, "TableTooWide", at: range, "The table has \(columns) columns; it may have \(InputLimits.tableColumns)")
  }

  /// A table with too many cells.
  static func tableTooLarge(at range: SourceRange, cells: Int) -> Diagnostic {
    Diagnostic(.error, "TableTooLarge", at: range, "The table has \(cells) cells; it may have \(InputLimits.tableCells)")
  }

  /// Blocks in blocks in blocks.
  static func nestedTooDeeply(at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, "NestedTooDeeply", at: range, "Blocks may be nested \(InputLimits.nesting) deep")
  }

  /// Text whose parsing would take too long.
  static func tooIntricate(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "TooIntricate", at: range, "The text between these blank lines has too many brackets, dollars or tags",
      fixIts: [FixIt("Divide it by blank lines")])
  }

  /// A NUL character.
  static func nulCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, "NulCharacter", at: range, "A lesson can't hold NUL characters", fixIts: [FixIt("Remove it", replacing: range)])
  }

  /// A mark of a footnote that isn't there.
  static func unknownFootnote(_ label: String, at range: SourceRange, known: [String]) -> Diagnostic {
    let nearest = nearestNames(to: label, among: known).first
    return Diagnostic(
      .warning, "UnknownFootnote", at: range, "No footnote is called '\(label)'", explanation: nearest.map { "Did you mean '[^\($0)]'?" },
      fixIts: [FixIt("Write '[^\(label)]: …' on a line of its own, or '\\[^\(label)]' to show it as text")])
  }
}
