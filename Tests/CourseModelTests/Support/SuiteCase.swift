import Foundation

/// A case of a suite file: a name, an input and what must come out of it.
///
/// The files read `--- name ---`, the input, a line `.`, and the expected text; `→` stands for a tab, as in CommonMark's specification.
struct SuiteCase: Sendable, CustomStringConvertible {
  var name: String
  var input: String
  var expected: String

  var description: String { name }

  /// The cases of a file in the folder `Suite`.
  static func all(in file: String) -> [SuiteCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Suite")
    guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else { return [] }
    var cases: [SuiteCase] = []
    var isExpected = false
    for line in text.replacingOccurrences(of: "→", with: "\t").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- "), line.hasSuffix(" ---") {
        cases.append(SuiteCase(name: String(line.dropFirst(4).dropLast(4)), input: "", expected: ""))
        isExpected = false
      } else if cases.isEmpty {
        continue
      } else if line == ".", !isExpected {
        isExpected = true
      } else if isExpected {
        cases[cases.count - 1].expected += line + "\n"
      } else {
        cases[cases.count - 1].input += line + "\n"
      }
    }
    return cases.map {
      var result = $0
      while result.expected.hasSuffix("\n\n") || result.expected == "\n" { result.expected.removeLast() }
      return result
    }
  }
}
