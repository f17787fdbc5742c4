import CourseTestSupport
import NumericArrays
import Testing

/// Values formatted by Python's mini-language, by `%`, and rounded as Python rounds them.
enum FormatCheck {
  static func difference(_ record: GoldenRecord) throws -> String? {
    do throws(NumericError) {
      let text: String
      switch record["style"].string {
      case "percent": text = try percent(record["val"], record["spec"].string ?? "")
      case "round": text = try rounded(record["val"], record["nd"].int)
      default: text = try formatted(record["val"], record["spec"].string ?? "")
      }
      return text == record["out"].string ? nil : "\(text) instead of \(record["out"].string ?? "\(record["msg"])")"
    } catch {
      let isSame = error.message == record["msg"].string && error.kind.rawValue == record["err"].string
      return isSame ? nil : "\(error.kind.rawValue) \(error) instead of \(record["out"]) \(record["msg"])"
    }
  }

  private static func formatted(_ value: GoldenValue, _ spec: String) throws(NumericError) -> String {
    if let text = value["v"].string, value["py"].string == "str" { return try Checked.format(text, spec) }
    switch scalar(value) {
    case .double(let x): return try Checked.format(x.item(), spec)
    case .float(let x): return try Checked.format(Double(x.item()), spec)
    case .int(let x): return try Checked.format(x.item(), spec)
    case .bool(let x): return try Checked.format(x.item(), spec)
    case .complex(let x): return try Checked.format(x.item(), spec)
    default: throw NumericError(.type, "not covered: \(value)")
    }
  }

  private static func scalar(_ value: GoldenValue) -> AnyArray? { (try? Scalar(value))?.array }

  private static func percent(_ value: GoldenValue, _ template: String) throws(NumericError) -> String {
    try Checked.percentFormat(template, (value["tuple"].items ?? [value]).map(percentValue))
  }

  private static func percentValue(_ value: GoldenValue) -> PercentValue {
    if let items = value["list"].items {
      let text = "[" + items.map { $0["v"].int.map(String.init) ?? "" }.joined(separator: ", ") + "]"
      return .other(type: "list", text: text, representation: text)
    }
    if value["py"].string == "none" { return .other(type: "NoneType", text: "None", representation: "None") }
    if let text = value["v"].string, value["py"].string == "str" { return text.percentValue }
    switch scalar(value) {
    case .int(let x): return .integer(x.item())
    case .bool(let x): return x.item().percentValue
    case .double(let x): return .float(x.item())
    default: return .other(type: "?", text: "?", representation: "?")
    }
  }

  private static func rounded(_ value: GoldenValue, _ digits: Int?) throws(NumericError) -> String {
    guard case .double(let x) = scalar(value) else { throw NumericError(.type, "not covered: \(value)") }
    guard let digits else { return String(try Checked.pythonRound(x.item())) }
    return ScalarText.text(Checked.pythonRound(x.item(), digits))
  }
}
