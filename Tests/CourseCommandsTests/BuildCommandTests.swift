import CourseTestSupport
import Foundation
import Testing

@Suite struct BuildCommandTests {
  private static let lesson = "# Lesson\n\n```swift\nprint(\"a\", 1 + 1)\n```\n"

  @Test func buildsASiteAndSaysWhatItDid() throws {
    let folder = try TemporaryFolder(["Course/index.md": Self.lesson, "Course/b.md": "# B\n"])
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("2 lessons, 1 block, "))
    let page = try String(contentsOf: folder.url.appending(path: "Site/index.html"), encoding: .utf8)
    #expect(page.contains("<samp>a 2"))
  }

  @Test func givesTheSameBytesAnywhere() throws {
    let files = ["Course/index.md": Self.lesson, "Course/01-a/02-x.md": "# X\n\n```swift\nRandomState(seed: 1).rand(2)\n```\n"]
    let first = try TemporaryFolder(files)
    let second = try TemporaryFolder(files)
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: first.url).status == 0)
    #expect(
      try BuiltProgram.run(["build", second.url.appending(path: "Course").path, "-o", second.url.appending(path: "Site").path]).status == 0)
    let site = try TemporaryFolder.contents(of: first.url.appending(path: "Site"))
    #expect(site == (try TemporaryFolder.contents(of: second.url.appending(path: "Site"))))
    #expect(site.count > 4)
    // A second build over the first changes nothing.
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: first.url).status == 0)
    #expect(site == (try TemporaryFolder.contents(of: first.url.appending(path: "Site"))))
  }

  @Test func leavesTheOldSiteWhenALessonFails() throws {
    let folder = try TemporaryFolder(["Course/index.md": Self.lesson])
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url).status == 0)
    let before = try TemporaryFolder.contents(of: folder.url.appending(path: "Site"))
    try folder.write("# A\n\n```swift\nlet x: Int = \"a\"\n```\n", to: "Course/a.md")
    try folder.write("# B\n\n```swift\nprint(nowhere)\n```\n", to: "Course/b.md")
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/a.md:4:14: error: "))
    #expect(run.errors.contains("Course/b.md:4:7: error: cannot find 'nowhere' in scope"))
    #expect(run.errors.contains("print(nowhere)\n"))
    #expect(run.errors.hasSuffix("2 errors; nothing was written to 'Site'\n"))
    #expect(before == (try TemporaryFolder.contents(of: folder.url.appending(path: "Site"))))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["Course", "Site"])
  }

  @Test(arguments: [
    (["Nowhere", "-o", "Site"], "there is no 'Nowhere'"), (["Empty", "-o", "Site"], "holds no lesson"),
    (["Course/index.md", "-o", "Site"], "is not a folder"), (["Course", "-o", "file"], "is not a folder"),
    (["Course", "-o", "Course/Site"], "lies inside the course"), (["Course", "-o", "Course"], "is the course itself"),
    (["Course", "-o", "."], "holds the course"), (["Course", "-o", "full"], "was not written by coursebuild"),
    (["Course", "-o", "no/such/parent"], "does not exist"), (["Course", "-o", ""], "output path is empty"),
  ])
  func refusesWhatCanNotBeBuilt(_ arguments: [String], _ message: String) throws {
    let folder = try TemporaryFolder(["Course/index.md": Self.lesson, "file": "precious", "full/thesis.txt": "precious", "Empty/.keep": ""])
    let before = try folder.contents()
    let run = try BuiltProgram.run(arguments, in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    ("---\ntitle: [a\n---\n", 2, "yaml"), ("# T\n\n```swift\nprint(1)\n", 3, "never closed"), ("# T\n\n:::tip\ntext\n", 3, "tip"),
    ("# T\n\n```swift titel=\"x\"\nprint(1)\n```\n", 3, "titel"), ("# T\n\n:::tipp\nx\n:::\n", 3, "tipp"),
    ("# T\n\n```swift\nlet = 3\n```\n", 4, "expected pattern"), ("# T\n\n```swift\nprint(2.0 + \"a\")\n```\n", 4, "'+'"),
    ("# T\n\n```swift\nwhile true {}\n```\n", 4, "steps"), ("# T\n\n```swift\nlet a = zeros(90000, 90000)\n```\n", 4, "allocate"),
    ("# T\n\n```swift\nprint(Int.max + Int(\"1\")!)\n```\n", 4, "overflow"), ("# T\n\n[x](./nowhere.md)\n", 3, "nowhere.md"),
  ])
  func showsWhereAMistakeIs(_ text: String, _ line: Int, _ word: String) throws {
    let folder = try TemporaryFolder(["Course/index.md": text, "Course/z.md": "# Z\n\n```swift\nprint(missing)\n```\n"])
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/index.md:\(line):"), "\(run.errors)")
    #expect(run.errors.lowercased().contains(word.lowercased()), "\(run.errors)")
    #expect(run.errors.contains("^"))
    // The mistakes of the other lesson are shown too.
    #expect(run.errors.contains("Course/z.md:4:7: error: cannot find 'missing' in scope"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "Site").path))
  }

  @Test func findsTheFirstBadByte() throws {
    let folder = try TemporaryFolder(["Course/index.md": "# T\n"])
    try folder.write(Data(Array("# Ü\n\nab".utf8) + [0xFF, 0x0A]), to: "Course/bad.md")
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/bad.md:3:3: error: "), "\(run.errors)")
  }

  @Test func readsByteOrderMarksAndWindowsLineBreaks() throws {
    let text = "\u{FEFF}---\r\ntitle: T\r\n---\r\n\r\n# T\r\n\r\n```swift\r\nlet a = 1\r\nprint(b)\r\n```\r\n"
    let folder = try TemporaryFolder(["Course/index.md": text])
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.errors.contains("Course/index.md:9:7: error: cannot find 'b' in scope"), "\(run.errors)")
    try folder.write(text.replacing("print(b)", with: "print(a)"), to: "Course/index.md")
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url).status == 0)
  }

  @Test func neverShowsTheFoldersOfTheMachine() throws {
    let folder = try TemporaryFolder(["Course/index.md": Self.lesson])
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url).status == 0)
    for (path, data) in try TemporaryFolder.contents(of: folder.url.appending(path: "Site")) {
      #expect(!String(decoding: data, as: UTF8.self).contains(folder.url.path), "\(path)")
    }
  }

  @Test func namesTheLessonThatTakesAPageOfTheSite() throws {
    let folder = try TemporaryFolder(["Course/index.md": Self.lesson, "Course/print.md": "---\ntitle: P\n---\n"])
    let run = try BuiltProgram.run(["Course", "-o", "Site"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/print.md:1:1: error: "), "\(run.errors)")
  }

  @Test func givesTheSameBytesHoweverTheCourseIsNamed() throws {
    let folder = try TemporaryFolder(["Course/a.md": "# A\n", "Course/b.md": "# B\n"])
    #expect(try BuiltProgram.run(["Course", "-o", "One"], in: folder.url).status == 0)
    let course = folder.url.appending(path: "Course")
    #expect(try BuiltProgram.run([".", "-o", "../Two"], in: course).status == 0)
    #expect(
      try TemporaryFolder.contents(of: folder.url.appending(path: "One"))
        == TemporaryFolder.contents(of: folder.url.appending(path: "Two")))
  }
}
