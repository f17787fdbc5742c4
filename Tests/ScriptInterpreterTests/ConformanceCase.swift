import Foundation
import Testing

/// A program of the conformance suite with what it does when swiftc has compiled it.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  /// How a program ends.
  enum Ending: Equatable, Sendable {
    case success
    /// The compiler refuses it, with the first error on a line.
    case refused(line: Int)
    /// It stops while it runs.
    case trap
  }

  let name: String
  let code: String
  let expectedOutput: String
  let ending: Ending

  var testDescription: String { name }

  /// All programs of the folder `Conformance`.
  static let all: [ConformanceCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Conformance")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().map { file in
      let stem = String(file.dropLast(".swift".count))
      func text(_ suffix: String) -> String? { try? String(contentsOf: folder.appendingPathComponent(stem + suffix), encoding: .utf8) }
      return ConformanceCase(
        name: stem, code: text(".swift") ?? "", expectedOutput: text(".expected") ?? "not recorded", ending: ending(text(".failure")))
    }
  }()

  private static func ending(_ record: String?) -> Ending {
    guard let words = record?.split(whereSeparator: \.isWhitespace), let first = words.first else { return .success }
    return first == "error" ? .refused(line: words.dropFirst().first.flatMap { Int($0) } ?? 0) : .trap
  }
}
