import CourseTestSupport
import Foundation
import Testing

@Suite struct MutationTests {
  private func exercise(_ checks: String) -> String {
    """
    # T

    ```swift
    let base = 3
    ```

    ::::exercise[E]{#double}

    ```swift starter
    func doubled(_ x: Int) -> Int { ____ }
    ```

    :::solution
    ```swift
    func doubled(_ x: Int) -> Int {
      var sum = 0
      for _ in 0..<2 { sum += x }
      return sum
    }
    ```
    :::

    ```swift check
    \(checks)
    ```
    ::::

    """
  }

  private func mutate(_ checks: String) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["test", "Course", "--mutate"], in: try TemporaryFolder(["Course/index.md": exercise(checks)]))
  }

  @Test func countsTheChangesThatGoodChecksRefuse() throws {
    let run = try mutate("expect(doubled(base) == 6)\nexpect(doubled(-1) == -2)")
    #expect(run.status == 0, "\(run.errors)")
    // 0 → 1, 0 → 1, 2 → 3, ..< → ..., += → -=, and the statement left out.
    #expect(run.errors.contains("6 changed solutions, 6 refused by their checks (100 %)"), "\(run.errors)")
  }

  @Test func showsTheChangesThatWeakChecksLetPass() throws {
    let run = try mutate("expect(doubled(0) == 0)")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("Course/index.md:17:13: warning: the checks of exercise 'double' still pass when '..<' becomes '...'"),
      "\(run.errors)")
    #expect(run.errors.contains("when 'sum += x' is left out"), "\(run.errors)")
  }
}
