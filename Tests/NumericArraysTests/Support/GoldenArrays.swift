import CourseTestSupport
import Foundation
import NumericArrays
import Testing

/// The golden files that these tests read.
enum Golden {
  /// The copies beside this test target.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")

  static func records(_ name: String) throws -> [GoldenRecord] {
    try GoldenRecord.all(in: name, folder: folder)
  }
}

/// An array of any element type, as golden records hold them.
enum AnyArray {
  case double(NDArray<Double>)
  case int(NDArray<Int>)
  case bool(NDArray<Bool>)

  /// The array that `{"t": …, "s": …, "d": …}` or a list of scalars describes; nil for element types that the engine does not have.
  init?(_ value: GoldenValue) throws {
    if let items = value["list"].items {
      let numbers = items.compactMap { $0["py"].string == "float" ? $0["v"].doubles?.first : nil }
      let integers = items.compactMap { $0["v"].int }
      if numbers.count == items.count {
        self = .double(try Checked.array(numbers))
      } else if integers.count == items.count {
        self = .int(try Checked.array(integers))
      } else {
        return nil
      }
      return
    }
    let value = value["nd"].isNull ? value : value["nd"]
    guard let shape = value["s"].ints else { return nil }
    switch value["t"].string {
    case "f8": self = .double(try Checked.array(try #require(value["d"].doubles), shape: Extents(shape)))
    case "i8": self = .int(try Checked.array(try #require(value["d"].ints), shape: Extents(shape)))
    case "b1": self = .bool(try Checked.array(try #require(value["d"].ints).map { $0 != 0 }, shape: Extents(shape)))
    default: return nil
    }
  }
}

extension NDArray<Double> {
  /// The bit patterns of the elements, so that NaN and negative zero compare too.
  var bitPatterns: [UInt64] { flat.map(\.bitPattern) }
}

/// Counts how many records of a file were tried, so that a test cannot shrink without notice.
struct Coverage: CustomStringConvertible {
  var passed = 0
  var failures: [String] = []
  var uncovered = 0

  var description: String {
    let shown = failures.prefix(10).joined(separator: "\n")
    return "passed \(passed), failed \(failures.count), not covered \(uncovered)\n\(shown)"
  }

  mutating func record(_ isRight: Bool, _ message: @autoclosure () -> String) {
    if isRight { passed += 1 } else { failures.append(message()) }
  }
}
