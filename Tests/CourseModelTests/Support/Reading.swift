import CourseModel
import SourceDiagnostics

/// A lesson parsed from a text.
func lesson(_ text: String, path: String = "lesson.md") -> Lesson {
  Lesson(parsing: SourceFile(name: path, text: text), path: path)
}

/// The mistakes in a text, each as `line:column-column Identifier: summary`, the end column left out if the range is empty or ends on
/// another line.
func mistakes(_ text: String) -> [String] { lesson(text).diagnostics.map(\.line) }

/// The mistakes in a text as a reader in a terminal sees them.
func report(_ text: String) -> String {
  lesson(text).diagnostics.map { TerminalRenderer().render($0) }.joined()
}

extension Diagnostic {
  /// The diagnostic on one line.
  var line: String {
    guard let range else { return "\(identifier): \(summary)" }
    let hasEnd = range.end.line == range.start.line && range.end.column > range.start.column
    let end = hasEnd ? "-\(range.end.column)" : ""
    return "\(range.start.line):\(range.start.column)\(end) \(identifier): \(summary)"
  }
}

/// A small random number generator (SplitMix64), the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
