import CourseTestSupport
import NumericArrays
import Testing

/// An operation of NumPy with its arguments, carried out by the engine's throwing forms.
struct OperationTree {
  let name: String
  let arguments: [Operand]
  let keywords: [String: Operand]
  /// Which arguments are numbers of Python's, which adapt to the type of an array.
  let isWeak: [Bool]
  /// Whether the second argument was a tuple, which in an index lists terms.
  let isTuple: Bool

  init(_ value: GoldenValue) throws {
    name = try #require(value["op"].string)
    arguments = try (value["a"].items ?? []).map { try Operand($0) }
    isTuple = !value["a"][1]["tuple"].isNull
    isWeak = (value["a"].items ?? []).map { !$0["py"].isNull }
    keywords = try (value["k"].fields ?? [:]).mapValues { try Operand($0) }
  }

  /// An operation with its arguments.
  init(name: String, arguments: [Operand], keywords: [String: Operand] = [:]) {
    self.name = name
    self.arguments = arguments
    self.keywords = keywords
    isTuple = false
    isWeak = arguments.map { _ in false }
  }

  /// What the operation gives; throws `NotCovered` for one that the engine does not have.
  func evaluated() throws -> Operand {
    if let result = try evaluatedForOtherTypes() { return result }
    for family in OperationTree.families {
      if let operation = family[name] { return try operation(self) }
    }
    throw NotCovered(name)
  }

  typealias Operation = @Sendable (OperationTree) throws -> Operand

  private static let families: [[String: Operation]] = [
    scalars, arithmetic, elementwise, inPlace, reductions, shapes, creation, indexing, products, linearAlgebra,
    sorting, rearranging, editing, picking, analysis, contractions,
  ]

  // MARK: Arguments

  /// An argument by its place or its name.
  func argument(_ position: Int, _ name: String = "") -> Operand? {
    position < arguments.count ? arguments[position] : keywords[name]
  }

  func array(_ position: Int, _ name: String = "") throws -> AnyArray {
    guard let argument = argument(position, name) else { throw NotCovered("\(self.name) without argument \(position)") }
    return try argument.array
  }

  /// Throws unless all keywords are among those that the operation knows.
  func allow(_ names: String...) throws {
    for name in keywords.keys.sorted() where !names.contains(name) {
      throw NotCovered("\(self.name)(\(name):)")
    }
  }

  /// The operands of a binary operation in their common type.
  func pair() throws -> (AnyArray, AnyArray) {
    let (a, b) = (try array(0), try array(1))
    switch max(a.rank, b.rank) {
    case 2: return (.double(try a.doubles), .double(try b.doubles))
    case 1: return (.int(try a.ints), .int(try b.ints))
    default: return (a, b)
    }
  }
}
