internal import Glibc

extension Natives {
  mutating func bindFormatting() {
    bind("string.format") { (context: NativeContext, format: String, values: [ErasedValue]) throws -> String in
      var formatter = PrintfFormatter(values: values, context: context)
      return try formatter.text(of: format)
    }
  }
}

/// `String(format:)` as Foundation has it: C's conversions of integers, floating-point numbers and characters, and `%@`.
struct PrintfFormatter {
  private let values: [ErasedValue]
  private let context: NativeContext
  private var next = 0

  init(values: [ErasedValue], context: NativeContext) {
    self.values = values
    self.context = context
  }

  /// The format with its conversions replaced by values.
  mutating func text(of format: String) throws -> String {
    var result = ""
    var rest = Array(format)[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      result += try conversion(&rest)
    }
    return result
  }

  private mutating func conversion(_ rest: inout ArraySlice<Character>) throws -> String {
    var specification = "%"
    readPosition(&rest)
    while let character = rest.first, "-+ #0123456789.'*".contains(character) {
      specification += character == "*" ? String(try integer(value())) : String(character)
      rest.removeFirst()
    }
    while let character = rest.first, "lhqzjtL".contains(character) { rest.removeFirst() }
    guard let kind = rest.popFirst() else { return specification }
    switch kind {
    case "%": return "%"
    case "@": return try value().text(context)
    case "d", "i": return try print(specification + "lld", try integer(value()))
    case "u", "x", "X", "o": return try print(specification + "ll" + String(kind), try integer(value()))
    case "f", "F", "e", "E", "g", "G", "a", "A": return try print(specification + String(kind), try number(value()))
    case "c":
      let code = try integer(value())
      return Unicode.Scalar(UInt32(truncatingIfNeeded: code)).map { String(Character($0)) } ?? ""
    default: throw NativeError("'%\(kind)' is not a conversion that lessons can use in a format", identifier: "BadFormat")
    }
  }

  /// `%2$@` takes the second value.
  private mutating func readPosition(_ rest: inout ArraySlice<Character>) {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let position = Int(String(digits)), position > 0, rest.dropFirst(digits.count).first == "$" else { return }
    rest.removeFirst(digits.count + 1)
    next = position - 1
  }

  private mutating func value() throws -> ErasedValue {
    guard next < values.count else {
      throw NativeError("the format asks for more than the \(values.count) values that it gets", identifier: "BadFormat")
    }
    next += 1
    return values[next - 1]
  }

  private func integer(_ value: ErasedValue) throws -> Int {
    if let integer = value.value(as: Int.self) { return integer }
    if let boolean = value.value(as: Bool.self) { return boolean ? 1 : 0 }
    throw NativeError("the format wants an integer, not a value of type '\(value.typeName)'", identifier: "BadFormat")
  }

  private func number(_ value: ErasedValue) throws -> Double {
    if let number = value.value(as: Double.self) { return number }
    if let number = value.value(as: Float.self) { return Double(number) }
    throw NativeError("the format wants a Double, not a value of type '\(value.typeName)'", identifier: "BadFormat")
  }

  /// Widths and precisions beyond this are mistakes.
  private static let largestWidth = 10_000

  private func print(_ specification: String, _ value: any CVarArg) throws -> String {
    let numbers = specification.split { !$0.isNumber }
    guard numbers.allSatisfy({ Int($0).map { $0 <= Self.largestWidth } ?? false }) else {
      throw NativeError("the widths of a format may be at most \(Self.largestWidth)", identifier: "BadFormat")
    }
    // A number has at most 310 digits before the point; what a width or a precision adds comes on top.
    var buffer = [CChar](repeating: 0, count: 400 + numbers.reduce(0) { $0 + (Int($1) ?? 0) })
    let length = withVaList([value]) { vsnprintf(&buffer, buffer.count, specification, $0) }
    guard length >= 0, length < buffer.count else { throw NativeError("'\(specification)' cannot be formatted", identifier: "BadFormat") }
    return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
