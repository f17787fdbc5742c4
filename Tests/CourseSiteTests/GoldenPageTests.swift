import CourseModel
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// Each folder of `Golden` holds a lesson and, written by hand, the article it must become.
///
/// A cell gives out what the lesson expects of it.
@Suite struct GoldenPageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static let cases: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func findsCases() { #expect(Self.cases.count >= 5) }

  @Test(arguments: cases) func rendersTheArticle(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name)/lesson.md"), encoding: .utf8)
    let expected = try String(contentsOf: Self.folder.appending(path: "\(name)/expected.html"), encoding: .utf8)
    let lesson = Lesson(parsing: SourceFile(name: "a.md", text: text))
    var outputs: [Int: [CellOutput]] = [:]
    for cell in lesson.cells {
      outputs[cell.index] = cell.expectations.map { $0.kind == .error ? .error(message: $0.text.code) : .stream($0.text.code + "\n") }
    }
    #expect(try article(text, outputs: outputs) + "\n" == expected)
  }
}
