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

  /// What is not covered yet, by name.
  struct NotCovered: Error {
    let name: String
  }

  /// The value that a record describes.
  init(_ value: GoldenValue) throws {
    if !value["op"].isNull {
      self = try OperationTree(value).evaluated()
    } else if !value["nd"].isNull {
      guard let array = try AnyArray(value["nd"]) else { throw NotCovered(name: "type \(value["nd"]["t"].string ?? "")") }
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
    switch (value["py"].string ?? value["np"].string, value["v"]) {
    case ("float", let bits), ("f8", let bits): self = .array(.double(NDArray(try #require(bits.doubles?.first))))
    case ("int", .integer(let number)), ("i8", .integer(let number)): self = .array(.int(NDArray(number)))
    case ("bool", let flag), ("b1", let flag): self = .array(.bool(NDArray(flag.bool ?? (flag.int != 0))))
    case ("str", .text(let text)): self = .text(text)
    case ("none", _): self = .none
    case (let type, _): throw NotCovered(name: "scalar \(type ?? "")")
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
        }
      default: throw NotCovered(name: "array of \(self)")
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
    guard case .list(let items) = self else { return nil }
    let numbers = items.compactMap(\.int)
    return numbers.count == items.count ? numbers : nil
  }

  var isNone: Bool { if case .none = self { true } else { false } }
}

// MARK: - Element types

extension AnyArray {
  /// The order of types by which results of mixed operands are chosen.
  var rank: Int {
    switch self {
    case .bool: 0
    case .int: 1
    case .double: 2
    }
  }

  var doubles: NDArray<Double> {
    get throws {
      switch self {
      case .double(let x): x
      case .int(let x): try Checked.convert(x)
      case .bool(let x): try Checked.convert(x)
      }
    }
  }

  var ints: NDArray<Int> {
    get throws {
      switch self {
      case .double(let x): try Checked.convert(x)
      case .int(let x): x
      case .bool(let x): try Checked.convert(x)
      }
    }
  }

  var bools: NDArray<Bool> {
    get throws {
      switch self {
      case .double(let x): try Checked.convert(x)
      case .int(let x): try Checked.convert(x)
      case .bool(let x): x
      }
    }
  }

  var shape: [Int] {
    switch self {
    case .double(let x): x.shape
    case .int(let x): x.shape
    case .bool(let x): x.shape
    }
  }
}
