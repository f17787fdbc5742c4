import CourseTestSupport
import Foundation
import Testing

@Suite struct CheckCommandTests {
  private func check(_ text: String) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["check", "Course"], in: try TemporaryFolder(["Course/index.md": text]))
  }

  @Test func runsNothing() throws {
    let run = try check("# T\n\n```swift\nlet a = [1]\nprint(a[7])\n```\n\n```swift\nwhile true {}\n```\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("1 lesson, 2 blocks checked"))
  }

  @Test func findsMistakesOfEveryKindAtOnce() throws {
    let text = """
      # T

      ```swift
      let count = 3
      let word: Int = "a"
      ```

      ```swift
      print(cuont)
      ```

      See [there](missing.md).

      :::warnig
      x
      :::

      """
    let run = try check(text)
    #expect(run.status == 1)
    for place in ["Course/index.md:5:17: error: ", "Course/index.md:9:7: error: ", "Course/index.md:12:", "Course/index.md:14:"] {
      #expect(run.errors.contains(place), "\(place) is not in \(run.errors)")
    }
  }

  @Test func seesWhatEarlierBlocksDeclareAndWhatExercisesNeed() throws {
    let exercise = { (solution: String) in
      "::::exercise[E]{#e}\n\n```swift starter\nlet answer = ____\n```\n\n:::solution\n```swift\n\(solution)\n```\n:::\n\n"
        + "```swift check\nexpect(answer == base)\n```\n::::\n"
    }
    let before = "# T\n\n```swift\nlet base = 2\nfunc f() -> Int { base }\n```\n\n```swift\nlet base = \"new\"\nprint(base.count)\n```\n\n"
    #expect(try check(before + exercise("let answer = base")).status == 0)
    let run = try check(before + exercise("let answer = bse"))
    #expect(run.status == 1)
    #expect(run.errors.contains("'bse'"), "\(run.errors)")
  }

  @Test func wantsBlocksRefusedThatSaySo() throws {
    #expect(try check("# T\n\n```swift compile_fail\nlet x: Int = \"\"\n```\n").status == 0)
    #expect(try check("# T\n\n```swift compile_fail\nlet x = 1\n```\n").errors.contains("but it compiles"))
  }
}
