import CourseTestSupport
import Foundation
import Testing

@Suite struct TestCommandTests {
  private func course(_ expected: String) throws -> TemporaryFolder {
    try TemporaryFolder(["Course/index.md": "# T\n\n```swift\nprint(1)\nprint(2)\n```\n```output\n\(expected)\n```\n"])
  }

  @Test func passesWhenOutputsAreAsExpected() throws {
    let folder = try course("1\n2")
    let run = try BuiltProgram.run(["test", "Course"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1 outputs as expected, 0 not"))
  }

  @Test func showsTheDifferenceAndFails() throws {
    let folder = try course("1\n3")
    let run = try BuiltProgram.run(["test", "Course"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/index.md:9:1: error: "), "\(run.errors)")
    #expect(run.errors.contains("@@ -8,2 +8,2 @@\n 1\n-3\n+2\n"), "\(run.errors)")
  }

  @Test func blessesInPlace() throws {
    let folder = try course("1\n3")
    let run = try BuiltProgram.run(["test", "Course", "--bless"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("+2\n"))
    let text = try String(contentsOf: folder.url.appending(path: "Course/index.md"), encoding: .utf8)
    #expect(text == "# T\n\n```swift\nprint(1)\nprint(2)\n```\n```output\n1\n2\n```\n")
    #expect(try BuiltProgram.run(["test", "Course"], in: folder.url).status == 0)
  }

  @Test func failsWhenABlockFails() throws {
    let folder = try TemporaryFolder(["Course/index.md": "# T\n\n```swift\nlet a = [1]\nprint(a[2])\n```\n"])
    let run = try BuiltProgram.run(["test", "Course"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/index.md:5:7: error: "), "\(run.errors)")
  }
}
