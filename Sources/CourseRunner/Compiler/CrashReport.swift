import Glibc
import SourceDiagnostics

/// Why a compiled program stopped, read from what the Swift runtime and its backtracer write to standard error.
struct CrashReport {
  /// The reason, in the words that the interpreter uses where it has the same rule.
  let message: String

  /// The places of the calls in the lesson, the innermost first.
  let places: [(file: String, line: Int, column: Int)]

  /// Reads the last words of a program that ended with a signal.
  init(_ errors: String, signal: Int32) {
    // `FILE:LINE: RULE` or `FILE:LINE: RULE: MESSAGE`, before what the backtracer writes.
    let text = errors.firstRange(of: "\n*** ").map { errors[..<$0.lowerBound] } ?? errors[...]
    let rule = Self.rules.compactMap { rule in text.firstRange(of: rule).map { (rule, $0) } }.min { $0.1.lowerBound < $1.1.lowerBound }
    if let (rule, range) = rule {
      let rest = text[range.upperBound...]
      message = Self.worded(rule, String(rest.hasPrefix(": ") ? rest.dropFirst(2) : rest).trimmingTrailingSpaces)
    } else if let mark = errors.firstRange(of: "*** Swift runtime failure: ") {
      message = String(errors[mark.upperBound...].prefix { $0 != "*" && $0 != "\n" }).trimmingTrailingSpaces
    } else if signal == SIGSEGV {
      message = "the calls are nested too deeply, or memory was used wrongly"
    } else {
      message = "the program was stopped by signal \(signal)"
    }
    places = errors.split(separator: "\n").compactMap(Self.place)
  }

  private static let rules = ["Fatal error", "Precondition failed", "Assertion failed"]

  /// The message in the words that the interpreter has for the same failure.
  private static func worded(_ rule: String, _ text: String) -> String {
    guard rule == "Fatal error" else { return text.isEmpty ? rule.lowercased() : "\(rule.lowercased()): \(text)" }
    if text.isEmpty { return "fatal error" }
    if text.hasPrefix("expected ") || text.hasPrefix("element ") { return text }
    if text.hasPrefix("failed to allocate ") { return "the block needs more memory than its limit: \(text)" }
    // The engine's errors begin with NumPy's name for their kind, which the interpreter leaves out.
    if let mark = text.firstRange(of: "Error: "), text[..<mark.lowerBound].allSatisfy(\.isLetter) {
      return String(text[mark.upperBound...])
    }
    return runtimeMessages.contains(where: text.hasPrefix) ? text.prefix(1).lowercased() + text.dropFirst() : "fatal error: \(text)"
  }

  /// How the runtime's own messages begin.
  private static let runtimeMessages = [
    "Error raised at top level", "Index out of range", "Unexpectedly found nil", "Division by zero", "Array index is out of range",
    "Range requires", "Can't ", "Double value cannot", "Not enough bits", "Negative ", "String index is out of bounds",
  ]

  /// The place of a line ` 3 [ra] 0x… f(_:) + 100 in program at /folder/cell-3:40:51`.
  private static func place(_ line: Substring) -> (file: String, line: Int, column: Int)? {
    guard let mark = line.ranges(of: " at ").last else { return nil }
    let parts = line[mark.upperBound...].split(separator: "/").last?.split(separator: ":") ?? []
    guard parts.count == 3, let row = Int(parts[1]), let column = Int(parts[2]) else { return nil }
    return (String(parts[0]), row, column)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
