import CourseTestSupport
import Foundation
import Testing

/// What is left on the disk when a build or a blessing is stopped at any moment, when two run at once, or when the disk gives no more room.
@Suite(.serialized) struct CrashSafetyTests {
  private func lesson(_ word: String) -> String {
    "# \(word)\n\n```swift\nlet word = \"\(word)\"\nfor i in 0..<200 { print(word, i) }\n```\n"
  }

  private func course(_ word: String) -> [String: String] {
    var files = ["Course/index.md": lesson(word)]
    for index in 0..<12 { files["Course/l\(index).md"] = lesson("\(word)\(index)") }
    return files
  }

  private func site(_ folder: TemporaryFolder) throws -> [String: Data] {
    let url = folder.url.appending(path: "Site")
    return FileManager.default.fileExists(atPath: url.path) ? try TemporaryFolder.contents(of: url) : [:]
  }

  private func start(_ arguments: [String], in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Moments in microseconds after the start, from a generator with a fixed seed.
  private func moments(_ count: Int, below limit: UInt64) -> [UInt32] {
    var state: UInt64 = 42
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32((state >> 33) % limit)
    }
  }

  @Test func aKilledBuildLeavesTheOldOrTheNewSite() throws {
    let folder = try TemporaryFolder(course("old"))
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder).status == 0)
    let old = try site(folder)
    for (path, text) in course("new") { try folder.write(text, to: path) }
    let clock = ContinuousClock()
    let duration = try clock.measure { _ = try BuiltProgram.run(["Course", "-o", "Whole"], in: folder) }
    let new = try TemporaryFolder.contents(of: folder.url.appending(path: "Whole"))
    #expect(old != new)
    let micros = UInt64(duration.components.seconds) * 1_000_000 + UInt64(duration.components.attoseconds / 1_000_000_000_000)
    var killed = 0
    for moment in moments(200, below: micros * 5 / 4 + 1) {
      let process = try start(["Course", "-o", "Site"], in: folder)
      usleep(moment)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let now = try site(folder)
      try #require(now == old || now == new, "killed after \(moment) µs")
    }
    #expect(killed > 100)
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder).status == 0)
    #expect(try site(folder) == new)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["Course", "Site", "Whole"])
  }

  @Test func aKilledBlessingLeavesEveryLessonWhole() throws {
    let fence = { (text: String) in "# T\n\n```swift\nfor i in 0..<300 { print(i) }\n```\n```output\n\(text)\n```\n" }
    let blessed = fence((0..<300).map(String.init).joined(separator: "\n"))
    for moment in moments(100, below: 60_000) {
      let folder = try TemporaryFolder(["Course/index.md": fence("stale"), "Course/b.md": fence("old")])
      let process = try start(["test", "Course", "--bless"], in: folder)
      usleep(moment)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      for (name, old) in [("index.md", "stale"), ("b.md", "old")] {
        let text = try String(contentsOf: folder.url.appending(path: "Course/\(name)"), encoding: .utf8)
        try #require(text == fence(old) || text == blessed, "killed after \(moment) µs")
      }
    }
  }

  @Test func buildsAtOnceIntoOneFolderLeaveOneWholeSite() throws {
    for round in 0..<10 {
      let folder = try TemporaryFolder(course("word"))
      let processes = try (0..<6).map { _ in try start(["Course", "-o", "Site"], in: folder) }
      for process in processes { process.waitUntilExit() }
      #expect(processes.map(\.terminationStatus) == Array(repeating: 0, count: 6), "round \(round)")
      let together = try site(folder)
      #expect(try BuiltProgram.run(["Course", "-o", "Alone"], in: folder).status == 0)
      #expect(try together == TemporaryFolder.contents(of: folder.url.appending(path: "Alone")))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["Alone", "Course", "Site"])
    }
  }

  @Test func noRoomOnTheDiskIsAnErrorAndLeavesTheOldSite() throws {
    let folder = try TemporaryFolder(course("old"))
    #expect(try BuiltProgram.run(["Course", "-o", "Site"], in: folder).status == 0)
    let old = try site(folder)
    for (path, text) in course("new") { try folder.write(text, to: path) }
    // Files of at most 4 kB: the system refuses the rest of a larger one, as a full disk does.
    let run = try BuiltProgram.run(
      executable: URL(filePath: "/bin/sh"), ["-c", "ulimit -f 8; exec \"$0\" Course -o Site 2>&1 | cat", BuiltProgram.url.path],
      in: folder.url)
    #expect(run.output.contains("error: "), "\(run.output)")
    #expect(run.output.contains("Site"), "\(run.output)")
    #expect(try site(folder) == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["Course", "Site"])
  }
}
