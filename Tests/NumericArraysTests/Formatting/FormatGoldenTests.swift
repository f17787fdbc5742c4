import CourseTestSupport
import NumericArrays
import Testing

@Suite struct FormatGoldenTests {
  @Test func formatsValuesAsPythonDoes() throws {
    var coverage = Coverage()
    for record in try Golden.records("format_specs") {
      guard record["style"].isNull, let spec = record["spec"].string, let format = formatter(record["val"]) else {
        coverage.uncovered += 1
        continue
      }
      do {
        let text = try format(spec)
        coverage.record(text == record["out"].string, "\(record.id) \(spec): \(text) instead of \(record["out"])")
      } catch {
        coverage.record(
          error.message == record["msg"].string && error.kind.rawValue == record["err"].string,
          "\(record.id) \(spec): \(error.kind.rawValue) \(error) instead of \(record["out"]) \(record["msg"])")
      }
    }
    #expect(coverage.failures.isEmpty, "\(coverage)")
    #expect(coverage.passed >= 935, "\(coverage)")
  }

  /// How a value is formatted; nil for types that Swift does not have.
  private func formatter(_ value: GoldenValue) -> ((String) throws(NumericError) -> String)? {
    switch (value["py"].string ?? value["np"].string, value["v"]) {
    case ("float", let bits), ("f8", let bits):
      guard let number = bits.doubles?.first else { return nil }
      return { spec throws(NumericError) in try Checked.format(number, spec) }
    case ("int", .integer(let number)), ("i8", .integer(let number)):
      return { spec throws(NumericError) in try Checked.format(number, spec) }
    case ("str", .text(let text)):
      return { spec throws(NumericError) in try Checked.format(text, spec) }
    case ("bool", let flag):
      let flag = flag.bool ?? (flag.int != 0)
      return { spec throws(NumericError) in try Checked.format(flag, spec) }
    default:
      return nil
    }
  }
}
