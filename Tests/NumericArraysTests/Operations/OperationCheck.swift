import CourseTestSupport
import NumericArrays
import Testing

/// Operations of NumPy with their arguments, against its results and errors.
enum OperationCheck {
  static func difference(_ record: GoldenRecord) throws -> String? {
    let expression = record["expr"]
    let name = expression["op"].string ?? ""
    do {
      let result = try OperationTree(expression).evaluated()
      // Records whose order NumPy leaves open say so.
      if !record["note"].isNull, name == "argsort" { return try sorts(result, expression) ? nil : "argsort: \(result)" }
      if !record["note"].isNull, name == "partition" { return try isPartitioned(result, expression) ? nil : "partition: \(result)" }
      if !record["note"].isNull, let vectors = try VectorCheck(record, result) { return vectors.difference }
      let isRight = try result.equals(record["out"], tolerance: record["tol"].string ?? "exact", rtol: record["rtol"])
      return isRight
        ? nil : "\(name): \(result) instead of \((try? Operand(record["out"])).map { "\($0)" } ?? "\(record["err"]) \(record["msg"])")"
    } catch let error as NumericError {
      return isKind(error.kind, record["err"].string) ? nil : "\(name): \(error) instead of \(record["err"]) \(record["msg"])"
    }
  }

  /// Whether positions put the elements of a line in order, whatever the order of equal ones.
  private static func sorts(_ result: Operand, _ expression: GoldenValue) throws -> Bool {
    guard case .array(.int(let order)) = result else { return false }
    let x = try Operand(expression["a"][0]).array.doubles
    if x.ndim != 1 { return true }
    let sorted = order.flat.map { x.flat[$0] }
    return order.flat.sorted() == Array(0..<x.count) && zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Whether elements are those of an array, none before a position larger and none behind it smaller.
  private static func isPartitioned(_ result: Operand, _ expression: GoldenValue) throws -> Bool {
    let (x, mine) = (try Operand(expression["a"][0]).array.doubles, try result.array.doubles.flat.map { $0 })
    let k = try Operand(expression["a"][1]).int ?? 0
    return mine.sorted() == x.flat.sorted() && mine.indices.allSatisfy { $0 < k ? mine[$0] <= mine[k] : mine[$0] >= mine[k] }
  }

  /// Whether an error is of the kind that NumPy raised; the engine does not tell NumPy's subclasses of `TypeError` apart.
  private static func isKind(_ kind: NumericError.Kind, _ name: String?) -> Bool {
    name == kind.rawValue || (kind == .type && name == "UFuncTypeError") || (kind == .axis && name == "ValueError")
  }
}

extension Operand {
  /// Whether a result has the type, the shape and, within the tolerance, the elements that a record asks for.
  func equals(_ expected: GoldenValue, tolerance: String, rtol: GoldenValue = .null) throws -> Bool {
    if expected.isNull { return false }
    return try equals(Operand(expected), tolerance: tolerance, rtol: rtol.double ?? 1e-9)
  }

  /// Whether a result equals another within a tolerance.
  func equals(_ expected: Operand, tolerance: String, rtol: Double = 1e-9) throws -> Bool {
    switch (self, expected) {
    case (.list(let items), .list(let others)):
      guard items.count == others.count else { return false }
      return try zip(items, others).allSatisfy { try $0.equals($1, tolerance: tolerance, rtol: rtol) }
    case (.array(let mine), .array(let others)):
      guard mine.shape == others.shape, mine.raw.type == others.raw.type else { return false }
      return try isClose(mine, others, tolerance, rtol)
    case (.text(let mine), .text(let others)): return mine == others
    case (.none, .none): return true
    default: return false
    }
  }

  private func isClose(_ mine: AnyArray, _ others: AnyArray, _ tolerance: String, _ rtol: Double) throws -> Bool {
    if try mine.open(BitPatterns()) == others.open(BitPatterns()) { return true }
    if tolerance == "exact" || tolerance == "libm" { return false }
    let bound = tolerance == "blas" ? 1e-13 : tolerance == "lapack" ? 1e-9 : rtol
    switch (mine, others) {
    case (.double(let a), .double(let b)): return isClose(a.flat.map { $0 }, b.flat.map { $0 }, bound)
    case (.float(let a), .float(let b)):
      return isClose(a.flat.map(Double.init), b.flat.map(Double.init), Swift.max(bound, 1e-6))
    case (.complex(let a), .complex(let b)):
      return isClose(a.flat.flatMap { [$0.real, $0.imaginary] }, b.flat.flatMap { [$0.real, $0.imaginary] }, bound)
    default: return false
    }
  }

  private func isClose(_ a: [Double], _ b: [Double], _ bound: Double) -> Bool {
    let largest = b.filter(\.isFinite).map { Swift.abs($0) }.max() ?? 0
    // Where everything should be zero, rounding leaves something of the size of the precision.
    let limit = bound * Swift.max(largest, bound)
    return zip(a, b).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) || Swift.abs($0 - $1) <= limit }
  }
}

/// The bits of elements; every NaN counts as the same.
private struct BitPatterns: ArrayVisitor {
  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> [UInt64] {
    x.flat.flatMap { element -> [UInt64] in
      switch element {
      case let value as Double: [value.isNaN ? Double.nan.bitPattern : value.bitPattern]
      case let value as Float: [UInt64(value.isNaN ? Float.nan.bitPattern : value.bitPattern)]
      case let value as Float16: [UInt64(value.isNaN ? Float16.nan.bitPattern : value.bitPattern)]
      case let value as Complex: [value.real.bitPattern, value.imaginary.bitPattern]
      case let value as Bool: [value ? 1 : 0]
      case let value as any FixedWidthInteger: [UInt64(truncatingIfNeeded: value)]
      default: []
      }
    }
  }
}
