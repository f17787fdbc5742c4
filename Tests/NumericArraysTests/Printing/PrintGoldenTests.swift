import CourseTestSupport
import NumericArrays
import Testing

@Suite struct PrintGoldenTests {
  @Test func printsArraysAsNumPyDoes() throws {
    var coverage = Coverage()
    for record in try Golden.records("print_arrays") {
      guard let array = try AnyArray(record["arr"]) else {
        coverage.uncovered += 1
        continue
      }
      let options = options(record["opts"])
      let (text, representation) = texts(array, options)
      coverage.record(text == record["str"].string, "\(record.id) str\n\(text)\n\(record["str"].string ?? "")")
      coverage.record(representation == record["repr"].string, "\(record.id) repr\n\(representation)\n\(record["repr"].string ?? "")")
      if case .object = record["array2string"] {
        let custom = customText(array, options, record["array2string"]["kw"])
        let expected = record["array2string"]["text"].string
        coverage.record(custom == expected, "\(record.id) array2string\n\(custom)\n\(expected ?? "")")
      }
    }
    #expect(coverage.failures.isEmpty, "\(coverage)")
    #expect(coverage.passed >= 2890, "\(coverage)")
  }

  private func texts(_ array: AnyArray, _ options: PrintOptions) -> (String, String) {
    switch array {
    case .double(let x): (x.text(options), x.representation(options))
    case .int(let x): (x.text(options), x.representation(options))
    case .bool(let x): (x.text(options), x.representation(options))
    }
  }

  private func customText(_ array: AnyArray, _ options: PrintOptions, _ arguments: GoldenValue) -> String {
    var options = options
    if let width = number(arguments["max_line_width"]) { options.lineWidth = width }
    if let precision = number(arguments["precision"]) { options.precision = precision }
    if let suppress = flag(arguments["suppress_small"]) { options.suppress = suppress }
    let separator = text(arguments["separator"]) ?? " "
    let prefix = text(arguments["prefix"]) ?? ""
    return switch array {
    case .double(let x): x.text(options, separator: separator, prefix: prefix)
    case .int(let x): x.text(options, separator: separator, prefix: prefix)
    case .bool(let x): x.text(options, separator: separator, prefix: prefix)
    }
  }

  private func options(_ value: GoldenValue) -> PrintOptions {
    var options = PrintOptions()
    if let precision = number(value["precision"]) { options.precision = precision }
    if let threshold = number(value["threshold"]) { options.threshold = threshold }
    if let edgeItems = number(value["edgeitems"]) { options.edgeItems = edgeItems }
    if let lineWidth = number(value["linewidth"]) { options.lineWidth = lineWidth }
    if let suppress = flag(value["suppress"]) { options.suppress = suppress }
    if let nanText = text(value["nanstr"]) { options.nanText = nanText }
    if let infText = text(value["infstr"]) { options.infText = infText }
    if let sign = text(value["sign"])?.first { options.sign = sign }
    if let mode = text(value["floatmode"]).flatMap(PrintOptions.FloatMode.init) { options.floatMode = mode }
    return options
  }

  // Options are plain JSON or wrapped as values.
  private func number(_ value: GoldenValue) -> Int? { value.int ?? value["v"].int }
  private func flag(_ value: GoldenValue) -> Bool? { value.bool ?? value["v"].bool ?? value["v"].int.map { $0 != 0 } }
  private func text(_ value: GoldenValue) -> String? { value.string ?? value["v"].string }
}
