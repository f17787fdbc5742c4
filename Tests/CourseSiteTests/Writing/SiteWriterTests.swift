import CourseTestSupport
import Foundation
import Testing

@testable import CourseSite

@Suite struct SiteWriterTests {
  private let old = [SiteFile("index.html", text: "old"), SiteFile("a/b.html", text: "old b")]
  private let new = [SiteFile("index.html", text: "new"), SiteFile("c.html", text: "new c"), SiteFile("x/y/z.html", text: "new z")]

  private func texts(_ folder: TemporaryFolder, _ site: String = "Site") throws -> [String: String] {
    try TemporaryFolder.contents(of: folder.url.appending(path: site)).filter { $0.key != ".coursebuild" }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func path(_ folder: TemporaryFolder, _ name: String = "Site") -> String { folder.url.appending(path: name).path }

  @Test func writesANewSite() throws {
    let folder = try TemporaryFolder()
    try SiteWriter().write(new, to: path(folder))
    #expect(try texts(folder) == ["index.html": "new", "c.html": "new c", "x/y/z.html": "new z"])
    #expect(try names(folder) == ["Site"])
  }

  @Test func replacesAnOldSiteWhole() throws {
    let folder = try TemporaryFolder()
    try SiteWriter().write(old, to: path(folder))
    try SiteWriter().write(new, to: path(folder) + "/")
    #expect(try texts(folder) == ["index.html": "new", "c.html": "new c", "x/y/z.html": "new z"])
    #expect(try names(folder) == ["Site"])
  }

  @Test func writesIntoAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: false)
    try SiteWriter().write(new, to: path(folder))
    #expect(try texts(folder).count == 3)
  }

  @Test(arguments: [SiteWriter.Step.prepare, .write("index.html"), .write("x/y/z.html"), .replace])
  func leavesTheOldSiteWholeWhenAStepFails(_ step: SiteWriter.Step) throws {
    let folder = try TemporaryFolder()
    try SiteWriter().write(old, to: path(folder))
    var writer = SiteWriter()
    let failure = SiteWritingError.systemError(operation: "write", path: "x", reason: "disk full")
    writer.observer = { (reached: SiteWriter.Step) throws(SiteWritingError) in if reached == step { throw failure } }
    #expect(throws: failure) { try writer.write(new, to: path(folder)) }
    #expect(try texts(folder) == ["index.html": "old", "a/b.html": "old b"])
    #expect(try names(folder) == ["Site"], "the temporary folder is gone")
  }

  @Test func leavesTheOldSiteWholeWhenTheSystemRefusesAFile() throws {
    let folder = try TemporaryFolder()
    try SiteWriter().write(old, to: path(folder))
    // Each step is short enough, but the whole path is longer than the system allows.
    let deep = (0..<30).map { _ in String(repeating: "d", count: 200) }.joined(separator: "/")
    #expect(throws: SiteWritingError.self) { try SiteWriter().write(new + [SiteFile(deep, text: "")], to: path(folder)) }
    #expect(try texts(folder) == ["index.html": "old", "a/b.html": "old b"])
    #expect(try names(folder) == ["Site"])
  }

  @Test func keepsTheOldSiteReadableWhileTheNewOneIsWritten() throws {
    let folder = try TemporaryFolder()
    let site = path(folder)
    try SiteWriter().write(old, to: site)
    var writer = SiteWriter()
    writer.observer = { (step: SiteWriter.Step) throws(SiteWritingError) in
      guard step != .clean else { return }
      let text = try? String(contentsOfFile: site + "/index.html", encoding: .utf8)
      if text != "old" { throw .systemError(operation: "read", path: site, reason: "the old site is gone") }
    }
    try writer.write(new, to: site)
    #expect(try texts(folder)["index.html"] == "new")
  }

  @Test func removesWhatKilledBuildsLeft() throws {
    let folder = try TemporaryFolder([
      ".Site.coursebuild-next-999999999/half.html": "half", ".Other.coursebuild-next-999999999/kept": "",
      ".Site.coursebuild-next-notes/kept": "",
    ])
    try SiteWriter().write(new, to: path(folder))
    #expect(try names(folder) == [".Other.coursebuild-next-999999999", ".Site.coursebuild-next-notes", "Site"])
  }

  @Test func bringsBackTheOldSiteOfABuildKilledWhileReplacing() throws {
    let folder = try TemporaryFolder([
      ".Site.coursebuild-previous-999999999/index.html": "old", ".Site.coursebuild-previous-999999999/.coursebuild": "",
    ])
    var writer = SiteWriter()
    let failure = SiteWritingError.systemError(operation: "write", path: "x", reason: "disk full")
    writer.observer = { (_: SiteWriter.Step) throws(SiteWritingError) in throw failure }
    #expect(throws: failure) { try writer.write(new, to: path(folder)) }
    #expect(try texts(folder) == ["index.html": "old"])
  }

  @Test func leavesTheFolderOfALivingBuildAlone() throws {
    let name = ".Site.coursebuild-next-1"
    let folder = try TemporaryFolder([name + "/busy.html": ""])
    try SiteWriter().write(new, to: path(folder))
    #expect(try names(folder) == [name, "Site"])
  }

  @Test func givesTheSameBytesAgain() throws {
    let folder = try TemporaryFolder()
    try SiteWriter().write(new, to: path(folder))
    let first = try TemporaryFolder.contents(of: folder.url)
    try SiteWriter().write(new.reversed(), to: path(folder))
    #expect(try TemporaryFolder.contents(of: folder.url) == first)
  }
}
