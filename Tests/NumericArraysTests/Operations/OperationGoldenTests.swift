import CourseTestSupport
import NumericArrays
import Testing

@Suite struct OperationGoldenTests {
  @Test(arguments: ["ops", "linalg"]) func computesAsNumPyDoes(_ file: String) throws {
    var coverage = Coverage()
    var missing: [String: Int] = [:]
    for record in try Golden.records(file) {
      do {
        let result = try OperationTree(record["expr"]).evaluated()
        // Records whose order NumPy leaves open say so.
        if !record["note"].isNull, record["expr"]["op"].string == "argsort" {
          coverage.record(try sorts(result, record["expr"]), "\(record.id) argsort")
          continue
        }
        let isRight = try result.equals(record["out"], tolerance: record["tol"].string ?? "exact", rtol: record["rtol"])
        coverage.record(isRight, "\(record.id) \(record["expr"]["op"].string ?? ""): \(result)")
      } catch let error as Operand.NotCovered {
        coverage.uncovered += 1
        missing[error.name, default: 0] += 1
      } catch let error as NumericError {
        coverage.record(
          isKind(error.kind, record["err"].string),
          "\(record.id) \(record["expr"]["op"].string ?? ""): \(error) instead of \(record["err"]) \(record["msg"])")
      }
    }
    #expect(coverage.failures.isEmpty, "\(coverage)")
    let least = file == "ops" ? 1083 : 98
    let names = missing.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    #expect(coverage.passed >= least, "\(coverage)\nmissing: \(names)")
  }

  /// Whether positions put the elements of a line in order, whatever the order of equal ones.
  private func sorts(_ result: Operand, _ expression: GoldenValue) throws -> Bool {
    guard case .array(.int(let order)) = result else { return false }
    let x = try Operand(expression["a"][0]).array.doubles
    if x.ndim != 1 { return true }
    let sorted = order.flat.map { x.flat[$0] }
    return order.flat.sorted() == Array(0..<x.count) && zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Whether an error is of the kind that NumPy raised; the engine does not tell NumPy's subclasses of `TypeError` apart.
  private func isKind(_ kind: NumericError.Kind, _ name: String?) -> Bool {
    name == kind.rawValue || (kind == .type && name == "UFuncTypeError") || (kind == .axis && name == "ValueError")
  }
}

extension Operand {
  /// Whether a result has the type, the shape and, within the tolerance, the elements that a record asks for.
  func equals(_ expected: GoldenValue, tolerance: String, rtol: GoldenValue) throws -> Bool {
    if expected.isNull { return false }
    if case .list(let items) = self, let others = expected["list"].items ?? expected["tuple"].items {
      guard items.count == others.count else { return false }
      for (item, other) in zip(items, others) where try !item.equals(other, tolerance: tolerance, rtol: rtol) { return false }
      return true
    }
    guard case .array(let mine) = self, case .array(let others) = try Operand(expected), mine.shape == others.shape else { return false }
    switch (mine, others) {
    case (.int(let a), .int(let b)): return a == b
    case (.bool(let a), .bool(let b)): return a == b
    case (.double(let a), .double(let b)):
      if tolerance == "exact" || tolerance == "libm" { return isSame(a, b) }
      if isSame(a, b) { return true }
      let largest = b.flat.filter(\.isFinite).map { Swift.abs($0) }.max() ?? 0
      let bound = tolerance == "blas" ? 1e-13 : tolerance == "lapack" ? 1e-9 : rtol.double ?? 1e-9
      return zip(a.flat, b.flat).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) || Swift.abs($0 - $1) <= bound * largest }
    default: return false
    }
  }

  /// Equal bits; a NaN equals any other.
  private func isSame(_ a: NDArray<Double>, _ b: NDArray<Double>) -> Bool {
    zip(a.flat, b.flat).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
  }
}
