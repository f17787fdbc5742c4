import FoundationEssentials

extension RunReport {
  /// The report as JSON, keys sorted, ending with a line break.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads a report.
  ///
  /// - Throws: `UnreadableReport` if the text is none.
  init(json: [UInt8], path: String) throws {
    do { self = try JSONDecoder().decode(RunReport.self, from: Data(json)) } catch { throw UnreadableReport(path: path) }
    guard schema == 1 else { throw UnreadableReport(path: path) }
  }

  /// One report of several runs, such as the shards of a course.
  init(merging reports: [RunReport]) {
    self.init(command: reports.first?.command ?? "test")
    var seen: Set<String> = []
    for report in reports {
      for remark in report.diagnostics {
        // What is wrong with the course as a whole is told by every shard.
        let key = "\(remark.place.map { "\($0.file):\($0.line):\($0.column)" } ?? "") \(remark.rule) \(remark.message)"
        if seen.insert(key).inserted { diagnostics.append(remark) }
      }
      lessons += report.lessons
    }
    lessons.sort { $0.file < $1.file }
  }
}

/// A file that holds no report of this program.
struct UnreadableReport: Error, CustomStringConvertible {
  let path: String

  var description: String { "'\(path)' is not a report that 'coursebuild test --format json' wrote" }
}
