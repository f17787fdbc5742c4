import CourseTestSupport
import NumericArrays

/// Arrays printed under print options, against NumPy's text.
enum PrintedArrayCheck {
  static func difference(_ record: GoldenRecord) throws -> String? {
    if let texts = try textArray(record["arr"]) { return difference(record, texts) }
    guard let array = try AnyArray(record["arr"]) else { throw NotCovered("type \(record["arr"]["t"].string ?? "")") }
    let options = options(record["opts"])
    let texts = try array.open(Texts(options: options))
    if texts.text != record["str"].string { return "str\n\(texts.text)\n\(record["str"].string ?? "")" }
    if texts.representation != record["repr"].string { return "repr\n\(texts.representation)\n\(record["repr"].string ?? "")" }
    if case .object = record["array2string"] {
      let custom = try array.open(CustomText(options: options, arguments: record["array2string"]["kw"]))
      let expected = record["array2string"]["text"].string
      if custom != expected { return "array2string\n\(custom)\n\(expected ?? "")" }
    }
    return nil
  }

  private static func textArray(_ value: GoldenValue) throws -> TextArray? {
    let array = value["nd"].isNull ? value : value["nd"]
    guard array["t"].string == "U" else { return nil }
    return try TextArray(checking: (array["d"].items ?? []).compactMap(\.string), shape: array["s"].ints ?? [])
  }

  private static func difference(_ record: GoldenRecord, _ array: TextArray) -> String? {
    let options = options(record["opts"])
    let (text, representation) = (array.text(options), array.representation(options))
    if text != record["str"].string { return "str\n\(text)\n\(record["str"].string ?? "")" }
    if representation != record["repr"].string { return "repr\n\(representation)\n\(record["repr"].string ?? "")" }
    guard case .object = record["array2string"] else { return nil }
    let arguments = record["array2string"]["kw"]
    var custom = options
    if let width = number(arguments["max_line_width"]) { custom.lineWidth = width }
    let separated = array.text(
      custom, separator: self.text(arguments["separator"]) ?? " ", prefix: self.text(arguments["prefix"]) ?? "")
    return separated == record["array2string"]["text"].string ? nil : "array2string\n\(separated)"
  }

  private struct Texts: ArrayVisitor {
    let options: PrintOptions

    func visit<E: ArrayElement>(_ x: NDArray<E>) -> (text: String, representation: String) {
      (x.text(options), x.representation(options))
    }
  }

  private struct CustomText: ArrayVisitor {
    var options: PrintOptions
    let arguments: GoldenValue

    func visit<E: ArrayElement>(_ x: NDArray<E>) -> String {
      var options = options
      if let width = number(arguments["max_line_width"]) { options.lineWidth = width }
      if let precision = number(arguments["precision"]) { options.precision = precision }
      if let suppress = flag(arguments["suppress_small"]) { options.suppress = suppress }
      return x.text(options, separator: text(arguments["separator"]) ?? " ", prefix: text(arguments["prefix"]) ?? "")
    }
  }

  private static func options(_ value: GoldenValue) -> PrintOptions {
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
  private static func number(_ value: GoldenValue) -> Int? { value.int ?? value["v"].int }
  private static func flag(_ value: GoldenValue) -> Bool? { value.bool ?? value["v"].bool ?? value["v"].int.map { $0 != 0 } }
  private static func text(_ value: GoldenValue) -> String? { value.string ?? value["v"].string }
}
