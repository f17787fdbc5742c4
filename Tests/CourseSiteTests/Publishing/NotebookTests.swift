import CourseModel
import Foundation
import Testing

@testable import CourseSite

@Suite struct NotebookTests {
  @Test func makesACellOfATwin() throws {
    let markdown = "# A\n\n```swift twin=py\nlet x = 1\n```\n```python\nx = 1\n```\n\n末\n"
    let cells = try notebook("a.ipynb", ["a.md": markdown]).cells
    #expect(cells.map(\.cellType) == ["markdown", "code", "markdown"])
    #expect(cells[1].source == ["let x = 1"])
    #expect(cells[2].source.joined() == "```python\nx = 1\n```\n\n末")
  }

  /// What nbformat 4.4 says of a notebook, as far as ours go.
  private struct Document: Decodable {
    struct Cell: Decodable, Equatable {
      var cellType: String
      var source: [String]
      var outputs: [Output]?
    }

    struct Output: Decodable, Equatable {
      var outputType: String
      var text: [String]?
      var data: [String: [String]]?
      var evalue: String?
    }

    var cells: [Cell]
    var nbformat: Int
    var nbformatMinor: Int
  }

  private func notebook(_ path: String, _ files: [String: String], _ results: [String: LessonResults] = [:]) throws -> Document {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Document.self, from: Data(try page(path, of: files, results: results).utf8))
  }

  @Test func alternatesTextAndCode() throws {
    let markdown = "---\ntitle: 题\n---\n\n见[乙](b.md)。\n\n```swift\nlet x = 1\nprint(x)\n```\n```output\n1\n```\n\n末\n"
    let results = ["a.md": LessonResults(outputs: [0: [.stream("1\n"), .figure(.init(svg: "<svg/>")), .error(message: "错")]])]
    let document = try notebook("a.ipynb", ["a.md": markdown, "b.md": "# 乙\n"], results)
    #expect(document.nbformat == 4 && document.nbformatMinor == 4)
    #expect(document.cells.map(\.cellType) == ["markdown", "markdown", "code", "markdown"])
    #expect(document.cells.map { $0.source.joined() } == ["# 题", "见[乙](b.md)。", "let x = 1\nprint(x)", "末"])
    let outputs = try #require(document.cells[2].outputs)
    #expect(outputs.map(\.outputType) == ["stream", "display_data", "error"])
    #expect(outputs[0].text == ["1\n"] && outputs[1].data?["text/html"] == ["<svg/>"] && outputs[2].evalue == "错")
  }

  @Test func isLinkedFromLessonsWithCodeOnly() throws {
    let files = ["a.md": "# A\n\n```swift\nlet x = 1\n```\n", "b.md": "# B\n"]
    #expect(try page("a.html", of: files).contains("<a href=\"a.ipynb\" download>Jupyter 笔记本</a>"))
    #expect(!(try page("b.html", of: files)).contains("ipynb"))
    #expect(try renderedSite(files).file(at: "b.ipynb") == nil)
  }
}
