import CourseTestSupport
import NumericArrays
import Testing

/// A value of an operation tree: an argument, or what an operation gives.
indirect enum Operand {
  case array(AnyArray)
  case list([Operand])
  case slice(Int?, Int?, Int?)
  case ellipsis
  case newAxis
  case none
  case text(String)
  case type(String)

  /// The value that a record describes.
  init(_ value: GoldenValue) throws {
    if !value["op"].isNull {
      self = try OperationTree(value).evaluated()
    } else if !value["nd"].isNull {
      guard let array = try AnyArray(value["nd"]) else { throw NotCovered("type \(value["nd"]["t"].string ?? "")") }
      self = .array(array)
    } else if let items = value["list"].items ?? value["tuple"].items {
      self = .list(try items.map { try Operand($0) })
    } else if let bounds = value["slice"].items {
      func bound(_ item: GoldenValue) -> Int? { item.int ?? item["v"].int }
      self = .slice(bound(bounds[0]), bound(bounds[1]), bound(bounds[2]))
    } else if let special = value["ix"].string {
      self = special == "newaxis" ? .newAxis : .ellipsis
    } else if let type = value["dtype"].string {
      self = .type(type)
    } else {
      self = try Operand(scalar: value)
    }
  }

  private init(scalar value: GoldenValue) throws {
    switch (value["py"].string, value["v"]) {
    case ("str", .text(let text)): self = .text(text)
    case ("none", _): self = .none
    default:
      guard let scalar = try Scalar(value) else { throw NotCovered("scalar \(value["py"].string ?? value["np"].string ?? "")") }
      self = .array(scalar.array)
    }
  }
}

// MARK: - Reading arguments

extension Operand {
  /// The operand as an array; lists become arrays of the type that all their items fit in.
  var array: AnyArray {
    get throws {
      switch self {
      case .array(let array): return array
      case .list(let items):
        let arrays = try items.map { try $0.array }
        guard let first = arrays.first else { return .double(NDArray<Double>([])) }
        switch arrays.reduce(first, { $0.rank >= $1.rank ? $0 : $1 }) {
        case .double: return .double(try Checked.stack(arrays.map { try $0.doubles }))
        case .int: return .int(try Checked.stack(arrays.map { try $0.ints }))
        case .bool: return .bool(try Checked.stack(arrays.map { try $0.bools }))
        default: throw NotCovered("list of arrays of such types")
        }
      default: throw NotCovered("array of \(self)")
      }
    }
  }

  var int: Int? {
    guard case .array(let array) = self, case .int(let x) = array, x.size == 1 else { return nil }
    return x.flat[0]
  }

  var bool: Bool? {
    guard case .array(let array) = self, case .bool(let x) = array, x.size == 1 else { return nil }
    return x.flat[0]
  }

  var double: Double? {
    guard case .array(let array) = self, let x = try? array.doubles, x.size == 1 else { return nil }
    return x.flat[0]
  }

  /// Whole numbers of a list, or a single one.
  var ints: [Int]? {
    if let int { return [int] }
    if case .array(.int(let x)) = self, x.ndim == 1 { return x.flat.map { $0 } }
    guard case .list(let items) = self else { return nil }
    let numbers = items.compactMap(\.int)
    return numbers.count == items.count ? numbers : nil
  }

  var isNone: Bool { if case .none = self { true } else { false } }
}

// MARK: - Element types

extension AnyArray {
  /// The order of types by which results of mixed operands are chosen, among the three common ones.
  var rank: Int {
    switch self {
    case .bool: 0
    case .int: 1
    default: 2
    }
  }

  /// Whether the elements are doubles, integers of 64 bits or truth values.
  var isCommon: Bool {
    switch self {
    case .double, .int, .bool: true
    default: false
    }
  }

  var doubles: NDArray<Double> { get throws { NDArray(raw: try raw.converted(to: .float64)) } }
  var ints: NDArray<Int> { get throws { NDArray(raw: try raw.converted(to: .int64)) } }
  var bools: NDArray<Bool> { get throws { NDArray(raw: try raw.converted(to: .bool)) } }
  var complexes: NDArray<Complex> {
    get throws {
      if case .complex(let x) = self { return x }
      return NDArray(raw: try doubles.raw.converted(to: .complex128))
    }
  }
  var shape: [Int] { Array(raw.layout.shape) }
}
