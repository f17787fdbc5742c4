import CourseTestSupport
import Foundation
import Testing

@Suite struct BuildProofTests {
  @Test func provesTheCourseOfTheRepository() throws {
    let folder = try TemporaryFolder()
    let run = try BuiltProgram.run(["build", ProjectFolders.course.path, "-o", "Site", "--verify"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("a second build gives the same bytes"), "\(run.errors)")
  }

  @Test func saysWhatIsWrongWithTheCourseInstead() throws {
    let run = try BuiltProgram.run(["Course", "-o", "Site", "--verify"], in: try TemporaryFolder(["Course/index.md": "[x](y.md)\n"]))
    #expect(run.status == 1)
    #expect(run.errors.contains("Course/index.md:1:"))
  }
}
