import CourseRunner
import CourseTestSupport
import Foundation
import Testing

/// The oracle is `diff -u` (GNU diffutils): the hunks must apply, so they are compared with its text where it finds the same alignment.
@Suite struct UnifiedDiffTests {
  private func text(_ old: [String], _ new: [String]) -> String {
    UnifiedDiff(from: old, to: new).text(oldName: "a", newName: "b")
  }

  @Test func isEmptyForEqualTexts() {
    #expect(text(["x", "y"], ["x", "y"]).isEmpty)
  }

  @Test func showsThreeLinesOfContext() {
    let old = (1...9).map(String.init)
    var new = old
    new[4] = "five"
    #expect(
      text(old, new) == """
        --- a
        +++ b
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func joinsChangesWhoseContextsTouchAndSplitsOthers() {
    let old = (1...30).map(String.init)
    var new = old
    new[1] = "two"
    new[7] = "eight"
    new[27] = "twenty-eight"
    let hunks = UnifiedDiff(from: old, to: new).hunks
    #expect(hunks.map(\.oldStart) == [1, 25])
    #expect(hunks.map { $0.lines.count } == [13, 7])
  }

  @Test func countsLinesOfTheFile() {
    let hunks = UnifiedDiff(from: ["a"], to: ["b"], lineOffset: 41).hunks
    #expect(hunks.map(\.oldStart) == [42])
  }

  @Test(arguments: 1...40)
  func agreesWithDiffOnWhatPatchMakes(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let old = (0..<next(20)).map { _ in "line \(next(5))" }
    var new = old
    for _ in 0..<next(5) {
      if new.isEmpty || next(2) == 0 {
        new.insert("new \(next(5))", at: next(UInt64(new.count + 1)))
      } else {
        new.remove(at: next(UInt64(new.count)))
      }
    }
    let folder = try TemporaryFolder(["old": old.map { $0 + "\n" }.joined(), "patch": text(old, new)])
    if old != new {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/patch")
      process.arguments = ["-s", folder.url.appending(path: "old").path, folder.url.appending(path: "patch").path]
      guard FileManager.default.isExecutableFile(atPath: "/usr/bin/patch") else {
        // Without `patch` the hunks are applied here.
        #expect(apply(UnifiedDiff(from: old, to: new), to: old) == new)
        return
      }
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let patched = (try? String(contentsOf: folder.url.appending(path: "old"), encoding: .utf8)) ?? ""
      #expect(patched == new.map { $0 + "\n" }.joined())
    }
  }

  private func apply(_ diff: UnifiedDiff, to old: [String]) -> [String] {
    var result: [String] = []
    var next = 0
    for hunk in diff.hunks {
      result += old[next..<hunk.oldStart - 1]
      result += hunk.lines.filter { $0.kind != .removed }.map(\.text)
      next = hunk.oldStart - 1 + hunk.lines.count { $0.kind != .added }
    }
    return result + old[next...]
  }

  @Test func endsInAMomentForLongTexts() {
    let old = (0..<100_000).map { "\($0)" }
    let new = (0..<100_000).map { $0 % 2 == 0 ? "\($0)" : "x\($0)" }
    let clock = ContinuousClock()
    let start = clock.now
    let diff = UnifiedDiff(from: old, to: new)
    #expect(clock.now - start < .seconds(10))
    #expect(diff.hunks.count == 1)
    #expect(apply(diff, to: old) == new)
  }
}
