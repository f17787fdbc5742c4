import Foundation
import Testing

/// A program of the suite with what it must print.
struct SuiteCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  /// The blocks of the session.
  let blocks: [String]

  var testDescription: String { "\(file): \(name)" }

  /// The lines that the program must print.
  var expectedOutput: String { lines(after: "// expect: ").map { $0 + "\n" }.joined() }

  /// How the headline of the failure must begin; nil for a program that must succeed.
  var expectedError: String? { lines(after: "// error: ").first }

  private func lines(after marker: String) -> [String] {
    blocks.flatMap { $0.components(separatedBy: "\n") }.compactMap { line in
      if line.hasSuffix(marker.dropLast()) { return "" }
      return line.range(of: marker).map { String(line[$0.upperBound...]) }
    }
  }

  /// All programs of the folder `Suite`.
  static let all: [SuiteCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Suite")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file -> [SuiteCase] in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else { return [] }
      return cases(in: text, file: file)
    }
  }()

  private static func cases(in text: String, file: String) -> [SuiteCase] {
    var found: [SuiteCase] = []
    var name: String?
    var blocks: [String] = []
    func finish() {
      if let name { found.append(SuiteCase(file: file, name: name, blocks: blocks)) }
    }
    for line in text.components(separatedBy: "\n") {
      if line == "--- block ---" {
        blocks.append("")
      } else if line.hasPrefix("--- "), line.hasSuffix(" ---") {
        finish()
        name = String(line.dropFirst(4).dropLast(4))
        blocks = [""]
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1] += line + "\n"
      }
    }
    finish()
    return found
  }
}
