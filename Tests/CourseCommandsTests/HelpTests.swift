import CourseCommands
import CourseTestSupport
import Testing

@Suite struct HelpTests {
  @Test func namesItsVersion() throws {
    let run = try BuiltProgram.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output == programVersion + "\n")
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["test", "--help"], ["run", "--help"]])
  func explainsItself(_ arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: coursebuild"))
  }

  @Test func refusesAnUnknownOption() throws {
    let run = try BuiltProgram.run(["Course", "-o", "Site", "--outptu", "x"])
    #expect(run.status != 0)
    #expect(run.errors.contains("--outptu"))
  }
}
