import CourseModel
import Testing

/// cmark keeps state in globals; parsing must be safe all the same.
@Suite struct ConcurrencyTests {
  @Test func parsesAlikeOnManyTasks() async {
    let text = """
      :::tip $x$ 与 ~~删~~
      a ~~b~~ and $x_1 * y_2$ www.example.com *e*，该**误差（loss）**越小
      :::

      | a | b |
      |--|--|
      | ~~x~~ | $y$ |
      """
    let expected = lesson(text).dump()
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).count { _ in lesson(text).dump() != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
