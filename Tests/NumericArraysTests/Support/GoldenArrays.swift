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
  case float(NDArray<Float>)
  case int32(NDArray<Int32>)
  case uint8(NDArray<UInt8>)
  case int8(NDArray<Int8>)
  case int16(NDArray<Int16>)
  case uint16(NDArray<UInt16>)
  case uint32(NDArray<UInt32>)
  case uint(NDArray<UInt>)
  case half(NDArray<Float16>)
  case complex(NDArray<Complex>)

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
    func integers<E: ArrayElement & FixedWidthInteger>() throws -> NDArray<E> {
      try Checked.array(try #require(value["d"].items).map { try #require($0.integer()) }, shape: Extents(shape))
    }
    func floats<E: ArrayElement>(digits: Int, _ element: (UInt64) -> E) throws -> NDArray<E> {
      try Checked.array(try #require(value["d"].bitPatterns(digits: digits)).map(element), shape: Extents(shape))
    }
    switch value["t"].string {
    case "f8": self = .double(try floats(digits: 16) { Double(bitPattern: $0) })
    case "f4": self = .float(try floats(digits: 8) { Float(bitPattern: UInt32($0)) })
    case "f2": self = .half(try floats(digits: 4) { Float16(bitPattern: UInt16($0)) })
    case "i8": self = .int(try integers())
    case "i4": self = .int32(try integers())
    case "i2": self = .int16(try integers())
    case "i1": self = .int8(try integers())
    case "u8": self = .uint(try integers())
    case "u4": self = .uint32(try integers())
    case "u2": self = .uint16(try integers())
    case "u1": self = .uint8(try integers())
    case "b1": self = .bool(try Checked.array(try #require(value["d"].ints).map { $0 != 0 }, shape: Extents(shape)))
    case "c16":
      let parts = try #require(value["d"].doubles)
      let numbers = stride(from: 0, to: parts.count - 1, by: 2).map { Complex(parts[$0], parts[$0 + 1]) }
      self = .complex(try Checked.array(numbers, shape: Extents(shape)))
    default: return nil
    }
  }

  /// The array without its element type.
  var raw: RawArray {
    switch self {
    case .double(let x): x.raw
    case .int(let x): x.raw
    case .bool(let x): x.raw
    case .float(let x): x.raw
    case .int32(let x): x.raw
    case .uint8(let x): x.raw
    case .int8(let x): x.raw
    case .int16(let x): x.raw
    case .uint16(let x): x.raw
    case .uint32(let x): x.raw
    case .uint(let x): x.raw
    case .half(let x): x.raw
    case .complex(let x): x.raw
    }
  }

  /// The array that a raw one is.
  init(_ raw: RawArray) {
    switch raw.type {
    case .float64: self = .double(NDArray(raw: raw))
    case .int64: self = .int(NDArray(raw: raw))
    case .bool: self = .bool(NDArray(raw: raw))
    case .float32: self = .float(NDArray(raw: raw))
    case .int32: self = .int32(NDArray(raw: raw))
    case .uint8: self = .uint8(NDArray(raw: raw))
    case .int8: self = .int8(NDArray(raw: raw))
    case .int16: self = .int16(NDArray(raw: raw))
    case .uint16: self = .uint16(NDArray(raw: raw))
    case .uint32: self = .uint32(NDArray(raw: raw))
    case .uint64: self = .uint(NDArray(raw: raw))
    case .float16: self = .half(NDArray(raw: raw))
    case .complex128: self = .complex(NDArray(raw: raw))
    }
  }

  /// An array of some element type.
  init<E: ArrayElement>(_ array: NDArray<E>) { self.init(array.raw) }

  /// Calls a function with the array in its own element type.
  func open<Result>(_ body: some ArrayVisitor<Result>) throws -> Result {
    switch self {
    case .double(let x): try body.visit(x)
    case .int(let x): try body.visit(x)
    case .bool(let x): try body.visit(x)
    case .float(let x): try body.visit(x)
    case .int32(let x): try body.visit(x)
    case .uint8(let x): try body.visit(x)
    case .int8(let x): try body.visit(x)
    case .int16(let x): try body.visit(x)
    case .uint16(let x): try body.visit(x)
    case .uint32(let x): try body.visit(x)
    case .uint(let x): try body.visit(x)
    case .half(let x): try body.visit(x)
    case .complex(let x): try body.visit(x)
    }
  }
}

/// Something to do with an array of any element type.
protocol ArrayVisitor<Result> {
  associatedtype Result
  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> Result
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
