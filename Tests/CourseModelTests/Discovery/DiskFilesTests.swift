import CourseModel
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// The folder of a course on a real disk.
@Suite struct DiskFilesTests {
  @Test func refusesAFolderThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path + "/none"
    #expect(throws: CourseError.missing(path: path)) { try Course(at: path) }
    #expect(CourseError.missing(path: "x").description == "there is no 'x'; give the path of the folder that holds the lessons")
  }

  @Test func refusesAFileAsACourse() throws {
    let folder = try TemporaryFolder(["a.md": "x"])
    #expect(throws: CourseError.notAFolder(path: folder.url.path + "/a.md")) { try Course(at: folder.url.path + "/a.md") }
  }

  @Test func refusesAnEmptyCourse() throws {
    let folder = try TemporaryFolder(["_partial.md": "x", ".hidden.md": "x", "a.txt": "x"])
    #expect(throws: CourseError.empty(path: folder.url.path)) { try Course(at: folder.url.path + "/") }
    #expect(CourseError.empty(path: "C").description.hasPrefix("the folder 'C' holds no lesson; put a Markdown file there"))
  }

  @Test func readsLessonsWithAbsoluteAndRelativePaths() throws {
    let folder = try TemporaryFolder(["02-乙.md": "\u{FEFF}# 乙\r\n", "01-甲/a.md": "# 甲"])
    let course = try Course(at: folder.url.path)
    #expect(course.diagnostics.isEmpty)
    #expect(course.lessons.map(\.title) == ["甲", "乙"])
    #expect(course.lessons[0].file.name == folder.url.path + "/01-甲/a.md")
    #expect(try Lesson(at: folder.url.path + "/02-乙.md").title == "乙")
    #expect(throws: CourseError.notAFile(path: folder.url.path)) { try Lesson(at: folder.url.path) }
  }

  @Test func cutsLoopsOfLinks() throws {
    let folder = try TemporaryFolder(["a/x.md": "# x"])
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/a/loop", withDestinationPath: "../a")
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/b", withDestinationPath: "a")
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/dead.md", withDestinationPath: "nowhere")
    let course = try Course(at: folder.url.path)
    #expect(course.lessons.map(\.path) == ["a/x.md", "b/x.md"])
  }

  @Test func namesEveryFileBelowAFolderOnce() throws {
    let folder = try TemporaryFolder(["b/deep/z.txt": "", "b/a.txt": "", "a.txt": ""])
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/b/deep/loop", withDestinationPath: "../../b")
    let files = DiskFiles(root: folder.url.path)
    #expect(try files.paths() == ["a.txt", "b/a.txt", "b/deep/z.txt"])
    #expect(throws: CourseError.self) { try DiskFiles(root: folder.url.path + "/none").paths() }
  }

  @Test func reportsAnUnreadableLessonBesideTheOthers() throws {
    // The superuser may read everything.
    guard getuid() != 0 else { return }
    let folder = try TemporaryFolder(["a.md": "x", "b.md": "```"])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.url.path + "/a.md")
    let course = try Course(at: folder.url.path)
    #expect(course.diagnostics.map(\.identifier) == ["UnreadableFile", "UnclosedFence"])
  }
}
