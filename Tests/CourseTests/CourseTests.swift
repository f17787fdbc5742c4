import CourseModel
import CourseRunner
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// The course that the repository carries, as a whole.
@Suite struct CourseTests {
  @Test func givesTheOutputsThatItsLessonsExpect() throws {
    let run = try BuiltProgram.run(["test", "Course"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains(" 0 not"))
  }

  @Test func buildsTheSiteThatIsCommitted() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltProgram.run(["Course", "-o", folder.url.appending(path: "Site").path])
    #expect(run.status == 0, "\(run.errors)")
    let built = try TemporaryFolder.contents(of: folder.url.appending(path: "Site"))
    let committed = try TemporaryFolder.contents(of: ProjectFolders.site)
    #expect(Set(built.keys) == Set(committed.keys))
    for (path, data) in built.sorted(by: { $0.key < $1.key }) {
      #expect(data == committed[path], "Site/\(path) is not what 'make site' makes now")
    }
  }

  /// What NumPy printed for the same steps; `Golden/seed_lesson.jsonl` has the provenance.
  @Test func printsWhatNumPyPrints() throws {
    let lesson = try Lesson(at: ProjectFolders.course.appending(path: "01-neural-networks/02-forward-backward.md").path)
    let results = LessonRunner().run(lesson)
    #expect(results.diagnostics.isEmpty)
    let golden = ProjectFolders.tests.appending(path: "NumericArraysTests/Golden/seed_lesson.jsonl")
    let records = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let cells = lesson.cells.filter { $0.role == .lesson }
    try #require(cells.count == records.count)
    for (cell, record) in zip(cells, records) {
      let expected = try #require(record["stdout"] as? String)
      let printed = results[cell].map { output in
        if case .stream(let text) = output { text } else { "" }
      }.joined()
      #expect(printed == expected)
    }
  }

  @Test func containsNothingOfTheMachineThatBuiltIt() throws {
    for (path, data) in try TemporaryFolder.contents(of: ProjectFolders.site) {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("/home/") && !text.contains("/work/") && !text.contains("/tmp/"), "\(path)")
    }
  }
}
