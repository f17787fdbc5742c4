import CourseTestSupport
import NumericArrays
import Testing

@Suite struct ScalarGoldenTests {
  @Test func printsScalarsAsNumPyAndPythonDo() throws {
    var coverage = Coverage()
    for record in try Golden.records("print_scalars") {
      guard let (text, representation, interpolated) = texts(record["val"]) else {
        coverage.uncovered += 1
        continue
      }
      coverage.record(text == record["str"].string, "\(record.id) str \(text) instead of \(record["str"])")
      coverage.record(representation == record["repr"].string, "\(record.id) repr \(representation) instead of \(record["repr"])")
      coverage.record(interpolated == record["fstr"].string, "\(record.id) fstr \(interpolated) instead of \(record["fstr"])")
    }
    #expect(coverage.failures.isEmpty, "\(coverage)")
    #expect(coverage.passed >= 1120, "\(coverage)")
  }

  private func texts(_ value: GoldenValue) -> (String, String, String)? {
    switch (value["py"].string, value["np"].string) {
    case ("float", _):
      return value["v"].doubles?.first.map { (ScalarText.text($0), ScalarText.text($0), ScalarText.text($0)) }
    case ("bool", _):
      let flag = value["v"].bool ?? (value["v"].int != 0)
      return (ScalarText.text(flag), ScalarText.text(flag), ScalarText.text(flag))
    case (_, "f8"):
      return value["v"].doubles?.first.map { (ScalarText.text($0), ScalarText.representation($0), ScalarText.text($0)) }
    case (_, "i8"):
      return value["v"].int.map { ("\($0)", ScalarText.representation($0), "\($0)") }
    case (_, "b1"):
      let flag = value["v"].bool ?? (value["v"].int != 0)
      return (ScalarText.text(flag), ScalarText.representation(flag), ScalarText.text(flag))
    default:
      guard let array = try? AnyArray(value["nd"]) else { return nil }
      switch array {
      case .double(let x): return (x.description, x.debugDescription, "\(x)")
      case .int(let x): return (x.description, x.debugDescription, "\(x)")
      case .bool(let x): return (x.description, x.debugDescription, "\(x)")
      }
    }
  }
}
