import CourseModel
import Foundation
import SourceDiagnostics
import Testing

/// The examples of the CommonMark specification, through our tree, against what Debian's cmark-gfm makes of them.
///
/// `make test` writes them to `.build/specification.json` (see `Suite/specification.py`); where that can't be done, the test says that it is
/// not run. `Suite/specification-differences.txt` lists every example in which lessons differ, with the reason.
@Suite struct CommonMarkTests {
  private struct Example: Decodable, Sendable {
    var example: Int
    var markdown: String
    var html: String
  }

  private static let examples: [Example] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
    guard let data = try? Data(contentsOf: root.appending(path: ".build/specification.json")) else { return [] }
    return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
  }()

  /// The examples that differ, with the reason for each.
  private static let differences: [Int: String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Suite/specification-differences.txt")
      .standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var differences: [Int: String] = [:]
    var reason = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        reason = String(line.dropFirst(2))
      } else {
        for number in line.split(separator: " ").compactMap({ Int($0) }) { differences[number] = reason }
      }
    }
    return differences
  }()

  @Test(.enabled(if: !examples.isEmpty, "NOT RUN: .build/specification.json is missing; Suite/specification.py writes it"))
  func givesTheStructureOfTheReference() {
    #expect(Self.examples.count > 640)
    for example in Self.examples {
      let html = SpecificationHTML.html(of: lesson(example.markdown).blocks)
      let isSame = Self.normalized(html) == Self.normalized(example.html)
      let reason = Self.differences[example.example]
      #expect(
        isSame == (reason == nil), "example \(example.example)\n\(example.markdown)\n— ours:\n\(html)\n— the reference's:\n\(example.html)")
    }
  }

  /// HTML in which nothing but structure, attributes and text counts: blanks beside tags are the writer's own affair.
  private static func normalized(_ html: String) -> String {
    var text = ""
    for line in html.split(whereSeparator: \.isNewline) {
      text += (text.isEmpty || text.hasSuffix(">") || line.hasPrefix("<") ? "" : "\n") + line.trimmingCharacters(in: .whitespaces)
    }
    return text.replacingOccurrences(of: " />", with: ">")
  }
}
