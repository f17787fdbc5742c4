import CourseTestSupport
import Foundation
import NumericArrays
import Testing

/// Every record of the golden files, checked against the engine; what the engine lacks is named, counted and fails.
@Suite struct GoldenTableTests {
  @Test func agreesWithEveryGoldenRecord() throws {
    var rows: [GoldenTally] = []
    rows.append(try GoldenTally(of: "print_arrays", PrintedArrayCheck.difference))
    rows.append(try GoldenTally(of: "print_scalars", PrintedScalarCheck.difference))
    rows.append(try GoldenTally(of: "random", RandomCheck.difference))
    rows.append(try GoldenTally(of: "ops", OperationCheck.difference))
    rows.append(try GoldenTally(of: "linalg", OperationCheck.difference))
    rows.append(try GoldenTally(of: "format_specs", FormatCheck.difference))
    print(GoldenTally.table(rows))
    for row in rows {
      #expect(row.failures.isEmpty, "\(row.file): \(row.failures.prefix(20).joined(separator: "\n"))")
      #expect(row.missing.isEmpty, "\(row.file) not covered: \(row.missingNames)")
    }
    if let file = ProcessInfo.processInfo.environment["GOLDEN_DETAILS"] {
      let details = rows.map { "\($0.file)\nnot covered: \($0.missingNames)\n\($0.failures.joined(separator: "\n"))" }
      try details.joined(separator: "\n\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
  }
}

/// How many records of one file agree.
struct GoldenTally {
  let file: String
  private(set) var records = 0
  private(set) var passed = 0
  /// What differs, a line for each record.
  private(set) var failures: [String] = []
  /// What the engine does not have, with the number of records that ask for it.
  private(set) var missing: [String: Int] = [:]

  /// Checks all records of a file; `difference` gives what differs, nil when nothing does, and throws `NotCovered`.
  init(of file: String, _ difference: (GoldenRecord) throws -> String?) throws {
    self.file = file
    for record in try Golden.records(file) {
      records += 1
      do {
        if let difference = try difference(record) { failures.append("\(record.id) \(difference)") } else { passed += 1 }
      } catch let error as NotCovered {
        missing[error.name, default: 0] += 1
      } catch {
        failures.append("\(record.id) \(error)")
      }
    }
  }

  /// What is missing, the most frequent first.
  var missingNames: String {
    missing.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  /// The rows as a table.
  static func table(_ rows: [GoldenTally]) -> String {
    func line(_ cells: [String]) -> String {
      cells[0].padding(toLength: 16, withPad: " ", startingAt: 0)
        + cells.dropFirst().map { String(repeating: " ", count: max(0, 13 - $0.count)) + $0 }.joined()
    }
    let lines = rows.map { row in
      line([row.file, "\(row.records)", "\(row.passed)", "\(row.failures.count)", "\(row.missing.values.reduce(0, +))"])
    }
    return ([line(["file", "records", "passed", "failed", "not covered"])] + lines).joined(separator: "\n")
  }
}

/// What the engine does not have, by name.
struct NotCovered: Error {
  let name: String

  init(_ name: String) { self.name = name }
}
