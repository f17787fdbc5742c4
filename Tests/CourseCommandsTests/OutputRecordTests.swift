import CourseTestSupport
import Foundation
import Testing

/// The record of the outputs that no fence states.
@Suite struct OutputRecordTests {
  private let text = """
    # T

    ```swift
    print(1)
    2 + 2
    ```

    ## Figures

    ```swift
    let figure = Figure()
    figure.subplots().plot([1.0, 4.0])
    print("before")
    show(figure)
    ```

    ```swift label=stated
    print(5)
    ```
    ```output
    5
    ```

    ```swift nondeterministic
    print(6)
    ```

    """

  private func test(_ folder: TemporaryFolder, _ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["test", "Course"] + arguments, in: folder)
  }

  private func record(in folder: TemporaryFolder) throws -> String {
    try String(contentsOf: folder.url.appending(path: "Course/_outputs/a.md.txt"), encoding: .utf8)
  }

  private func course() throws -> TemporaryFolder { try TemporaryFolder(["Course/index.md": "# I\n", "Course/a.md": text]) }

  @Test func recordsWhatNoFenceStates() throws {
    let folder = try course()
    #expect(try test(folder).errors.contains("1 output as expected, 0 not, 3 that nothing is expected of"))
    #expect(try test(folder, "--bless").status == 0)
    let lines = try record(in: folder).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[..<7] == ["coursebuild outputs 1", "", "[t 1]", "| 1", "| 4", "", "[figures 1]"])
    #expect(lines[7] == "| before")
    #expect(lines[8].hasPrefix("figure ") && lines[8].count == 23)
    #expect(lines.count == 10)
    let run = try test(folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("3 outputs as expected, 0 not, 1 that"), "\(run.errors)")
  }

  @Test func findsEveryChange() throws {
    let folder = try course()
    _ = try test(folder, "--bless")
    try folder.write(Data(text.replacing("2 + 2", with: "2 + 3").replacing("4.0", with: "5.0").utf8), to: "Course/a.md")
    let run = try test(folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/a.md:3:1: error: the block gives something else than was recorded"), "\(run.errors)")
    #expect(run.errors.contains("-| 4\n+| 5\n"), "\(run.errors)")
    #expect(run.errors.contains("Course/a.md:10:1: error: "), "\(run.errors)")
    #expect(try test(folder, "--bless").status == 0)
    #expect(try test(folder).status == 0)
  }

  @Test func keepsTheRecordWhenABlockFails() throws {
    let folder = try course()
    _ = try test(folder, "--bless")
    let before = try record(in: folder)
    try folder.write(Data(text.replacing("2 + 2", with: "[1][3]").utf8), to: "Course/a.md")
    #expect(try test(folder, "--bless").status == 1)
    #expect(try record(in: folder) == before)
  }

  @Test func proseAndANewBlockMoveNoOtherEntry() throws {
    let folder = try course()
    _ = try test(folder, "--bless")
    try folder.write(
      Data(text.replacing("## Figures\n", with: "```swift\nprint(9)\n```\n\nWords.\n\n## Figures\n").utf8), to: "Course/a.md")
    let run = try test(folder)
    #expect(run.errors.contains("1 error"), "\(run.errors)")
    #expect(run.errors.contains("+| 9"), "\(run.errors)")
  }

  @Test func tellsOfRecordsWithoutLessonAndRemovesThem() throws {
    let folder = try course()
    _ = try test(folder, "--bless")
    try FileManager.default.removeItem(at: folder.url.appending(path: "Course/a.md"))
    #expect(try test(folder).errors.contains("warning: 'Course/_outputs/a.md.txt' records the outputs of a lesson that is gone"))
    _ = try test(folder, "--bless")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "Course/_outputs/a.md.txt").path))
  }

  @Test func refusesAFileThatIsNoRecord() throws {
    let folder = try course()
    for text in ["", "x", "coursebuild outputs 1\nfree text\n", "coursebuild outputs 1\n| no key\n"] {
      try folder.write(Data(text.utf8), to: "Course/_outputs/a.md.txt")
      let run = try test(folder, "--bless")
      #expect(run.status == 1)
      #expect(run.errors.contains("'Course/_outputs/a.md.txt' is not a record of outputs"), "\(run.errors)")
    }
  }

  @Test func warnsInABuildToo() throws {
    let folder = try course()
    _ = try test(folder, "--bless")
    try folder.write(Data(text.replacing("2 + 2", with: "2 + 3").utf8), to: "Course/a.md")
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("Course/a.md:3:1: warning: the block gives something else than was recorded"), "\(run.errors)")
  }
}
