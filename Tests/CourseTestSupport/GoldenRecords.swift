package import Foundation

/// One record of a golden file: what another program computed, to be compared with what ours computes.
///
/// The files hold one JSON object a line. `COURSEBUILD_GOLDEN` names another folder of files of the same schema to be read instead of the
/// copies in the tests.
package struct GoldenRecord: Sendable {
  /// The record's name in its file.
  package let id: String
  /// The record itself.
  package let value: GoldenValue

  /// A field of the record.
  package subscript(key: String) -> GoldenValue { value[key] }

  /// The records of `name`.jsonl in the folder that `COURSEBUILD_GOLDEN` names, or else in `folder`.
  package static func all(in name: String, folder: URL) throws -> [GoldenRecord] {
    let override = ProcessInfo.processInfo.environment["COURSEBUILD_GOLDEN"].map { URL(fileURLWithPath: $0) }
    let file = (override ?? folder).appendingPathComponent(name + ".jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").enumerated().map { number, line in
      let value = try JSONDecoder().decode(GoldenValue.self, from: Data(line.utf8))
      return GoldenRecord(id: value["id"].string ?? "\(name) line \(number + 1)", value: value)
    }
  }
}

/// A value of JSON, with a missing field as `null`.
package indirect enum GoldenValue: Sendable, Hashable, Decodable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([GoldenValue])
  case object([String: GoldenValue])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([GoldenValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: GoldenValue].self))
    }
  }

  /// A field of an object; null when there is none.
  package subscript(key: String) -> GoldenValue {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  /// An item of a list; null when there is none.
  package subscript(index: Int) -> GoldenValue {
    if case .list(let items) = self, items.indices.contains(index) { items[index] } else { .null }
  }

  /// The value of a number, or of the bits of one.
  package var double: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: doubles?.first
    }
  }
  /// The text of a string.
  package var string: String? { if case .text(let text) = self { text } else { nil } }
  /// The value of a whole number.
  package var int: Int? { if case .integer(let value) = self { value } else { nil } }
  /// The value of a truth value.
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The items of a list.
  package var items: [GoldenValue]? { if case .list(let items) = self { items } else { nil } }
  /// The fields of an object.
  package var fields: [String: GoldenValue]? { if case .object(let fields) = self { fields } else { nil } }
  /// Whether there is no value.
  package var isNull: Bool { self == .null }

  /// The whole number of a number or of a string of digits, in any type that can hold it.
  package func integer<T: FixedWidthInteger>(_ type: T.Type = T.self) -> T? {
    switch self {
    case .integer(let value): T(exactly: value)
    case .number(let value): T(exactly: value)
    case .bool(let value): value ? 1 : 0
    case .text(let text): T(text)
    default: nil
    }
  }

  /// The bit patterns that a string holds, some hexadecimal digits each.
  package func bitPatterns(digits width: Int) -> [UInt64]? {
    guard let text = string else { return nil }
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: width).compactMap { start in
      UInt64(String(decoding: digits[start..<min(start + width, digits.count)], as: UTF8.self), radix: 16)
    }
  }

  /// The floats whose bit patterns a string holds, 16 hexadecimal digits each.
  package var doubles: [Double]? {
    guard let text = string else { return nil }
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: 16).compactMap { start in
      UInt64(String(decoding: digits[start..<min(start + 16, digits.count)], as: UTF8.self), radix: 16)
        .map { Double(bitPattern: $0) }
    }
  }

  /// The whole numbers of a list.
  package var ints: [Int]? {
    guard let items else { return nil }
    let values = items.compactMap(\.int)
    return values.count == items.count ? values : nil
  }
}
