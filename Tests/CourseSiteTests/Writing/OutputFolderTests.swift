import CourseTestSupport
import Foundation
import Testing

@testable import CourseSite

@Suite struct OutputFolderTests {
  private let files = [SiteFile("index.html", text: "new")]

  /// The error of writing to a path in a folder with a course in it, and what stands in the folder afterwards.
  private func refusal(_ output: String, course: String = "Course", _ files: [String: String] = [:]) throws -> (SiteWritingError?, Bool) {
    let folder = try TemporaryFolder(["Course/a.md": "# A"].merging(files) { $1 })
    let before = try folder.contents()
    let path = { (name: String) in folder.url.path + (name.isEmpty ? "" : "/" + name) }
    do throws(SiteWritingError) {
      try SiteWriter().write(self.files, to: path(output), courseFolder: path(course))
      return (nil, false)
    } catch {
      return (error, try folder.contents() == before)
    }
  }

  @Test func refusesAFile() throws {
    let (error, isUntouched) = try refusal("Site", ["Site": "text"])
    guard case .outputIsNotAFolder? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesTheCourseItself() throws {
    let (error, isUntouched) = try refusal("Course")
    guard case .outputIsTheCourse? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesAFolderInsideTheCourse() throws {
    let (error, isUntouched) = try refusal("Course/Site")
    guard case .outputIsInsideTheCourse? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesAFolderAboveTheCourse() throws {
    let (error, isUntouched) = try refusal("")
    guard case .outputHoldsTheCourse? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesAFolderThatHoldsSomethingElse() throws {
    let (error, isUntouched) = try refusal("Site", ["Site/thesis.tex": "years of work"])
    guard case .outputIsNotASite(_, found: "thesis.tex")? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesARepository() throws {
    let (error, isUntouched) = try refusal("Site", ["Site/.git/config": "", "Site/.coursebuild": ""])
    guard case .outputIsARepository? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func refusesAMissingParent() throws {
    let (error, isUntouched) = try refusal("no/such/Site")
    guard case .missingParent? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(isUntouched)
  }

  @Test func seesThroughALinkToTheCourse() throws {
    let folder = try TemporaryFolder(["Course/a.md": "# A"])
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/Site", withDestinationPath: "Course")
    #expect(throws: SiteWritingError.outputIsTheCourse(folder.url.path + "/Site")) {
      try SiteWriter().write(files, to: folder.url.path + "/Site", courseFolder: folder.url.path + "/Course")
    }
  }

  @Test(arguments: ["../evil.html", "/etc/evil.html", "a//b.html", "", "a/../b.html", "nul\0.html", ".coursebuild"])
  func refusesAFileNameThatLeavesTheSite(_ name: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: SiteWritingError.unusableFileName(name)) {
      try SiteWriter().write([SiteFile(name, text: "")], to: folder.url.path + "/Site")
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test func refusesAFileWhereAFolderMustBe() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SiteWritingError.unusableFileName("a")) {
      try SiteWriter().write([SiteFile("a", text: ""), SiteFile("a/b", text: "")], to: folder.url.path + "/Site")
    }
  }
}
