import CourseTestSupport
import Foundation
import FoundationXML
import Testing

/// The reports for other programs, read back by Foundation's own parsers.
@Suite struct ReportTests {
  private let lessons = [
    "Course/index.md": "# Index\n\n```swift\nprint(1)\n```\n```output\n1\n```\n",
    "Course/b.md":
      "# B <&>\n\n```swift label=first\nprint(\"\\u{1} <x> & \\\"y\\\"\")\n```\n```output\nz\n```\n\n```swift\nlet a = [1]\na[2]\n```\n",
    "Course/c.md": "# C\n\n```swift\nprint(3)\n```\n",
  ]

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func statuses(_ report: [String: Any]) throws -> [String] {
    let lessons = try #require(report["lessons"] as? [[String: Any]])
    return try lessons.flatMap { lesson in
      let blocks = try #require(lesson["blocks"] as? [[String: Any]])
      return try blocks.map { "\(try #require(lesson["file"])):\(try #require($0["line"])) \(try #require($0["status"]))" }
    }.sorted()
  }

  private let all = ["Course/b.md:3 failed", "Course/b.md:10 failed", "Course/c.md:3 unverified", "Course/index.md:3 passed"].sorted()

  @Test func givesOneJSONObjectAndNothingElse() throws {
    let run = try BuiltProgram.run(["test", "Course", "--format", "json"], in: try TemporaryFolder(lessons))
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let report = try object(run.output)
    #expect(try statuses(report) == all)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["severity"] as? String } == ["error", "error"])
    let place = try #require(diagnostics.first?["place"] as? [String: Any])
    #expect(place["line"] as? Int == 12)
    #expect(place["file"] as? String == "Course/b.md")
  }

  @Test func tellsThatThereIsNoCourseInJSONToo() throws {
    let run = try BuiltProgram.run(["test", "Nowhere", "--format", "json"], in: try TemporaryFolder([:]))
    #expect(run.status == 1)
    #expect((try object(run.output)["diagnostics"] as? [[String: Any]])?.count == 1)
  }

  @Test func writesJUnitThatAnXMLParserReads() throws {
    let folder = try TemporaryFolder(lessons)
    _ = try BuiltProgram.run(["test", "Course", "--junit", "report.xml"], in: folder)
    let reader = JUnitReader()
    let parser = XMLParser(data: try Data(contentsOf: folder.url.appending(path: "report.xml")))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.counts == ["testsuites": 1, "testsuite": 3, "testcase": 4, "failure": 2])
    #expect(reader.totals == ["tests": "4", "failures": "2"])
  }

  @Test func joinsTheReportsOfShards() throws {
    let folder = try TemporaryFolder(lessons)
    var statuses: [Int32] = []
    for index in 1...2 {
      let run = try BuiltProgram.run(["test", "Course", "--shard", "\(index)/2", "--format", "json"], in: folder)
      statuses.append(run.status)
      try folder.write(run.output, to: "\(index).json")
      #expect(try self.statuses(try object(run.output)).count == (run.status == 0 ? 2 : 2))
    }
    #expect(statuses.sorted() == [0, 1])
    let merged = try BuiltProgram.run(["merge", "1.json", "2.json", "--junit", "all.xml"], in: folder)
    #expect(merged.status == 1)
    #expect(try self.statuses(try object(merged.output)) == all)
    #expect(try String(contentsOf: folder.url.appending(path: "all.xml"), encoding: .utf8).contains("tests=\"4\" failures=\"2\""))
  }

  @Test(arguments: ["0/2", "3/2", "1", "a/b", "1/0"])
  func refusesAPartThatIsNone(_ shard: String) throws {
    let run = try BuiltProgram.run(["test", "Course", "--shard", shard], in: try TemporaryFolder(lessons))
    #expect(run.status != 0)
    #expect(run.errors.contains(shard))
  }

  @Test func refusesToJoinWhatIsNoReport() throws {
    let run = try BuiltProgram.run(["merge", "x.json"], in: try TemporaryFolder(["x.json": "{}"]))
    #expect(run.status == 1)
    #expect(run.errors.contains("'x.json' is not a report"))
  }

  @Test func takesAnyNumberOfJobs() throws {
    let folder = try TemporaryFolder(lessons)
    let outputs = try ["1", "2", "9"].map {
      try BuiltProgram.run(["test", "Course", "--format", "json", "--jobs", $0], in: folder).output
    }
    #expect(Set(outputs).count == 1)
    #expect(try BuiltProgram.run(["test", "Course", "--jobs", "0"], in: folder).status != 0)
  }

  @Test func showsTheTimeOfEveryBlock() throws {
    let run = try BuiltProgram.run(["test", "Course", "--timings"], in: try TemporaryFolder(lessons))
    #expect(run.errors.contains(" ms  Course/index.md:3\n"), "\(run.errors)")
    #expect(run.errors.contains(" ms  all 4 blocks\n"))
  }
}

private final class JUnitReader: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]
  var totals: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
    if name == "testsuites" { totals = attributes.filter { $0.key != "name" } }
  }
}
