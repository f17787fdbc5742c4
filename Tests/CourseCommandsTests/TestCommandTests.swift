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
    #expect(run.errors.contains("1 output as expected, 0 not"))
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

  @Test func doesNotCountAFailedBlockAsAMatch() throws {
    let folder = try TemporaryFolder([
      "Course/index.md": "# T\n\n```swift\nprint(1)\nlet a = [1]\nprint(a[2])\n```\n```output\n2\n```\n"
    ])
    #expect(try BuiltProgram.run(["test", "Course"], in: folder.url).errors.contains("0 outputs as expected, 0 not"))
  }

  private func bless(_ data: Data) throws -> (run: BuiltProgram.Run, data: Data) {
    let folder = try TemporaryFolder(["Course/index.md": "# I\n"])
    try folder.write(data, to: "Course/a.md")
    let run = try BuiltProgram.run(["test", "Course", "--bless"], in: folder.url)
    return (run, try Data(contentsOf: folder.url.appending(path: "Course/a.md")))
  }

  @Test func leavesAFileAloneThatIsNotUTF8() throws {
    let data = Data(Array("# T caf".utf8) + [0xE9] + Array("\n\n```swift\nprint(1)\n```\n```output\n2\n```\n".utf8))
    let (run, after) = try bless(data)
    #expect(run.status == 1)
    #expect(after == data)
  }

  @Test func keepsTheByteOrderMarkWhenBlessing() throws {
    let text = "\u{FEFF}# T\n\n```swift\nprint(1)\n```\n```output\n2\n```\n"
    let (run, after) = try bless(Data(text.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(after == Data(text.replacing("\n2\n", with: "\n1\n").utf8))
  }

  @Test func blessesTheFileThatALinkLeadsTo() throws {
    let text = "# T\n\n```swift\nprint(1)\n```\n```output\n2\n```\n"
    let folder = try TemporaryFolder(["Course/_real.txt": text])
    let link = folder.url.appending(path: "Course/a.md").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "_real.txt")
    #expect(try BuiltProgram.run(["test", "Course", "--bless"], in: folder.url).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "_real.txt")
    let after = try String(contentsOf: folder.url.appending(path: "Course/_real.txt"), encoding: .utf8)
    #expect(after == text.replacing("\n2\n", with: "\n1\n"))
  }
}
