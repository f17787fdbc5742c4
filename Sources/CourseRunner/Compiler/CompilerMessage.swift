/// One thing that the compiler says: `FILE:LINE:COLUMN: SEVERITY: TEXT`.
struct CompilerMessage: Equatable {
  var file: String
  var line: Int
  var column: Int
  var severity: String
  var text: String

  /// Reads what the compiler wrote; lines of other forms, such as excerpts, are left out.
  static func all(in output: String) -> [CompilerMessage] {
    output.split(separator: "\n").compactMap(CompilerMessage.init)
  }

  /// Reads one line.
  init?(_ line: Substring) {
    for severity in ["error", "warning", "note"] {
      guard let mark = line.firstRange(of: ": \(severity): ") else { continue }
      let place = line[..<mark.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      self.severity = severity
      // The name of the compiler's article on the rule, `[#no-usage]`, tells a reader nothing.
      text = String(line[mark.upperBound...]).withoutSuffix(from: " [#")
      if place.count >= 3, let row = Int(place[place.count - 2]), let column = Int(place[place.count - 1]) {
        (self.line, self.column, file) = (row, column, place.dropLast(2).joined(separator: ":"))
      } else {
        (self.line, column, file) = (0, 0, String(line[..<mark.lowerBound]))
      }
      return
    }
    guard line.hasPrefix("error: ") else { return nil }
    (file, self.line, column, severity, text) = ("", 0, 0, "error", String(line.dropFirst("error: ".count)))
  }
}

extension CompilerMessage {
  /// Whether the compiler warns that a value is dropped.
  var isOfUnusedValue: Bool { severity == "warning" && (text.hasSuffix("is unused") || text.hasPrefix("result of ")) }
}

extension String {
  fileprivate func withoutSuffix(from mark: String) -> String {
    guard hasSuffix("]"), let range = ranges(of: mark).last else { return self }
    return String(self[..<range.lowerBound])
  }
}
