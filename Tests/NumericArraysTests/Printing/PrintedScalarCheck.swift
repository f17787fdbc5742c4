import CourseTestSupport
import NumericArrays
import Testing

/// Scalars of NumPy and Python as `str`, `repr` and interpolation give them, alone and within Python's containers.
enum PrintedScalarCheck {
  static func difference(_ record: GoldenRecord) throws -> String? {
    let texts = try texts(record["val"])
    for (name, text) in [("str", texts.text), ("repr", texts.representation), ("fstr", texts.interpolated)]
    where text != record[name].string {
      return "\(name) \(text) instead of \(record[name].string ?? "")"
    }
    return nil
  }

  private struct Texts {
    var text, representation, interpolated: String

    init(_ text: String, _ representation: String? = nil, interpolated: String? = nil) {
      self.text = text
      self.representation = representation ?? text
      self.interpolated = interpolated ?? text
    }
  }

  private static func texts(_ value: GoldenValue) throws -> Texts {
    if let items = value["list"].items { return Texts("[" + (try representations(items)) + "]") }
    if let items = value["tuple"].items {
      return Texts("(" + (try representations(items)) + (items.count == 1 ? ",)" : ")"))
    }
    if let pairs = value["dict"].items {
      let entries = try pairs.map { try representation($0[0]) + ": " + representation($0[1]) }
      return Texts("{" + entries.joined(separator: ", ") + "}")
    }
    if !value["nd"].isNull {
      guard let array = try AnyArray(value) else { throw NotCovered("type \(value["nd"]["t"].string ?? "")") }
      return try array.open(ArrayTexts())
    }
    if value["np"].isNull { return try pythonTexts(value) }
    guard let scalar = try Scalar(value) else { throw NotCovered("scalar \(value["np"].string ?? "")") }
    return try scalar.array.open(NumPyTexts())
  }

  private static func representations(_ items: [GoldenValue]) throws -> String {
    try items.map(representation).joined(separator: ", ")
  }

  private static func representation(_ value: GoldenValue) throws -> String {
    if let text = value.string { return "'\(text)'" }
    return try texts(value).representation
  }

  private static func pythonTexts(_ value: GoldenValue) throws -> Texts {
    switch (value["py"].string, value["v"]) {
    case ("str", .text(let text)): return Texts(text, "'\(text)'")
    case ("none", _): return Texts("None")
    case ("int", .text(let digits)): return Texts(digits)
    default:
      guard let scalar = try Scalar(value) else { throw NotCovered("scalar \(value["py"].string ?? "")") }
      return try scalar.array.open(PythonTexts())
    }
  }

  private struct PythonTexts: ArrayVisitor {
    func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> Texts { Texts(ScalarText.text(of: x.item())) }
  }

  /// Interpolating a NumPy scalar of floats goes through double precision.
  private struct NumPyTexts: ArrayVisitor {
    func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> Texts {
      let value = x.item()
      return Texts(
        ScalarText.text(of: value), ScalarText.representation(value), interpolated: ScalarText.interpolated(value))
    }
  }

  private struct ArrayTexts: ArrayVisitor {
    func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> Texts {
      let interpolated = x.ndim == 0 ? ScalarText.interpolated(x.item()) : "\(x)"
      return Texts(x.description, x.debugDescription, interpolated: interpolated)
    }
  }
}

/// A scalar of Python or NumPy as an array without axes.
struct Scalar {
  let array: AnyArray

  init?(_ value: GoldenValue) throws {
    let bits = value["v"]
    func integer<E: ArrayElement & FixedWidthInteger>(_ type: E.Type) throws -> AnyArray {
      AnyArray(NDArray(try #require(bits.integer(E.self))))
    }
    func float<E: ArrayElement>(_ digits: Int, _ element: (UInt64) -> E) throws -> AnyArray {
      AnyArray(NDArray(element(try #require(bits.bitPatterns(digits: digits)?.first))))
    }
    switch value["py"].string ?? value["np"].string {
    case "float", "f8": array = try float(16) { Double(bitPattern: $0) }
    case "f4": array = try float(8) { Float(bitPattern: UInt32($0)) }
    case "f2": array = try float(4) { Float16(bitPattern: UInt16($0)) }
    case "int", "i8":
      guard let number = bits.integer(Int.self) else { return nil }
      array = .int(NDArray(number))
    case "i4": array = try integer(Int32.self)
    case "i2": array = try integer(Int16.self)
    case "i1": array = try integer(Int8.self)
    case "u8": array = try integer(UInt.self)
    case "u4": array = try integer(UInt32.self)
    case "u2": array = try integer(UInt16.self)
    case "u1": array = try integer(UInt8.self)
    case "bool", "b1": array = .bool(NDArray(bits.bool ?? (bits.int != 0)))
    case "complex", "c16":
      let parts: [Double]
      if let items = bits.items { parts = items.compactMap(\.double) } else { parts = bits.doubles ?? [] }
      guard parts.count == 2 else { return nil }
      array = .complex(NDArray(Complex(parts[0], parts[1])))
    default: return nil
    }
  }
}
